package studio.likeness.ui.theme;

import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import javafx.css.Selector;

/// What JavaFX has the virtual machine write when a first shape is drawn and a first rule is
/// matched: code that no cache of classes keeps, so it is written anew at each start.
public final class FirstStroke {
    private FirstStroke() {}

    /// On any thread. A picture that needs it earlier waits for it, or writes it itself.
    public static void rehearse() {
        edge();
        Selector.createSelector("rule").createMatch();
    }

    /// The edges of a shape are kept outside the heap, number by number.
    private static void edge() {
        try (var outside = Arena.ofConfined()) {
            var edge = outside.allocate(ValueLayout.JAVA_INT);
            edge.set(ValueLayout.JAVA_INT, 0, edge.get(ValueLayout.JAVA_INT, 0) + 1);
            edge.set(ValueLayout.JAVA_BYTE, 0, edge.get(ValueLayout.JAVA_BYTE, 0));
        }
    }
}
