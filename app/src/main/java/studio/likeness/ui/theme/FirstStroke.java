package studio.likeness.ui.theme;

import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;

/// What JavaFX has the virtual machine write when it draws a first shape: code that no cache of
/// classes keeps, so it is written anew at each start.
public final class FirstStroke {
    private FirstStroke() {}

    /// JavaFX keeps the edges of a shape outside the heap, number by number; so does this, which
    /// touches nothing of JavaFX. On any thread: a picture that is drawn earlier waits for it, or
    /// writes the code itself.
    public static void rehearse() {
        try (var outside = Arena.ofConfined()) {
            var edge = outside.allocate(ValueLayout.JAVA_INT);
            edge.set(ValueLayout.JAVA_INT, 0, edge.get(ValueLayout.JAVA_INT, 0) + 1);
            edge.set(ValueLayout.JAVA_BYTE, 0, edge.get(ValueLayout.JAVA_BYTE, 0));
        }
    }
}
