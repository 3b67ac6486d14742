package studio.likeness.boot;

/// Starts of the studio as a command line would ask for them.
final class Asked {
    private Asked() {}

    static Arguments.Studio nothing() {
        return by();
    }

    static Arguments.Studio by(String... words) {
        return switch (Arguments.parse(words)) {
            case Arguments.Studio asked -> asked;
            case Arguments other -> throw new AssertionError(other);
        };
    }
}
