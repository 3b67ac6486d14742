package studio.likeness.core.problem;

/// What a failure means for a person's money. Said outright with every problem that touches it.
public enum Money {
    /// The act had nothing to do with money: nothing is said.
    NOT_INVOLVED,
    /// An act that costs was refused or failed, and nothing was charged.
    NOT_CHARGED,
    /// A signature is out; the amount is held until it is used or runs out.
    RESERVED,
    /// The money was taken.
    CHARGED,
    /// It cannot be known yet; it is being looked up and nothing is paid again meanwhile.
    UNKNOWN
}
