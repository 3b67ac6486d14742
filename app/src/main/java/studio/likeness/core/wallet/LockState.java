package studio.likeness.core.wallet;

/// Whether anything can be signed. Exactly one of these holds at any time.
public sealed interface LockState {
    /// No key is kept here: there may be addresses to watch.
    record NoKeys() implements LockState {}

    record Locked() implements LockState {}

    /// One key is in memory.
    record Unlocked(Address address, IdleLock lock) implements LockState {}
}
