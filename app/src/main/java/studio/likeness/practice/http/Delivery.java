package studio.likeness.practice.http;

/// How an answer reaches the caller. All but `WHOLE` are accidents that somebody asked for.
public enum Delivery {
    WHOLE,
    /// The work is done, the connection is cut before the first byte of the answer.
    LOST,
    /// The head promises the whole body, the connection is cut in the middle of it.
    CUT,
    /// The body arrives in small pieces with pauses.
    SLOW,
    /// The body never ends.
    ENDLESS
}
