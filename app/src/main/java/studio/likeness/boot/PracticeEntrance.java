package studio.likeness.boot;

/// The practice services as a program of their own.
public final class PracticeEntrance {
    private PracticeEntrance() {}

    public static Exit run(Arguments.PracticeServer wanted) {
        return Terminal.complain(
                Exit.CANNOT_START,
                "This build has no practice services to offer on port " + wanted.port());
    }
}
