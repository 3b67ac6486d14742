package studio.likeness.ui.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Whether every text can be read: whole, inside what holds it, with nothing written over it.
final class TextCheck {
    /// Glyphs may lean out of their box by this much.
    private static final double LEEWAY = 1.5;

    private TextCheck() {}

    static List<String> truncated(Scene scene) {
        var labels =
                Sight.visible(scene, Labeled.class).stream()
                        // A table's row is one without any text, and calls that cut.
                        .filter(label -> !isBlank(label.getText()) && label.isTextTruncated())
                        .map(label -> Sight.name(label) + " is truncated");
        var prompts =
                Sight.visible(scene, TextField.class).stream()
                        .filter(TextCheck::cutsItsPrompt)
                        .map(
                                field ->
                                        "%s cuts its prompt \"%s\""
                                                .formatted(
                                                        Sight.name(field), field.getPromptText()));
        return Stream.concat(labels, prompts).toList();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    static List<String> outside(Scene scene) {
        return Sight.texts(scene).stream()
                .flatMap(text -> overEdge(text).or(() -> cut(text, scene)).stream())
                .toList();
    }

    /// Texts written over each other. Layers of a stack pane are meant to cover what is below.
    static List<String> overlapping(Scene scene) {
        var texts = Sight.texts(scene);
        var seen = texts.stream().map(text -> Sight.seen(text, scene)).toList();
        var found = new ArrayList<String>();
        for (var i = 0; i < texts.size(); i++) {
            for (var j = i + 1; j < texts.size(); j++) {
                if (overlap(seen.get(i), seen.get(j))
                        && !(meeting(texts.get(i), texts.get(j)) instanceof StackPane)) {
                    found.add(
                            Sight.name(texts.get(i))
                                    + " and "
                                    + Sight.name(texts.get(j))
                                    + " overlap");
                }
            }
        }
        return found;
    }

    private static boolean cutsItsPrompt(TextField field) {
        var prompt = field.getPromptText();
        if (prompt == null || prompt.isEmpty()) {
            return false;
        }
        var measure = new Text(prompt);
        measure.setFont(field.getFont());
        var room = field.getWidth() - field.snappedLeftInset() - field.snappedRightInset();
        return measure.getLayoutBounds().getWidth() > room + LEEWAY;
    }

    private static Optional<String> overEdge(Text text) {
        var place = Sight.place(text);
        for (Node around = text.getParent(); around != null; around = around.getParent()) {
            if (around.getClip() != null) {
                return Optional.empty();
            }
            if (around instanceof Region && !inside(place, Sight.place(around))) {
                return Optional.of(
                        Sight.name(text) + " stands over the edge of " + described(around));
            }
            if (scrolls(around)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean scrolls(Node content) {
        return around(content)
                .anyMatch(
                        node ->
                                node instanceof ScrollPane pane
                                        && content.equals(pane.getContent()));
    }

    /// What scrolls may be out of sight, downwards only; what a table or list scrolls, any way.
    private static Optional<String> cut(Text text, Scene scene) {
        var place = Sight.place(text);
        var seen = Sight.seen(text, scene);
        var wide = place.getWidth() - seen.getWidth() > LEEWAY;
        var high = place.getHeight() - seen.getHeight() > LEEWAY;
        if (within(text, VirtualFlow.class)
                || (!wide && (!high || within(text, ScrollPane.class)))) {
            return Optional.empty();
        }
        return Optional.of(Sight.name(text) + " is cut off by the window or a clip");
    }

    private static boolean within(Node node, Class<?> type) {
        return around(node).anyMatch(type::isInstance);
    }

    private static boolean inside(Bounds inner, Bounds outer) {
        return inner.getMinX() > outer.getMinX() - LEEWAY
                && inner.getMaxX() < outer.getMaxX() + LEEWAY
                && inner.getMinY() > outer.getMinY() - LEEWAY
                && inner.getMaxY() < outer.getMaxY() + LEEWAY;
    }

    private static boolean overlap(Bounds one, Bounds other) {
        var width =
                Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        var height =
                Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return width > LEEWAY && height > LEEWAY;
    }

    /// The nearest node that holds both.
    private static Parent meeting(Node one, Node other) {
        var parent = one.getParent();
        while (!holds(parent, other)) {
            parent = parent.getParent();
        }
        return parent;
    }

    private static boolean holds(Parent parent, Node node) {
        return around(node).anyMatch(parent::equals);
    }

    /// The node and all that hold it, outwards.
    private static Stream<Node> around(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent);
    }

    private static String described(Node node) {
        return node.getStyleClass().isEmpty()
                ? Sight.name(node)
                : Sight.name(node) + " ." + String.join(".", node.getStyleClass());
    }
}
