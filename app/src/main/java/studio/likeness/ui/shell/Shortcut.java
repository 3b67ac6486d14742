package studio.likeness.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
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
    LARGER_TEXT("Shortcut+Equals", KeyCode.ADD, KeyCode.PLUS),
    SMALLER_TEXT("Shortcut+Minus", KeyCode.SUBTRACT),
    USUAL_TEXT("Shortcut+0", KeyCode.NUMPAD0),
    SHORTCUTS("F1"),
    CLOSE("Esc");

    static final List<Shortcut> WITHOUT_PLACES =
            List.of(LARGER_TEXT, SMALLER_TEXT, USUAL_TEXT, SHORTCUTS, CLOSE);

    private final String keys;

    /// The same on the number pad, or where another keyboard has it.
    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<KeyCode> alike;

    Shortcut(String keys, KeyCode... alike) {
        this.keys = keys;
        this.alike = List.of(alike);
    }

    /// The one that is shown, and those that do the same.
    List<KeyCombination> combinations() {
        Stream<KeyCombination> others =
                alike.stream()
                        .map(code -> new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN));
        return Stream.concat(Stream.of(combination()), others).toList();
    }

    KeyCombination combination() {
        return KeyCombination.keyCombination(keys);
    }

    /// As this system writes it: `Ctrl+1`, `⌘1`.
    String keys() {
        return combination().getDisplayText();
    }
}
