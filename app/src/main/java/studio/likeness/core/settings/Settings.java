package studio.likeness.core.settings;

import java.net.URI;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.service.ServiceId;

/// What a person chose. One value, replaced whole; never a secret.
///
/// @param welcomed the first start's explanation was read
public record Settings(
        Mode mode,
        Appearance appearance,
        @Nullable WindowPlace window,
        ServiceChoices services,
        boolean welcomed,
        WalletChoices wallet) {

    public static final int SMALLEST_TEXT = 80;
    public static final int LARGEST_TEXT = 200;

    public static Settings fresh() {
        return new Settings(
                Mode.PRACTICE,
                Appearance.fresh(),
                null,
                ServiceChoices.fresh(),
                false,
                WalletChoices.fresh());
    }

    public Settings withMode(Mode value) {
        return new Settings(value, appearance, window, services, welcomed, wallet);
    }

    public Settings withAppearance(UnaryOperator<Appearance> change) {
        return new Settings(mode, change.apply(appearance), window, services, welcomed, wallet);
    }

    public Settings withWindow(WindowPlace value) {
        return new Settings(mode, appearance, value, services, welcomed, wallet);
    }

    public Settings withWelcomed(boolean value) {
        return new Settings(mode, appearance, window, services, value, wallet);
    }

    /// @param address null for its home
    public Settings withService(ServiceId service, @Nullable URI address) {
        return new Settings(
                mode, appearance, window, services.at(service, address), welcomed, wallet);
    }

    public Settings withPhotosHere(boolean value) {
        var changed = new ServiceChoices(services.addresses(), value);
        return new Settings(mode, appearance, window, changed, welcomed, wallet);
    }

    public Settings withWallet(WalletChoices value) {
        return new Settings(mode, appearance, window, services, welcomed, value);
    }
}
