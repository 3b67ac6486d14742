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
import studio.likeness.core.pay.Refusal;
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
                .then(
                        footing ->
                                begun(
                                        new Intent(
                                                draw(plan, priced.demand().nonce()),
                                                wish.purpose(),
                                                wish.estimate(),
                                                Fingerprints.of(wish),
                                                plan.challenge().text(),
                                                footing.block()),
                                        plan,
                                        footing,
                                        judging));
    }

    /// The same bargain again, as another purchase: the one before was dropped unsigned.
    Outcome<Held> anew(Held dropped, Seller seller) throws InterruptedException {
        return around.footing(seller, dropped.purpose(), "", clock)
                .then(footing -> anew(dropped, footing, binding(dropped, seller)));
    }

    private Outcome<Held> anew(Held dropped, Footing footing, Judging judging) {
        if (!(Challenge.reread(dropped.challenge()) instanceof Reading.Read(var challenge))) {
            return Outcome.failed(new PaymentProblem.PurchaseUnknown());
        }
        var terms = dropped.purchase().terms();
        var circumstances = judging.against(footing, Optional.empty(), clock.now());
        return switch (Gate.judge(challenge, circumstances)) {
            case Decision.Refused(var reason, _) -> Outcome.failed(reason.problem(dropped.money()));
            case Decision.Approved(var plan) when !plan.terms().equals(terms) ->
                    Outcome.failed(Refusal.PURCHASE_CHANGED.problem(dropped.money()));
            case Decision.Approved(var plan) ->
                    begun(
                            new Intent(
                                    draw(plan, Nonce.draw(entropy)),
                                    dropped.purpose(),
                                    Optional.of(terms.amount()),
                                    dropped.request(),
                                    dropped.challenge(),
                                    footing.block()),
                            plan,
                            footing,
                            judging);
        };
    }

    private Purchase draw(Plan plan, Nonce nonce) {
        var id = "p-" + HexFormat.of().formatHex(entropy.bytes(ID_BYTES));
        return Purchase.draw(id, plan.terms(), nonce);
    }

    private record Standing(Held held, Footing footing) {}

    private Outcome<Held> begun(Intent intent, Plan plan, Footing footing, Judging judging) {
        return drawn(intent, plan, footing, judging)
                .then(this::sameFooting)
                .then(standing -> signed(standing, plan, judging));
    }

    /// The reservation: the gate looks at the ledger as it is at that very moment.
    private Outcome<Standing> drawn(Intent intent, Plan plan, Footing footing, Judging judging) {
        var now = clock.now();
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

    /// What was drawn and not signed holds nothing, unless its request is still on a walk: the
    /// ledger knows, and may have learned it since.
    private Outcome<Held> dropped(Held held, Instant now, Problem problem) {
        var id = held.purchase().id();
        return around.held(id)
                .then(
                        latest ->
                                latest.purchase().state() == PurchaseState.DRAWN
                                                && !latest.awaited()
                                        ? around.ledger()
                                                .note(id, new PurchaseEvent.Dropped(), now)
                                                .then(_ -> Outcome.failed(problem))
                                        : Outcome.failed(problem));
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
                .then(footing -> signedAgain(new Standing(open, footing), binding(open, seller)));
    }

    /// What a person agreed to once: no more, and to nobody else.
    private static Judging binding(Held agreed, Seller seller) {
        var terms = agreed.purchase().terms();
        return new Judging(
                seller,
                agreed.request().address(),
                Optional.of(terms.amount()),
                Optional.of(terms.recipient()),
                Duration.ZERO);
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
