package studio.likeness.boot;

/// How the program can end. The numbers are kept for people's scripts.
public enum Exit {
    NORMAL(0),
    CANNOT_START(1),
    BAD_ARGUMENTS(2),
    FOLDER_IN_USE(3);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
