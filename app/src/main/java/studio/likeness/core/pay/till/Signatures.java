package studio.likeness.core.pay.till;

import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import studio.likeness.core.pay.Challenge;
import studio.likeness.core.pay.Decision;
import studio.likeness.core.pay.Gate;
import studio.likeness.core.pay.Plan;
import studio.likeness.core.pay.Purchase;
import studio.likeness.core.pay.PurchaseEvent;
import studio.likeness.core.pay.PurchaseState;
import studio.likeness.core.pay.Reading;
import studio.likeness.core.pay.Signing;
import studio.likeness.core.pay.ledger.Held;
import studio.likeness.core.pay.ledger.Intent;
import studio.likeness.core.pay.ledger.Paper;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.Entropy;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.PaymentProblem;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.wallet.signing.Nonce;

/// From a yes to a signature on the disk. The nonce is there before it, and a second one for the
/// same purchase carries the same nonce.
final class Signatures {
    private static final int ID_BYTES = 8;

    private final Surroundings around;
    private final Gate gate;
    private final Clock clock;
    private final Entropy entropy;

    Signatures(Surroundings around, Gate gate, Clock clock, Entropy entropy) {
        this.around = around;
        this.gate = gate;
        this.clock = clock;
        this.entropy = entropy;
    }

    /// The first one for a new purchase.
    Outcome<Held> first(Quote.Priced priced, Plan plan, Judging judging)
            throws InterruptedException {
        var wish = priced.wish();
        return around.footing(wish.seller(), wish.purpose(), "", clock)
                .then(footing -> drawn(priced, plan, footing, judging))
                .then(this::sameFooting)
                .then(standing -> signed(standing, plan, judging));
    }

    private record Standing(Held held, Footing footing) {}

    /// The reservation: the gate looks at the ledger as it is at that very moment.
    private Outcome<Standing> drawn(
            Quote.Priced priced, Plan plan, Footing footing, Judging judging) {
        var wish = priced.wish();
        var id = "p-" + HexFormat.of().formatHex(entropy.bytes(ID_BYTES));
        var now = clock.now();
        var intent =
                new Intent(
                        Purchase.draw(id, plan.terms(), priced.demand().nonce()),
                        wish.purpose(),
                        wish.estimate(),
                        Fingerprints.of(wish),
                        plan.challenge().text(),
                        footing.block());
        return around.ledger()
                .draw(
                        intent,
                        now,
                        position ->
                                Gate.refusal(
                                        plan,
                                        judging.against(
                                                footing.at(position), Optional.empty(), now)))
                .map(held -> new Standing(held, footing));
    }

    private Outcome<Standing> sameFooting(Standing drawn) {
        return around.position(drawn.held(), clock.now())
                .map(at -> new Standing(drawn.held(), drawn.footing().at(at)));
    }

    private Outcome<Held> signed(Standing standing, Plan plan, Judging judging) {
        var held = standing.held();
        var now = clock.now();
        var circumstances = judging.against(standing.footing(), Optional.of(held.purchase()), now);
        return switch (gate.sign(plan, circumstances, held.purchase())) {
            case Signing.Signed(_, var transfer, var header) ->
                    around.ledger()
                            .sign(held.purchase().id(), new Paper(now, transfer.window(), header));
            case Signing.Refused(var reason) -> dropped(held, now, reason.problem(held.money()));
            case Signing.Failed(var problem) -> dropped(held, now, problem);
        };
    }

    /// What was drawn and not signed holds nothing.
    private Outcome<Held> dropped(Held held, Instant now, Problem problem) {
        if (held.purchase().state() == PurchaseState.DRAWN && !held.awaited()) {
            return around.ledger()
                    .note(held.purchase().id(), new PurchaseEvent.Dropped(), now)
                    .then(_ -> Outcome.failed(problem));
        }
        return Outcome.failed(problem);
    }

    /// A later one for a purchase whose window is over. The demand is the one that was agreed to,
    /// read again from the ledger by the same rules.
    Outcome<Held> next(Held held, Seller seller) throws InterruptedException {
        var fresh = held.purchase().attempt().refused() ? renewed(held) : Outcome.done(held);
        if (!(fresh instanceof Outcome.Done<Held>(var open))) {
            return fresh;
        }
        var purchase = open.purchase();
        return around.footing(seller, open.purpose(), purchase.id(), clock)
                .then(
                        footing -> {
                            var terms = purchase.terms();
                            var judging =
                                    new Judging(
                                            seller,
                                            open.request().address(),
                                            Optional.of(terms.amount()),
                                            Optional.of(terms.recipient()),
                                            Duration.ZERO);
                            return signedAgain(new Standing(open, footing), judging);
                        });
    }

    private Outcome<Held> signedAgain(Standing standing, Judging judging) {
        var held = standing.held();
        if (!(Challenge.reread(held.challenge()) instanceof Reading.Read(var challenge))) {
            return Outcome.failed(new PaymentProblem.PurchaseUnknown());
        }
        var circumstances =
                judging.against(standing.footing(), Optional.of(held.purchase()), clock.now());
        return switch (Gate.judge(challenge, circumstances)) {
            case Decision.Approved(var plan) -> signed(standing, plan, judging);
            case Decision.Refused(var reason, _) -> Outcome.failed(reason.problem(held.money()));
        };
    }

    /// The service will not take the old nonce: another one, as soon as the chain proves that the
    /// old one is dead.
    private Outcome<Held> renewed(Held held) throws InterruptedException {
        var proof = around.balances().deadAt(held.purchase());
        if (!(proof instanceof Outcome.Done<Optional<Instant>>(var deadAt))) {
            return proof.then(_ -> Outcome.failed(new PaymentProblem.PurchaseUnknown()));
        }
        if (deadAt.isEmpty()) {
            return Outcome.failed(
                    new PaymentProblem.PaymentReplayed(held.request().address().getHost()));
        }
        var event = new PurchaseEvent.Renewed(Nonce.draw(entropy), deadAt.get());
        return around.ledger()
                .note(held.purchase().id(), event, clock.now())
                .then(_ -> around.held(held.purchase().id()));
    }
}
