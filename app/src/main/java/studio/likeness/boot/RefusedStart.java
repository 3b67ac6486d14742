package studio.likeness.boot;

/// An argument that turns out to be wrong only once the settings are read.
final class RefusedStart extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String line;

    RefusedStart(Arguments.Refused refused) {
        super(refused.line());
        line = refused.line();
    }

    /// For the terminal.
    String line() {
        return line;
    }
}
