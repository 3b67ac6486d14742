package studio.likeness.core.problem;

/// The one next step offered with a problem. The words of the button are `act.<name>`.
public enum Act {
    DISMISS,
    TRY_AGAIN,
    SHOW_FOLDER,
    OPEN_SETTINGS,
    COPY_CODE,
    SHOW_REQUEST,
    MAKE_PRIVATE,
    QUIT
}
