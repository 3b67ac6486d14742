package studio.likeness.core.face;

/// How far the person on the phone has come, as the service tells it.
public sealed interface Liveness {
    /// Nothing has happened yet.
    record Waiting() implements Liveness {}

    /// Done on the phone; the service is looking at it.
    record Checking() implements Liveness {}

    /// A person was there.
    record Verified(String group) implements Liveness {}

    record Expired() implements Liveness {}

    /// The check did not pass; the same page lets the person try again, or a fresh code does.
    record NotPassed() implements Liveness {}
}
