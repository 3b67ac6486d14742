package studio.likeness.ui.enroll;

import java.util.Objects;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import studio.likeness.core.face.LiveLink;

/// Puts a link into the clipboard and takes it out again when its code is over, if it is still the
/// one that is there. What was put there is remembered by its hash alone.
final class LinkClipboard {
    private int put;
    private boolean holds;

    /// False when the system did not take it.
    boolean put(LiveLink link) {
        var content = new ClipboardContent();
        var text = link.link().use(String::new);
        content.putString(text);
        holds = Clipboard.getSystemClipboard().setContent(content);
        put = text.hashCode();
        return holds;
    }

    void forget() {
        if (!holds) {
            return;
        }
        holds = false;
        var board = Clipboard.getSystemClipboard();
        if (Objects.hashCode(board.getString()) == put) {
            board.clear();
        }
    }
}
