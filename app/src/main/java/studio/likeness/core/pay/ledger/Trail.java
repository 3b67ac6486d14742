package studio.likeness.core.pay.ledger;

import java.time.Instant;

/// Where a payment can be found outside of this program. Empty texts for what the service bills.
///
/// @param network `eip155:8453`
/// @param payer the account that pays, with its checksum
/// @param recipient with its checksum
/// @param nonce the present one
/// @param until the end of the latest signature's window, the epoch when nothing was signed
/// @param transaction where it was settled
public record Trail(
        String network,
        String payer,
        String recipient,
        String nonce,
        Instant until,
        String transaction) {
    public static final Trail NONE = new Trail("", "", "", "", Instant.EPOCH, "");
}
