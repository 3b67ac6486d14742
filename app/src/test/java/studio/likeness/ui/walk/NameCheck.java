package studio.likeness.ui.walk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// What things are called: by a screen reader, by a tooltip, and never by their key.
final class NameCheck {
    private static final Pattern KEY = Pattern.compile("\\[[a-z0-9-]+(\\.[a-z0-9-]+)+\\]");
    private static final Pattern UNFILLED = Pattern.compile("\\{[a-z][A-Za-z0-9]*(:[a-z]+)?\\}");

    private NameCheck() {}

    /// Controls that take the focus and have nothing for a screen reader to say.
    static List<String> nameless(Scene scene) {
        var labelled = labelled(scene);
        return Sight.focusable(scene).stream()
                .filter(node -> !labelled.contains(node) && !hasName(node))
                .map(node -> Sight.name(node) + " has no text, accessible text or label for it")
                .toList();
    }

    /// Buttons that show a picture only and do not say what they do when pointed at.
    static List<String> mute(Scene scene) {
        return Sight.visible(scene, ButtonBase.class).stream()
                .filter(
                        button ->
                                Sight.owner(button).equals(button) && !(button instanceof CheckBox))
                .filter(button -> !showsText(button) && isBlank(hint(button)))
                .map(button -> Sight.name(button) + " shows a picture only and has no tooltip")
                .toList();
    }

    /// Keys and values that the words had no text for.
    static List<String> unsaid(Scene scene) {
        return Sight.visible(scene).stream()
                .flatMap(
                        node ->
                                said(node)
                                        .filter(NameCheck::isUnsaid)
                                        .map(text -> Sight.name(node) + " says " + text))
                .distinct()
                .toList();
    }

    private static boolean isUnsaid(String text) {
        return KEY.matcher(text).find() || UNFILLED.matcher(text).find();
    }

    private static Stream<String> said(Node node) {
        var own =
                switch (node) {
                    case Text text -> text.getText();
                    case Labeled labeled -> labeled.getText();
                    case TextInputControl field -> field.getPromptText();
                    default -> null;
                };
        return Stream.of(own, node.getAccessibleText(), node.getAccessibleHelp(), tip(node))
                .map(text -> text == null ? "" : text);
    }

    private static Set<Node> labelled(Scene scene) {
        var found = new HashSet<Node>();
        for (var label : Sight.visible(scene, Label.class)) {
            if (label.getLabelFor() != null && !isBlank(label.getText())) {
                found.add(label.getLabelFor());
            }
        }
        return found;
    }

    private static boolean hasName(Node node) {
        return !isBlank(node.getAccessibleText())
                || (node instanceof Labeled labeled && !isBlank(labeled.getText()));
    }

    private static boolean showsText(Labeled button) {
        return (!isBlank(button.getText())
                        && button.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY)
                || writes(button.getGraphic());
    }

    /// A card is a button whose picture has words in it.
    private static boolean writes(@Nullable Node graphic) {
        return switch (graphic) {
            case null -> false;
            case Labeled label -> !isBlank(label.getText());
            case Parent parent ->
                    parent.getChildrenUnmodifiable().stream().anyMatch(NameCheck::writes);
            default -> false;
        };
    }

    /// Some make their hint when somebody points at them first.
    private static @Nullable String hint(Node node) {
        var bounds = node.getLayoutBounds();
        node.fireEvent(
                new MouseEvent(
                        MouseEvent.MOUSE_ENTERED,
                        bounds.getCenterX(),
                        bounds.getCenterY(),
                        0,
                        0,
                        MouseButton.NONE,
                        0,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        true,
                        null));
        return tip(node);
    }

    private static @Nullable String tip(Node node) {
        Tooltip tip = node instanceof Control control ? control.getTooltip() : null;
        return tip == null ? null : tip.getText();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
