package studio.likeness.os.photo;

/// The bytes stop making sense.
final class BrokenPhoto extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenPhoto(String where) {
        super(where);
    }
}
