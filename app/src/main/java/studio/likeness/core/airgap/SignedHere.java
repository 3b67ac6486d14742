package studio.likeness.core.airgap;

import java.time.Instant;
import java.util.UUID;
import studio.likeness.core.pay.OfflineDesk.Countersigned;
import studio.likeness.core.wallet.signing.TransferAuthorization;

/// One line of what was signed here. Never the signature: it belongs to the one who asked.
public record SignedHere(Instant at, UUID request, TransferAuthorization transfer, String origin) {
    public Countersigned countersigned() {
        return new Countersigned(at, transfer);
    }
}
