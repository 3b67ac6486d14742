package studio.likeness.ui.carry;

import java.util.Optional;
import studio.likeness.core.airgap.OpenRequest;
import studio.likeness.core.airgap.SignAnswer;
import studio.likeness.core.problem.Outcome;

/// The open request of the mode that holds. What gives an outcome touches the disk.
public interface FarPayments {
    Optional<OpenRequest> open();

    Outcome<OpenRequest> accept(SignAnswer answer);

    Outcome<Boolean> withdraw();

    /// One whose time ran out while somebody waited for it.
    Optional<OpenRequest> lapsed();

    /// What becomes of that one.
    ///
    /// @param again the same payment is asked for anew
    void decide(boolean again);

    /// Gives up a request whose time is over.
    Outcome<Boolean> look();
}
