package studio.likeness.jlink;

/// Something for which nothing must be shipped. The sentence is for whoever builds.
final class Flaw extends RuntimeException {
    private static final long serialVersionUID = 1;

    Flaw(String sentence) {
        super(sentence);
    }
}
