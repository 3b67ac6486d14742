package studio.likeness.core.secret;

import java.util.Arrays;
import java.util.function.Function;

/// Characters that nobody else should read. One owner, closed as soon as possible; it never prints
/// itself.
public final class Secret implements AutoCloseable {
    private final char[] characters;
    private boolean closed;

    /// Takes the array over: the caller must not keep it.
    public Secret(char[] characters) {
        this.characters = characters;
    }

    /// Lends the characters for one use. Whoever copies them owns the copy and wipes it.
    public synchronized <T> T use(Function<char[], T> reader) {
        if (closed) {
            throw new IllegalStateException("secret is closed");
        }
        return reader.apply(characters);
    }

    public boolean isEmpty() {
        return characters.length == 0;
    }

    @Override
    public synchronized void close() {
        Arrays.fill(characters, '\0');
        closed = true;
    }

    @Override
    public String toString() {
        return "[secret]";
    }
}
