package studio.likeness.core.pay.till;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import studio.likeness.core.pay.Challenge;
import studio.likeness.core.pay.Decision;
import studio.likeness.core.pay.Gate;
import studio.likeness.core.pay.Plan;
import studio.likeness.core.pay.Reading;
import studio.likeness.core.pay.Refusal;
import studio.likeness.core.pay.Standing;
import studio.likeness.core.pay.ledger.Entry;
import studio.likeness.core.pay.ledger.Held;
import studio.likeness.core.pay.ledger.Position;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.Entropy;
import studio.likeness.core.port.Progress;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.port.wire.Call;
import studio.likeness.core.port.wire.Wire;
import studio.likeness.core.problem.AirgapProblem;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.PaymentProblem;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.signing.Nonce;

/// Where things are paid for. A request that costs is asked without money first; a person sees the
/// price and says yes; then intent, signature and sending are written to the ledger, each before
/// the next is done. One wish is one purchase with one nonce, however often it is sent.
///
/// Calls block on disk and network: never on the FX thread. A call that is interrupted after its
/// payment left is noted as unknown and looked up later.
public final class Checkout {
    private static final int PAYMENT_REQUIRED = 402;

    private final Surroundings around;
    private final Wire wire;
    private final Clock clock;
    private final Entropy entropy;
    private final Signatures signatures;
    private final Sending sending;
    private final AtomicInteger underway = new AtomicInteger();

    public Checkout(Surroundings around, Gate gate, Wire wire, Clock clock, Entropy entropy) {
        this.around = around;
        this.wire = wire;
        this.clock = clock;
        this.entropy = entropy;
        this.signatures = new Signatures(around, gate, clock, entropy);
        this.sending = new Sending(around.ledger(), wire, clock);
    }

    /// Asks for something without money. Free, and repeatable.
    public Outcome<Quote> quote(Wish wish, Progress progress) throws InterruptedException {
        return switch (earlier(wish)) {
            case Outcome.Failed<Optional<Entry>>(var problem) -> Outcome.failed(problem);
            case Outcome.Done<Optional<Entry>>(var running) when running.isPresent() ->
                    Outcome.done(new Quote.Earlier(running.get()));
            case Outcome.Done<Optional<Entry>> _ ->
                    switch (wire.send(wish.call(), progress)) {
                        case Outcome.Failed<Answer>(var problem) -> Outcome.failed(problem);
                        case Outcome.Done<Answer>(var answer) -> read(wish, answer);
                    };
        };
    }

    /// One payment after the other then: there is one walk at a time. May read files.
    public boolean takesWalks() {
        return around.payer().isAWalkAway();
    }

    /// The account that pays at present.
    public Optional<Address> payer() {
        return around.payer().address();
    }

    private Outcome<Optional<Entry>> earlier(Wish wish) {
        var payer = payer();
        if (payer.isEmpty()) {
            return Outcome.done(Optional.empty());
        }
        var question =
                new Position.Of(
                        wish.seller().id(), around.network(), payer.get(), wish.purpose(), "");
        return around.ledger()
                .position(question, clock.now())
                .then(
                        at ->
                                at.earlier()
                                        .map(id -> around.ledger().entry(id))
                                        .orElseGet(() -> Outcome.done(Optional.empty())));
    }

    private Outcome<Quote> read(Wish wish, Answer answer) throws InterruptedException {
        if (answer.status() != PAYMENT_REQUIRED) {
            return Outcome.done(new Quote.Unasked(answer));
        }
        return switch (Challenge.read(answer)) {
            case Reading.Unreadable(var reason) ->
                    Outcome.failed(reason.problem(Money.NOT_CHARGED));
            case Reading.Read(var challenge) ->
                    judged(wish, demand(challenge, answer), Optional.empty()).map(priced -> priced);
        };
    }

    private Demand demand(Challenge challenge, Answer answer) {
        var skew = Standing.skew(answer, clock.now());
        return new Demand(challenge, skew, Nonce.draw(entropy));
    }

    /// Judges a price again as things stand now: after the wallet was unlocked, caps were changed,
    /// or a person confirmed the new recipient. Nothing is asked of the service.
    public Outcome<Quote.Priced> review(Quote.Priced priced, Optional<Address> confirmed)
            throws InterruptedException {
        return judged(priced.wish(), priced.demand(), confirmed);
    }

    private Outcome<Quote.Priced> judged(Wish wish, Demand demand, Optional<Address> confirmed)
            throws InterruptedException {
        var judging = Judging.of(wish, wish.seen(), confirmed, demand.skew());
        return around.footing(wish.seller(), wish.purpose(), "", clock)
                .map(
                        footing -> {
                            var circumstances =
                                    judging.against(footing, Optional.empty(), clock.now());
                            var decision = Gate.judge(demand.challenge(), circumstances);
                            return new Quote.Priced(wish, demand, footing, decision, confirmed);
                        });
    }

    /// A person said yes to this price as they saw it, and to its recipient when that is a new one.
    /// One that was looked at for too long is refused: it is shown again first. The answer comes
    /// with its purchase; a problem says what became of the money.
    public Outcome<Paid> pay(Quote.Priced priced, Progress progress) throws InterruptedException {
        return counted(() -> paid(priced, progress));
    }

    private interface Paying {
        Outcome<Paid> pay() throws InterruptedException;
    }

    private Outcome<Paid> counted(Paying paying) throws InterruptedException {
        underway.incrementAndGet();
        try {
            return paying.pay();
        } finally {
            underway.decrementAndGet();
        }
    }

    /// A payment is on its way to its answer, and may yet need a signature. From any thread.
    public boolean isPaying() {
        return underway.get() > 0;
    }

    private Outcome<Paid> paid(Quote.Priced priced, Progress progress) throws InterruptedException {
        var wish = priced.wish();
        if (!(priced.decision() instanceof Decision.Approved(var plan))) {
            return Outcome.failed(priced.problem().orElseThrow());
        }
        var seen = Optional.of(plan.amount());
        var judging = Judging.of(wish, seen, priced.confirmed(), priced.demand().skew());
        var signed =
                patiently(() -> signatures.first(priced, plan, judging), () -> anew(priced, plan));
        return switch (signed) {
            case Outcome.Failed<Held>(var problem) -> Outcome.failed(problem);
            case Outcome.Done<Held>(var held) -> sending.send(held, wish.call(), progress);
        };
    }

    /// The same request with the payment that was signed for it: the same bytes while their window
    /// lives, the same nonce afterwards. For an answer that was lost, and for a wish that was
    /// mended, with a better photo for one. Also for a look at the work that a purchase pays for,
    /// where a service wants to see the payment with every look.
    public Outcome<Paid> again(String id, Seller seller, Call call, Progress progress)
            throws InterruptedException {
        var found = soldBy(seller, id, call);
        if (!(found instanceof Outcome.Done<Held>(var held))) {
            return found.then(_ -> Outcome.failed(new PaymentProblem.PurchaseUnknown()));
        }
        var usable = held.isUsableAt(clock.now());
        return counted(
                () ->
                        sent(
                                usable
                                        ? found
                                        : patiently(
                                                () -> signatures.next(held, seller),
                                                () -> anew(id, seller)),
                                call,
                                progress));
    }

    /// A purchase that was dropped before anybody signed it, made after all: the same request, for
    /// the same terms, judged as things stand now, as a purchase with a number of its own. What was
    /// signed is none of these.
    public Outcome<Paid> anew(String id, Seller seller, Call call, Progress progress)
            throws InterruptedException {
        var found = soldBy(seller, id, call);
        if (!(found instanceof Outcome.Done<Held>(var held)) || !held.purchase().isDropped()) {
            return Outcome.failed(new PaymentProblem.PurchaseUnknown());
        }
        if (!Fingerprints.of(call).equals(held.request().fingerprint())) {
            return Outcome.failed(Refusal.PURCHASE_CHANGED.problem(Money.NOT_CHARGED));
        }
        Asking asking = () -> signatures.anew(held, seller);
        return counted(() -> sent(patiently(asking, asking), call, progress));
    }

    private Outcome<Held> soldBy(Seller seller, String id, Call call) {
        return sending.find(id)
                .then(
                        held ->
                                held.purchase().terms().service().equals(seller.id())
                                                && seller.isHome(call.address())
                                        ? Outcome.done(held)
                                        : Outcome.failed(new PaymentProblem.PurchaseUnknown()));
    }

    private Outcome<Paid> sent(Outcome<Held> ready, Call call, Progress progress)
            throws InterruptedException {
        return switch (ready) {
            case Outcome.Failed<Held>(var problem) -> Outcome.failed(problem);
            case Outcome.Done<Held>(var signed) -> sending.send(signed, call, progress);
        };
    }

    private interface Asking {
        Outcome<Held> ask() throws InterruptedException;
    }

    /// Where the key is a walk away the walk may take too long. What is asked for again is judged
    /// again.
    private Outcome<Held> patiently(Asking first, Asking later) throws InterruptedException {
        var signed = first.ask();
        while (signed instanceof Outcome.Failed<Held>(AirgapProblem.RequestLapsed _)
                && around.payer().asksAgain()) {
            signed = later.ask();
        }
        return signed;
    }

    /// The same bargain after its first purchase was dropped: another nonce, since the other
    /// computer may have signed the old one, and a window that begins now. Nothing else may differ
    /// from what the person agreed to.
    private Outcome<Held> anew(Quote.Priced agreed, Plan plan) throws InterruptedException {
        var wish = agreed.wish().shown(plan.amount());
        var before = agreed.demand();
        var demand = new Demand(before.challenge(), before.skew(), Nonce.draw(entropy));
        return switch (judged(wish, demand, agreed.confirmed())) {
            case Outcome.Failed<Quote.Priced>(var problem) -> Outcome.failed(problem);
            case Outcome.Done<Quote.Priced>(var fresh) -> first(fresh, plan);
        };
    }

    private Outcome<Held> first(Quote.Priced fresh, Plan agreed) throws InterruptedException {
        if (!(fresh.decision() instanceof Decision.Approved(var plan))) {
            return Outcome.failed(fresh.problem().orElseThrow());
        }
        if (!plan.terms().equals(agreed.terms())) {
            return Outcome.failed(Refusal.PURCHASE_CHANGED.problem(Money.NOT_CHARGED));
        }
        var wish = fresh.wish();
        var judging = Judging.of(wish, wish.seen(), fresh.confirmed(), fresh.demand().skew());
        return signatures.first(fresh, plan, judging);
    }

    /// What was never signed was dropped with its request and is drawn anew; what was signed before
    /// keeps its nonce.
    private Outcome<Held> anew(String id, Seller seller) throws InterruptedException {
        return switch (sending.find(id)) {
            case Outcome.Failed<Held>(var problem) -> Outcome.failed(problem);
            case Outcome.Done<Held>(var held) when held.purchase().isDropped() ->
                    signatures.anew(held, seller);
            case Outcome.Done<Held>(var held) -> signatures.next(held, seller);
        };
    }

    /// A purchase that still waits for its signature on another computer is not made after all.
    public Outcome<Boolean> withdraw(String id) {
        return sending.find(id)
                .then(held -> held.isOnItsWalk() ? around.payer().withdraw() : Outcome.done(false));
    }

    /// What an answer to a request without payment tells about a purchase: a free look at a job.
    public Outcome<Paid> observe(String id, Answer answer) {
        return sending.find(id).then(held -> sending.recorded(held, answer));
    }

    /// The work is over, well or badly, or was given up: what is still open of its payment is
    /// looked up from now on.
    public Outcome<Boolean> ended(String id) {
        return around.ledger().await(id, false, clock.now()).map(_ -> true);
    }
}
