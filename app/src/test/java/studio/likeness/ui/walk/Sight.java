package studio.likeness.ui.walk;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.text.Text;

/// What can be seen of a scene, and what a person may put the focus on.
final class Sight {
    private Sight() {}

    static List<Node> visible(Scene scene) {
        var found = new ArrayList<Node>();
        collect(scene.getRoot(), found);
        return found;
    }

    static <T extends Node> List<T> visible(Scene scene, Class<T> type) {
        return visible(scene).stream().filter(type::isInstance).map(type::cast).toList();
    }

    /// Texts with something to read, so no icons, which are letters of their own font. Those inside
    /// a text field belong to it: they scroll.
    static List<Text> texts(Scene scene) {
        return visible(scene, Text.class).stream()
                .filter(text -> text.getText().codePoints().anyMatch(Sight::isReadable))
                .filter(text -> !(owner(text) instanceof TextInputControl))
                .toList();
    }

    static List<Node> focusable(Scene scene) {
        return visible(scene).stream()
                .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                .filter(node -> owner(node).equals(node))
                .toList();
    }

    /// The control that a person means by this node: the spinner for its editor, the button for its
    /// text.
    static Node owner(Node node) {
        var owner = node;
        for (var parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (isOnePiece(parent)) {
                owner = parent;
            }
        }
        return owner;
    }

    /// Where a node stands in the scene.
    static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /// The part of a node that no clip and no edge of the window hides.
    static Bounds seen(Node node, Scene scene) {
        Bounds seen = meet(place(node), new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()));
        for (var parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent.getClip() != null) {
                seen = meet(seen, parent.localToScene(parent.getClip().getBoundsInParent()));
            }
        }
        return seen;
    }

    /// For a complaint: what a person would call it.
    static String name(Node part) {
        var node = owner(part);
        var id = node.getId() == null ? "" : "#" + node.getId();
        var text =
                switch (node) {
                    case Labeled labeled when labeled.getText() != null -> labeled.getText();
                    case Text words -> words.getText();
                    default -> "";
                };
        var type = node.getClass().getSimpleName();
        return (type.isEmpty() ? "node" : type) + id + (text.isEmpty() ? "" : " \"" + text + "\"");
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        found.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    private static boolean isReadable(int letter) {
        return !Character.isWhitespace(letter)
                && Character.getType(letter) != Character.PRIVATE_USE;
    }

    private static boolean isOnePiece(Node node) {
        return switch (node) {
            case TitledPane _ -> false;
            case Labeled _, TextInputControl _, ComboBoxBase<?> _ -> true;
            case Spinner<?> _, Slider _, ScrollBar _ -> true;
            default -> false;
        };
    }

    private static Bounds meet(Bounds one, Bounds other) {
        var x = Math.max(one.getMinX(), other.getMinX());
        var y = Math.max(one.getMinY(), other.getMinY());
        var width = Math.min(one.getMaxX(), other.getMaxX()) - x;
        var height = Math.min(one.getMaxY(), other.getMaxY()) - y;
        return new BoundingBox(x, y, Math.max(0, width), Math.max(0, height));
    }
}
