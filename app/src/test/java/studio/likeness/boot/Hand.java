package studio.likeness.boot;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import studio.likeness.ui.walk.Fx;

/// Somebody at the window, who knows every part by its id.
final class Hand {
    private static final int MOST_FRAMES = 100;

    private final Scene scene;

    Hand(Scene scene) {
        this.scene = scene;
    }

    Scene scene() {
        return scene;
    }

    /// Only what can be seen and is not off can be pressed.
    void press(String id) {
        Fx.run(
                () -> {
                    var button = (ButtonBase) seen(id);
                    if (button.isDisabled()) {
                        throw new AssertionError(id + " is off");
                    }
                    button.fire();
                });
    }

    /// The first of those that have this style, once it is there: a list makes what it shows in the
    /// next frame.
    void pressFirst(String styleClass) {
        for (var frames = 0; frames < MOST_FRAMES && isMissing(styleClass); frames++) {
            Fx.frame(scene);
        }
        Fx.run(() -> ((ButtonBase) scene.lookup("." + styleClass)).fire());
    }

    private boolean isMissing(String styleClass) {
        return Fx.call(() -> scene.lookup("." + styleClass) == null);
    }

    void type(String id, String text) {
        Fx.run(() -> ((TextInputControl) seen(id)).setText(text));
    }

    void enter(String id) {
        Fx.run(() -> seen(id).fireEvent(new ActionEvent()));
    }

    /// A picture from the clipboard, with the keys that paste it.
    void paste(String id, Image picture) {
        Fx.run(
                () -> {
                    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.IMAGE, picture));
                    var paste = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
                    seen(id).fireEvent(pressed(paste));
                });
    }

    /// A file that was copied in another window.
    void paste(String id, Path file) {
        Fx.run(
                () -> {
                    Clipboard.getSystemClipboard()
                            .setContent(Map.of(DataFormat.FILES, List.of(file.toFile())));
                    var paste = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
                    seen(id).fireEvent(pressed(paste));
                });
    }

    private static KeyEvent pressed(KeyCodeCombination keys) {
        var isMac = keys.match(event(keys.getCode(), false, true));
        return event(keys.getCode(), !isMac, isMac);
    }

    private static KeyEvent event(KeyCode code, boolean control, boolean meta) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, meta);
    }

    /// By what people read.
    void choose(String id, String title) {
        Fx.run(() -> choose((ComboBox<?>) seen(id), title));
    }

    private static <T> void choose(ComboBox<T> box, String title) {
        var item =
                box.getItems().stream()
                        .filter(each -> box.getConverter().toString(each).equals(title))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("not offered: " + title));
        box.setValue(item);
    }

    String text(String id) {
        return Fx.call(
                () ->
                        switch (seen(id)) {
                            case Labeled labeled -> labeled.getText();
                            case TextInputControl input -> input.getText();
                            case Node other -> Objects.toString(other.getAccessibleText(), "");
                        });
    }

    /// What a screen reader says of it.
    String spoken(String id) {
        return Fx.call(() -> Objects.toString(seen(id).getAccessibleText(), ""));
    }

    boolean sees(String id) {
        return Fx.call(() -> find(id) != null);
    }

    boolean isOff(String id) {
        return Fx.call(() -> seen(id).isDisabled());
    }

    /// The text of the code, as its user data says it.
    String code() {
        return Fx.call(() -> Objects.toString(seen("enroll-qr").getUserData(), ""));
    }

    private Node seen(String id) {
        var node = find(id);
        if (node == null) {
            throw new AssertionError(id + " is not to be seen");
        }
        return node;
    }

    private @Nullable Node find(String id) {
        // What a scroll pane holds is in the scene only once that was laid out.
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        var node = scene.lookup("#" + id);
        for (var each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return null;
            }
        }
        return node;
    }
}
