package studio.likeness.ui.view;

/// Where a feature lays a [Dialog] over the window.
public interface Dialogs {
    /// Shows it as soon as nothing else lies there.
    void show(Dialog dialog);

    /// Draws it once more, if it is the one that is seen.
    void redraw(Dialog dialog);

    /// Takes it away. It is not told: whoever takes it away knows.
    void close(Dialog dialog);
}
