package studio.likeness.ui.carry;

import java.util.Optional;
import studio.likeness.core.airgap.OpenRequest;
import studio.likeness.core.airgap.SignAnswer;
import studio.likeness.core.problem.Outcome;

/// The open request of the mode that holds. All but [#open] touches the disk.
public interface FarPayments {
    Optional<OpenRequest> open();

    Outcome<OpenRequest> accept(SignAnswer answer);

    Outcome<Boolean> withdraw();

    /// Gives up a request whose time is over.
    Outcome<Boolean> look();
}
