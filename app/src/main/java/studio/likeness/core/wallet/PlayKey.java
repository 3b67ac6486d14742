package studio.likeness.core.wallet;

import studio.likeness.core.problem.Outcome;

/// The key of practice's throw-away account. It is kept in clear: it signs for test dollars alone,
/// and whoever practises should have nothing to unlock.
@FunctionalInterface
public interface PlayKey {
    /// The same key each time, made and kept at the first. The caller owns it.
    Outcome<SigningKey> open();
}
