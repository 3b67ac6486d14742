package studio.likeness.core.pay;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.wallet.signing.TransferAuthorization;

/// The rules of [OfferCheck] that need no network, for a transfer that comes ready made from
/// another computer. Each step returns the first thing that is wrong.
final class TransferCheck {
    private final TransferAuthorization transfer;
    private final OfflineDesk desk;

    TransferCheck(TransferAuthorization transfer, OfflineDesk desk) {
        this.transfer = transfer;
        this.desk = desk;
    }

    Optional<Refusal> refusal() {
        return token().or(this::parties).or(this::moment).or(this::price);
    }

    private Optional<Refusal> token() {
        var domain = transfer.domain();
        var network =
                Arrays.stream(Network.values())
                        .filter(known -> known.chain() == domain.chainId())
                        .findFirst();
        if (network.isEmpty()) {
            return Optional.of(Refusal.NETWORK_UNKNOWN);
        }
        if (!network.get().enabled()) {
            return Optional.of(Refusal.NETWORK_DISABLED);
        }
        if (network.get() != desk.network()) {
            return Optional.of(Refusal.NETWORK_OTHER);
        }
        var dollar = network.get().dollar();
        if (!domain.contract().equals(dollar.contract())) {
            return Optional.of(Refusal.ASSET_UNKNOWN);
        }
        return domain.equals(dollar) ? Optional.empty() : Optional.of(Refusal.DOMAIN_MISMATCH);
    }

    private Optional<Refusal> parties() {
        if (!transfer.from().equals(desk.own())) {
            return Optional.of(Refusal.PAYER_OTHER);
        }
        if (transfer.to().isZero()) {
            return Optional.of(Refusal.RECIPIENT_ZERO);
        }
        if (transfer.to().equals(transfer.domain().contract())) {
            return Optional.of(Refusal.RECIPIENT_TOKEN);
        }
        return transfer.to().equals(desk.own())
                ? Optional.of(Refusal.RECIPIENT_SELF)
                : Optional.empty();
    }

    private Optional<Refusal> moment() {
        var window = transfer.window();
        if (window.before().compareTo(seconds(desk.now())) <= 0) {
            return Optional.of(Refusal.WINDOW_OVER);
        }
        if (window.after().compareTo(seconds(desk.now())) >= 0) {
            return Optional.of(Refusal.WINDOW_NOT_OPEN);
        }
        if (window.before().compareTo(seconds(desk.now().plus(OfflineDesk.LONGEST))) > 0) {
            return Optional.of(Refusal.WINDOW_TOO_LONG);
        }
        return desk.locked() ? Optional.of(Refusal.WALLET_LOCKED) : Optional.empty();
    }

    private Optional<Refusal> price() {
        if (transfer.value().signum() == 0) {
            return Optional.of(Refusal.AMOUNT_ZERO);
        }
        if (desk.hasOtherWithNonceOf(transfer)) {
            return Optional.of(Refusal.NONCE_TAKEN);
        }
        var amount = MicroUsd.of(transfer.value());
        if (amount.isEmpty() || amount.get().exceeds(desk.caps().perCall())) {
            return Optional.of(Refusal.OVER_CALL_CAP);
        }
        return amount.get().exceeds(desk.leftOfDay(transfer))
                ? Optional.of(Refusal.OVER_DAY_CAP)
                : Optional.empty();
    }

    private static BigInteger seconds(Instant moment) {
        return BigInteger.valueOf(moment.getEpochSecond());
    }
}
