package studio.likeness.core.airgap;

import java.util.List;
import studio.likeness.core.problem.Outcome;

/// What was signed on the computer without a network, kept there. Only ever longer.
public interface SigningLog {
    /// In the order in which it was signed.
    Outcome<List<SignedHere>> all();

    /// On disk when this returns.
    Outcome<SignedHere> append(SignedHere entry);
}
