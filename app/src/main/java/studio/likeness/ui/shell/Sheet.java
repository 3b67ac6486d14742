package studio.likeness.ui.shell;

import studio.likeness.core.mode.Mode;
import studio.likeness.core.problem.Problem;
import studio.likeness.ui.view.Dialog;

/// What lies over the window and wants an answer. One at a time.
public sealed interface Sheet {
    /// Nothing: the place is free to use.
    record None() implements Sheet {}

    /// What the other mode means, before it is entered.
    record ModeSwitch(Mode to) implements Sheet {}

    /// What practice mode is.
    ///
    /// @param enroll begins with the first face
    /// @param read remembers that the answer was given, whichever it was
    record Welcome(Runnable enroll, Runnable read) implements Sheet {}

    record Shortcuts() implements Sheet {}

    /// The last start failed and this one draws without the graphics card: shall it stay so?
    ///
    /// @param keep draws so from now on
    record SafeGraphics(Runnable keep) implements Sheet {}

    /// A dialog of one of the features.
    ///
    /// @param drawing counts how often it was drawn
    record Open(Dialog dialog, int drawing) implements Sheet {}

    /// @param act does what the problem's button says
    record Trouble(Problem problem, Runnable act) implements Sheet {}
}
