package studio.likeness.practice.pay;

import java.math.BigInteger;
import java.util.Optional;
import studio.likeness.practice.chain.Ledger;
import studio.likeness.practice.world.PracticeClock;
import tools.jackson.databind.JsonNode;

/// The facilitator's checks, in the facilitator's order. It reads only; see [Cashier] for the rest.
final class Judge {
    /// Less than this and a payment might lapse before it is mined.
    private static final long LAST_SECONDS = 6;

    private final PracticeClock clock;
    private final Ledger ledger;

    Judge(PracticeClock clock, Ledger ledger) {
        this.clock = clock;
        this.ledger = ledger;
    }

    Optional<Reason> objection(Payment payment, Offer offer) {
        return terms(payment, offer)
                .or(() -> authorization(payment, offer))
                .or(() -> simulation(payment));
    }

    /// Whether the payer named in a payment has signed it, whatever else is wrong with it.
    boolean isSigned(Payment payment, Offer offer) {
        var pay = payment.authorization();
        return payment.signature()
                .signer(pay.digest(offer.network()))
                .filter(pay.from()::equals)
                .isPresent();
    }

    private Optional<Reason> terms(Payment payment, Offer offer) {
        var terms = payment.terms();
        if (!terms.path("scheme").asString("").equals("exact")) {
            return Optional.of(Reason.SCHEME);
        }
        var network = payment.version() == 1 ? offer.network().oldName() : offer.network().caip2();
        if (!terms.path("network").asString("").equals(network)) {
            return Optional.of(Reason.NETWORK);
        }
        return payment.version() == 1 || repeats(terms, Challenge.requirement(offer))
                ? Optional.empty()
                : Optional.of(Reason.NO_SUCH_OFFER);
    }

    /// The life of the payment may be written longer: clients of BlockRun do that for videos.
    private static boolean repeats(JsonNode terms, JsonNode offered) {
        for (var property : offered.properties()) {
            var name = property.getKey();
            var there = terms.path(name);
            var same =
                    name.equals("maxTimeoutSeconds")
                            || (name.equals("extra")
                                    ? repeats(there, property.getValue())
                                    : there.equals(property.getValue()));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private Optional<Reason> authorization(Payment payment, Offer offer) {
        var pay = payment.authorization();
        var now = BigInteger.valueOf(clock.seconds());
        if (!isSigned(payment, offer)) {
            return Optional.of(Reason.SIGNATURE);
        }
        if (!pay.to().equals(offer.payTo())) {
            return Optional.of(Reason.RECIPIENT);
        }
        if (pay.validBefore().compareTo(now.add(BigInteger.valueOf(LAST_SECONDS))) < 0) {
            return Optional.of(Reason.EXPIRED);
        }
        if (pay.validAfter().compareTo(now) > 0) {
            return Optional.of(Reason.NOT_YET_VALID);
        }
        return pay.value().equals(offer.amount()) ? Optional.empty() : Optional.of(Reason.VALUE);
    }

    private Optional<Reason> simulation(Payment payment) {
        return ledger.obstacle(payment.authorization(), payment.signature())
                .map(
                        revert ->
                                switch (revert) {
                                    case USED -> Reason.NONCE_USED;
                                    case BALANCE -> Reason.BALANCE;
                                    case EXPIRED -> Reason.EXPIRED;
                                    case NOT_YET_VALID -> Reason.NOT_YET_VALID;
                                    case SIGNATURE -> Reason.SIGNATURE;
                                    case PAYEE -> Reason.SIMULATION;
                                });
    }
}
