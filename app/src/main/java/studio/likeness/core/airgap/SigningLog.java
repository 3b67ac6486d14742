package studio.likeness.core.airgap;

import studio.likeness.core.problem.Outcome;

import java.util.List;

/// What was signed on the computer without a network, kept there. Only ever longer.
public interface SigningLog {
    /// In the order in which it was signed.
    Outcome<List<SignedHere>> all();

    /// On disk when this returns.
    Outcome<SignedHere> append(SignedHere entry);
}
