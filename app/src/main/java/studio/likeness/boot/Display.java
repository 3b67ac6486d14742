package studio.likeness.boot;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whether there is a screen to draw on. JavaFX 26 speaks X11 only on Linux, so a Wayland session
/// counts by its Xwayland, which sets DISPLAY.
///
/// @param platform the value of `glass.platform`: where JavaFX draws, when somebody chose
record Display(String system, @Nullable String platform, Map<String, String> environment) {

    static Display ofThisComputer() {
        return new Display(
                System.getProperty("os.name"),
                System.getProperty("glass.platform"),
                System.getenv());
    }

    /// Why no window can be opened, when that is known without trying.
    Optional<String> obstacle() {
        if (!system.startsWith("Linux") || "Headless".equalsIgnoreCase(platform) || isNamed()) {
            return Optional.empty();
        }
        return Optional.of(
                environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty()
                        ? "Likeness Studio needs a display and DISPLAY is not set: start it from a"
                                + " desktop session"
                        : "Likeness Studio needs an X11 display and this Wayland session offers"
                                + " none: install the package xwayland and log in again");
    }

    /// Why JavaFX could not open the display that is named.
    String refused() {
        return "Likeness Studio cannot open the display "
                + ArgumentCheck.shown(environment.getOrDefault("DISPLAY", ""))
                + ": check that DISPLAY names a running X server which lets you in";
    }

    private boolean isNamed() {
        return !environment.getOrDefault("DISPLAY", "").isEmpty();
    }
}
