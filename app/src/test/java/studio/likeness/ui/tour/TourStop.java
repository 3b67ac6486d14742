package studio.likeness.ui.tour;

import studio.likeness.ui.view.Screen;
import studio.likeness.ui.walk.Look;

/// One screen, in one state worth seeing.
///
/// @param name as in the name of its picture
public record TourStop(String name, Opener opener) {
    /// Builds the screen with the look's words, on the FX thread. What it opens, the screen's close
    /// lets go.
    @FunctionalInterface
    public interface Opener {
        Screen open(Look look);
    }

    @Override
    public String toString() {
        return name;
    }
}
