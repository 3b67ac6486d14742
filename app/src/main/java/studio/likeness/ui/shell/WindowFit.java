package studio.likeness.ui.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.settings.WindowPlace;

/// Puts a remembered window onto the screens of today: where it was if a person can still reach it
/// there, else in the middle of the first screen, never larger than what it stands on.
public final class WindowFit {
    public static final double LEAST_WIDTH = 960;
    public static final double LEAST_HEIGHT = 640;
    private static final double FIRST_WIDTH = 1200;
    private static final double FIRST_HEIGHT = 780;

    /// So much of the title bar must be on a screen to be taken hold of.
    private static final double GRIP = 80;

    private WindowFit() {}

    /// The part of a screen that windows may use.
    public record Area(double x, double y, double width, double height) {
        boolean reaches(WindowPlace window) {
            var left = Math.max(x, window.x());
            var right = Math.min(x + width, window.x() + window.width());
            return right - left >= GRIP && window.y() >= y && window.y() <= y + height - GRIP;
        }
    }

    /// @param screens today's, the first one first; never empty
    public static WindowPlace place(@Nullable WindowPlace remembered, List<Area> screens) {
        if (remembered == null || !finite(remembered)) {
            var first = screens.getFirst();
            return middle(
                    sized(new WindowPlace(0, 0, FIRST_WIDTH, FIRST_HEIGHT, false), first), first);
        }
        return screens.stream()
                .filter(screen -> screen.reaches(sized(remembered, screen)))
                .findFirst()
                .map(screen -> sized(remembered, screen))
                .orElseGet(() -> middle(sized(remembered, screens.getFirst()), screens.getFirst()));
    }

    private static WindowPlace sized(WindowPlace window, Area screen) {
        return new WindowPlace(
                window.x(),
                window.y(),
                Math.min(Math.max(LEAST_WIDTH, window.width()), screen.width()),
                Math.min(Math.max(LEAST_HEIGHT, window.height()), screen.height()),
                window.maximized());
    }

    private static WindowPlace middle(WindowPlace window, Area screen) {
        return new WindowPlace(
                screen.x() + (screen.width() - window.width()) / 2,
                screen.y() + (screen.height() - window.height()) / 2,
                window.width(),
                window.height(),
                window.maximized());
    }

    private static boolean finite(WindowPlace window) {
        return Double.isFinite(window.x() + window.y() + window.width() + window.height());
    }
}
