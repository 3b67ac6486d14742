package studio.likeness.boot;

import java.nio.file.Path;

/// A start that cannot go on, found out only once the folder is held: an argument that does not fit
/// the settings, a folder that cannot be made private.
final class RefusedStart extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Exit exit;
    private final String line;

    /// @param line for the terminal
    RefusedStart(Exit exit, String line) {
        super(line);
        this.exit = exit;
        this.line = line;
    }

    /// The disk does not keep what a start has to write.
    static RefusedStart unusable(Path folder, Throwable cause) {
        return new RefusedStart(
                Exit.CANNOT_START,
                "Likeness Studio cannot use the folder " + folder + ": " + cause);
    }

    Exit complain() {
        return Terminal.complain(exit, line);
    }
}
