package studio.likeness.core.settings;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.service.ServiceId;

/// What a person chose. One value, replaced whole; never a secret.
///
/// @param services where live mode calls a service instead of at its home
/// @param welcomed the first start's explanation was read
public record Settings(
        Mode mode,
        Language language,
        ThemeChoice theme,
        int textSize,
        boolean safeGraphics,
        boolean reducedMotion,
        @Nullable WindowPlace window,
        Map<ServiceId, URI> services,
        boolean welcomed,
        WalletChoices wallet) {

    public static final int SMALLEST_TEXT = 80;
    public static final int LARGEST_TEXT = 200;

    public Settings {
        textSize = Math.clamp(textSize, SMALLEST_TEXT, LARGEST_TEXT);
        services = Map.copyOf(services);
    }

    public static Settings fresh() {
        return new Settings(
                Mode.PRACTICE,
                Language.SYSTEM,
                ThemeChoice.SYSTEM,
                100,
                false,
                false,
                null,
                Map.of(),
                false,
                WalletChoices.fresh());
    }

    public Settings withMode(Mode value) {
        return new Settings(
                value,
                language,
                theme,
                textSize,
                safeGraphics,
                reducedMotion,
                window,
                services,
                welcomed,
                wallet);
    }

    public Settings withLanguage(Language value) {
        return new Settings(
                mode,
                value,
                theme,
                textSize,
                safeGraphics,
                reducedMotion,
                window,
                services,
                welcomed,
                wallet);
    }

    public Settings withTheme(ThemeChoice value) {
        return new Settings(
                mode,
                language,
                value,
                textSize,
                safeGraphics,
                reducedMotion,
                window,
                services,
                welcomed,
                wallet);
    }

    public Settings withTextSize(int percent) {
        return new Settings(
                mode,
                language,
                theme,
                percent,
                safeGraphics,
                reducedMotion,
                window,
                services,
                welcomed,
                wallet);
    }

    public Settings withSafeGraphics(boolean value) {
        return new Settings(
                mode,
                language,
                theme,
                textSize,
                value,
                reducedMotion,
                window,
                services,
                welcomed,
                wallet);
    }

    public Settings withReducedMotion(boolean value) {
        return new Settings(
                mode,
                language,
                theme,
                textSize,
                safeGraphics,
                value,
                window,
                services,
                welcomed,
                wallet);
    }

    public Settings withWindow(WindowPlace value) {
        return new Settings(
                mode,
                language,
                theme,
                textSize,
                safeGraphics,
                reducedMotion,
                value,
                services,
                welcomed,
                wallet);
    }

    public Settings withWelcomed(boolean value) {
        return new Settings(
                mode,
                language,
                theme,
                textSize,
                safeGraphics,
                reducedMotion,
                window,
                services,
                value,
                wallet);
    }

    /// @param address null for its home
    public Settings withService(ServiceId service, @Nullable URI address) {
        var changed = new EnumMap<ServiceId, URI>(ServiceId.class);
        changed.putAll(services);
        if (address == null) {
            changed.remove(service);
        } else {
            changed.put(service, address);
        }
        return new Settings(
                mode,
                language,
                theme,
                textSize,
                safeGraphics,
                reducedMotion,
                window,
                changed,
                welcomed,
                wallet);
    }

    public Settings withWallet(WalletChoices value) {
        return new Settings(
                mode,
                language,
                theme,
                textSize,
                safeGraphics,
                reducedMotion,
                window,
                services,
                welcomed,
                value);
    }
}
