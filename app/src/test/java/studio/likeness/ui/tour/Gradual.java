package studio.likeness.ui.tour;

import studio.likeness.ui.view.Screen;

/// A screen whose pictures come in behind its first frames.
interface Gradual extends Screen {
    /// Nothing is missing that it will show. On the FX thread.
    boolean isWhole();
}
