package studio.likeness.practice.pay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import studio.likeness.practice.chain.Ledger;
import studio.likeness.practice.http.Refused;
import studio.likeness.practice.http.Request;
import studio.likeness.practice.world.FaultKind;
import studio.likeness.practice.world.Log;
import studio.likeness.practice.world.World;

/// Takes payments for one service: asks, verifies, holds, and later settles. Verification never
/// moves money, and a purchase that comes to nothing costs nothing.
public final class Cashier {
    private final World world;
    private final Ledger ledger;
    private final Dialect dialect;
    private final Claims claims;
    private final Judge judge;
    private final ChallengeWriter writer;
    private final Map<String, BigDecimal> priceFactors = new ConcurrentHashMap<>();

    public Cashier(World world, Ledger ledger, PayRules rules, Dialect dialect) {
        this.world = world;
        this.ledger = ledger;
        this.dialect = dialect;
        this.claims = new Claims(rules);
        this.judge = new Judge(world.clock(), ledger);
        this.writer = new ChallengeWriter(world, rules, dialect);
    }

    /// The payment of a request, verified and held for a purchase.
    ///
    /// @throws Refused with the challenge when there is none, with the reason when it is no good
    public Held verified(Request request, Offer listed, String purchase) {
        var offer = priced(request, listed);
        return judged(request, offer, purchase, read(request, offer));
    }

    /// The same for a purchase that was made by a payer before: nobody else's money is taken.
    public Held verifiedAgain(Request request, Held first) {
        var payment = read(request, first.offer());
        if (!payment.payer().equals(first.payer())) {
            throw refused(Reason.OTHER_WALLET, payment);
        }
        return judged(request, first.offer(), first.purchase(), payment);
    }

    /// For a purchase that was settled while an earlier server stood: its nonce is used, and who
    /// signed it may look at what was bought.
    public Held remembered(Request request, Offer offer, String purchase) {
        var payment = read(request, offer);
        if (!judge.isSigned(payment, offer)) {
            throw refused(Reason.SIGNATURE, payment);
        }
        return new Held(this, payment, offer, purchase, request.path());
    }

    /// Lets the payer of a purchase look at what was paid for; nothing is held or moved by it.
    public void recognised(Request request, Held first) {
        var payment = read(request, first.offer());
        if (!payment.payer().equals(first.payer())) {
            throw refused(Reason.OTHER_WALLET, payment);
        }
        if (!judge.isSigned(payment, first.offer())) {
            throw refused(Reason.SIGNATURE, payment);
        }
    }

    private Payment read(Request request, Offer offer) {
        var header = header(request);
        if (header == null) {
            throw new Refused(writer.challenge(request, offer));
        }
        return Payment.read(header).orElseThrow(() -> refused(Reason.MALFORMED, null));
    }

    private Held judged(Request request, Offer offer, String purchase, Payment payment) {
        judge.objection(payment, offer)
                .ifPresent(
                        reason -> {
                            throw refused(reason, payment);
                        });
        if (!claims.hold(payment, purchase)) {
            throw refused(Reason.NONCE_CLAIMED, payment);
        }
        note(Log.Kind.VERIFIED, payment, Map.of("purchase", purchase));
        return new Held(this, payment, offer, purchase, request.path());
    }

    /// Whether a request carries a payment at all.
    public static @Nullable String header(Request request) {
        var newer = request.header("payment-signature");
        return newer != null ? newer : request.header("x-payment");
    }

    public void reset() {
        claims.clear();
        priceFactors.clear();
    }

    /// A price that changed on request stays changed: it is paid as it was asked.
    private Offer priced(Request request, Offer listed) {
        world.faults()
                .take(FaultKind.PRICE_CHANGED, request.path())
                .ifPresent(
                        f ->
                                priceFactors.put(
                                        request.path(), new BigDecimal(f.with("factor", "2"))));
        var factor = priceFactors.getOrDefault(request.path(), BigDecimal.ONE);
        var amount = new BigDecimal(listed.amount()).multiply(factor);
        return listed.withAmount(amount.setScale(0, RoundingMode.CEILING).toBigInteger());
    }

    private Refused refused(Reason reason, @Nullable Payment payment) {
        world.log().add(Log.Kind.REFUSED, reason.code(), Map.of());
        return new Refused(dialect.refused(reason, payment == null ? null : payment.payer()));
    }

    void release(Held held) {
        claims.release(held.payment(), held.purchase());
    }

    Settlement settle(Held held) {
        var payment = held.payment();
        var payer = payment.payer();
        var network = held.offer().network();
        var named = payment.version() == 1 ? network.oldName() : network.caip2();
        if (!claims.isHeld(payment, held.purchase())) {
            return Settlement.failed(Reason.NONCE_CLAIMED.code(), "", payer, named);
        }
        if (world.faults().strikes(FaultKind.SETTLEMENT_FAILED, held.path())) {
            return Settlement.failed("invalid_exact_evm_transaction_failed", "", payer, named);
        }
        var objection = judge.objection(payment, held.offer());
        if (objection.isPresent()) {
            return Settlement.failed(objection.get().code(), "", payer, named);
        }
        var mined = ledger.transfer(payment.authorization(), payment.signature());
        if (mined.isEmpty()) {
            return Settlement.failed(Reason.SIMULATION.code(), "", payer, named);
        }
        var transaction = mined.get();
        note(Log.Kind.SETTLED, payment, Map.of("transaction", transaction));
        return world.faults().strikes(FaultKind.SETTLEMENT_PENDING, held.path())
                ? Settlement.failed("settlement_pending", transaction, payer, named)
                : Settlement.done(transaction, payer, named);
    }

    private void note(Log.Kind kind, Payment payment, Map<String, String> more) {
        var with = new LinkedHashMap<>(more);
        with.put("payer", payment.payer().checksummed());
        with.put("micro", payment.authorization().value().toString());
        with.put("nonce", payment.authorization().nonce());
        world.log().add(kind, payment.authorization().to().checksummed(), with);
    }
}
