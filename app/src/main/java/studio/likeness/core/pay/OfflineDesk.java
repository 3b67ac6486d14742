package studio.likeness.core.pay;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.signing.TransferAuthorization;

/// What a computer without a network knows when it is handed a payment to sign: no service, no
/// balance, no price that a person saw; only its own key, its own caps, its own clock and what it
/// signed before.
///
/// @param network the one of this mode
/// @param signed what was signed here before, all that may count against a cap
public record OfflineDesk(
        Network network,
        Address own,
        boolean locked,
        Caps caps,
        Collection<Countersigned> signed,
        Instant now) {
    /// Time for a walk between two computers, and for a service that is slow to settle.
    public static final Duration LONGEST = Duration.ofHours(1);

    private static final Duration DAY = Duration.ofHours(24);

    /// A payment that left this desk with a signature.
    public record Countersigned(Instant at, TransferAuthorization transfer) {}

    /// However often a payment was signed, it is taken once: at its largest.
    MicroUsd leftOfDay(TransferAuthorization asked) {
        var since = now.minus(DAY);
        var largest =
                signed.stream()
                        .filter(earlier -> earlier.at().isAfter(since))
                        .map(Countersigned::transfer)
                        .filter(transfer -> !transfer.nonce().equals(asked.nonce()))
                        .collect(
                                Collectors.toMap(
                                        TransferAuthorization::nonce,
                                        TransferAuthorization::value,
                                        BigInteger::max));
        return largest.values().stream()
                .map(MicroUsd::of)
                .flatMap(Optional::stream)
                .reduce(caps.perDay(), MicroUsd::less);
    }

    /// When a payment with this number was signed here the last time.
    public Optional<Instant> signedBefore(TransferAuthorization asked) {
        return signed.stream()
                .filter(earlier -> earlier.transfer().nonce().equals(asked.nonce()))
                .map(Countersigned::at)
                .max(Comparator.naturalOrder());
    }

    /// The same nonce on another payment: whoever asks this has lost count or means harm. A later
    /// window for the same payment is what a lapsed request comes back with.
    boolean hasOtherWithNonceOf(TransferAuthorization asked) {
        return signed.stream()
                .map(Countersigned::transfer)
                .filter(earlier -> earlier.nonce().equals(asked.nonce()))
                .anyMatch(
                        earlier ->
                                !earlier.domain().equals(asked.domain())
                                        || !earlier.to().equals(asked.to())
                                        || earlier.value().compareTo(asked.value()) < 0);
    }
}
