package studio.likeness.ui.walk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Presses Tab as a person without a mouse does: it must reach everything and come back.
final class TabCheck {
    private TabCheck() {}

    static List<String> complaints(Scene scene) {
        var expected = Sight.focusable(scene);
        if (expected.size() < 2) {
            return List.of();
        }
        var before = Optional.ofNullable(scene.getFocusOwner());
        var start = expected.getFirst();
        start.requestFocus();
        var reached = new LinkedHashSet<Node>();
        var at = focused(scene);
        while (at != null && reached.add(at)) {
            press(scene);
            at = focused(scene);
        }
        before.ifPresent(Node::requestFocus);
        if (at == null) {
            return List.of("Tab loses the focus after " + Sight.name(reached.getLast()));
        }
        if (!at.equals(start)) {
            return List.of("Tab does not get on after " + Sight.name(reached.getLast()));
        }
        return expected.stream()
                .filter(node -> !reached.contains(node) && !arrowsReach(node, reached))
                .map(node -> "Tab does not reach " + Sight.name(node))
                .toList();
    }

    /// Of toggles that exclude each other Tab reaches one and the arrow keys the others.
    private static boolean arrowsReach(Node node, Set<Node> reached) {
        return node instanceof Toggle toggle
                && toggle.getToggleGroup() != null
                && toggle.getToggleGroup().getToggles().stream().anyMatch(reached::contains);
    }

    private static @Nullable Node focused(Scene scene) {
        var owner = scene.getFocusOwner();
        return owner == null ? null : Sight.owner(owner);
    }

    private static void press(Scene scene) {
        var owner = scene.getFocusOwner();
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            owner.fireEvent(new KeyEvent(type, "", "", KeyCode.TAB, false, false, false, false));
        }
    }
}
