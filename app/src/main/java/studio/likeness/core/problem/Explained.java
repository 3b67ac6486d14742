package studio.likeness.core.problem;

/// Thrown where an outcome could not be handed back, by a disk in the middle of a transaction for
/// example, and yet known well enough to be told in words instead of a code.
public interface Explained {
    Problem problem();
}
