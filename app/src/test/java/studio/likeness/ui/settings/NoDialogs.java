package studio.likeness.ui.settings;

import org.jspecify.annotations.Nullable;
import studio.likeness.ui.view.Dialog;
import studio.likeness.ui.view.Dialogs;

/// Keeps what would lie over the window.
final class NoDialogs implements Dialogs {
    private @Nullable Dialog open;

    @Override
    public void show(Dialog dialog) {
        open = dialog;
    }

    @Override
    public void redraw(Dialog dialog) {}

    @Override
    public void close(Dialog dialog) {
        open = null;
    }

    boolean isOpen() {
        return open != null;
    }

    Dialog shown() {
        if (open == null) {
            throw new AssertionError("no dialog");
        }
        return open;
    }
}
