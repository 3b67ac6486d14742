package studio.likeness.boot;

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

    Exit complain() {
        return Terminal.complain(exit, line);
    }
}
