package studio.likeness.core.settings;

import java.net.URI;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.service.ServiceId;

/// What a person chose. One value, replaced whole; never a secret.
public record Settings(
        Mode mode,
        Appearance appearance,
        @Nullable WindowPlace window,
        ServiceChoices services,
        Tidings tidings,
        WalletChoices wallet) {

    public static final int SMALLEST_TEXT = 80;
    public static final int LARGEST_TEXT = 200;

    public static Settings fresh() {
        return new Settings(
                Mode.PRACTICE,
                Appearance.fresh(),
                null,
                ServiceChoices.fresh(),
                Tidings.none(),
                WalletChoices.fresh());
    }

    public Settings withMode(Mode value) {
        return new Settings(value, appearance, window, services, tidings, wallet);
    }

    public Settings withAppearance(UnaryOperator<Appearance> change) {
        return new Settings(mode, change.apply(appearance), window, services, tidings, wallet);
    }

    public Settings withWindow(WindowPlace value) {
        return new Settings(mode, appearance, value, services, tidings, wallet);
    }

    public Settings withTidings(UnaryOperator<Tidings> change) {
        return new Settings(mode, appearance, window, services, change.apply(tidings), wallet);
    }

    /// @param address null for its home
    public Settings withService(ServiceId service, @Nullable URI address) {
        return new Settings(
                mode, appearance, window, services.at(service, address), tidings, wallet);
    }

    public Settings withPhotosHere(boolean value) {
        var changed = new ServiceChoices(services.addresses(), value);
        return new Settings(mode, appearance, window, changed, tidings, wallet);
    }

    public Settings withWallet(WalletChoices value) {
        return new Settings(mode, appearance, window, services, tidings, value);
    }
}
