package studio.likeness.ui.shell;

import javafx.scene.input.KeyCombination;

/// What the keyboard does anywhere in the window. The sheet that lists them is drawn from here, so
/// it cannot lie.
public enum Shortcut {
    FACES("Shortcut+1"),
    PLAYGROUND("Shortcut+2"),
    CLIPS("Shortcut+3"),
    WALLET("Shortcut+4"),
    LEDGER("Shortcut+5"),
    SETTINGS("Shortcut+Comma"),
    NOTICES("Shortcut+Shift+N"),
    TASKS("Shortcut+Shift+T"),
    LARGER_TEXT("Shortcut+Equals"),
    SMALLER_TEXT("Shortcut+Minus"),
    USUAL_TEXT("Shortcut+0"),
    SHORTCUTS("F1"),
    CLOSE("Esc");

    private final String keys;

    Shortcut(String keys) {
        this.keys = keys;
    }

    KeyCombination combination() {
        return KeyCombination.keyCombination(keys);
    }

    /// As this system writes it: `Ctrl+1`, `⌘1`.
    String keys() {
        return combination().getDisplayText();
    }
}
