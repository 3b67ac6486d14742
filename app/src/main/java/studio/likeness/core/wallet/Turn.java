package studio.likeness.core.wallet;

/// The moment at which an opening began, as a lock counts it. Opening takes a second or two;
/// whoever locks meanwhile has the last word, and what comes of that opening is wiped.
///
/// @param locks how often it had been locked by then
public record Turn(long locks) {}
