package studio.likeness.core.pay;

/// What came of reading an answer as a challenge.
public sealed interface Reading {
    record Read(Challenge challenge) implements Reading {}

    record Unreadable(Refusal reason) implements Reading {}
}
