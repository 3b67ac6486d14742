package studio.likeness.core.pay.till;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.likeness.core.pay.Purchase;
import studio.likeness.core.pay.PurchaseEvent;
import studio.likeness.core.pay.ledger.Held;
import studio.likeness.core.pay.ledger.Ledger;
import studio.likeness.core.port.Chain;
import studio.likeness.core.port.Chain.Blocks;
import studio.likeness.core.port.Chain.Seen;
import studio.likeness.core.port.Chain.Use;
import studio.likeness.core.port.Clock;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;

/// Looks up what became of payments whose end is not known, on the chain and nowhere else. It reads
/// and writes down; it never signs and never sends.
public final class Resolver {
    /// After this, a service does not come back to a payment that it holds for a job.
    private static final Duration LONGEST_JOB = Duration.ofHours(49);

    private final Ledger ledger;
    private final Chain chain;
    private final Clock clock;

    public Resolver(Ledger ledger, Chain chain, Clock clock) {
        this.ledger = ledger;
        this.chain = chain;
        this.clock = clock;
    }

    /// What one round found.
    ///
    /// @param ended purchases whose end is known now
    /// @param open how many are left
    public record Round(List<Purchase> ended, int open) {
        public Round {
            ended = List.copyOf(ended);
        }
    }

    /// For the start of the program, before anything is bought: what was drawn and never signed
    /// holds nothing any more, and of what was on its way when the program ended no answer will
    /// come.
    public Outcome<Boolean> afterRestart() {
        return ledger.open()
                .then(
                        all -> {
                            for (var held : all) {
                                if (settleIn(held) instanceof Outcome.Failed<Purchase>(var why)) {
                                    return Outcome.failed(why);
                                }
                            }
                            return Outcome.done(true);
                        });
    }

    private Outcome<Purchase> settleIn(Held held) {
        var purchase = held.purchase();
        if (held.awaited()) {
            return Outcome.done(purchase);
        }
        return switch (purchase.state()) {
            case DRAWN -> ledger.note(purchase.id(), new PurchaseEvent.Dropped(), clock.now());
            case SENT -> ledger.note(purchase.id(), new PurchaseEvent.Lost(), clock.now());
            case SIGNED, UNKNOWN, SETTLED, NOT_CHARGED -> Outcome.done(purchase);
        };
    }

    /// Looks up everything open. A payment that a service holds for a running job is left to the
    /// job, unless the chain shows it used. One that cannot be looked up keeps none of the others
    /// from it; its problem is told.
    public Outcome<Round> lookUp() throws InterruptedException {
        return switch (ledger.open()) {
            case Outcome.Failed<List<Held>>(var problem) -> Outcome.failed(problem);
            case Outcome.Done<List<Held>>(var all) -> lookUp(all);
        };
    }

    private Outcome<Round> lookUp(List<Held> all) throws InterruptedException {
        var ended = new ArrayList<Purchase>();
        Optional<Problem> first = Optional.empty();
        for (var held : all) {
            switch (lookUp(held)) {
                case Outcome.Failed<Purchase>(var problem) ->
                        first = first.or(() -> Optional.of(problem));
                case Outcome.Done<Purchase>(var now) -> {
                    if (!now.state().isOpen()) {
                        ended.add(now);
                    }
                }
            }
        }
        Outcome<Round> round = Outcome.done(new Round(ended, all.size() - ended.size()));
        return first.map(Outcome::<Round>failed).orElse(round);
    }

    /// One purchase: for the button beside it.
    public Outcome<Purchase> lookUp(Held held) throws InterruptedException {
        var purchase = held.purchase();
        if (!purchase.state().hasSignatureOut()) {
            return Outcome.done(purchase);
        }
        return switch (chain.spent(Nonces.of(purchase))) {
            case Outcome.Failed<Seen<Boolean>>(var problem) -> Outcome.failed(problem);
            case Outcome.Done<Seen<Boolean>>(var spent) ->
                    spent.value() ? spent(held) : unspent(held, spent);
        };
    }

    private Outcome<Purchase> spent(Held held) throws InterruptedException {
        var nonce = Nonces.of(held.purchase());
        return switch (chain.use(nonce, Blocks.from(held.firstBlock()))) {
            case Outcome.Failed<Seen<Optional<Use>>>(var problem) -> Outcome.failed(problem);
            case Outcome.Done<Seen<Optional<Use>>>(var seen) ->
                    seen.value()
                            .map(use -> noted(held, use))
                            .orElseGet(() -> Outcome.done(held.purchase()));
        };
    }

    private Outcome<Purchase> noted(Held held, Use use) {
        var event =
                switch (use.way()) {
                    case PAID -> new PurchaseEvent.Settled(use.transaction());
                    case CANCELED -> new PurchaseEvent.Cancelled();
                };
        return ledger.note(held.purchase().id(), event, clock.now());
    }

    private Outcome<Purchase> unspent(Held held, Seen<Boolean> seen) {
        var purchase = held.purchase();
        var until = purchase.attempt().until();
        var ours = held.awaited() && clock.now().isBefore(until.plus(LONGEST_JOB));
        if (ours || !purchase.attempt().isDeadAt(seen.block().time())) {
            return Outcome.done(purchase);
        }
        var event = new PurchaseEvent.Unused(seen.block().time());
        return ledger.note(purchase.id(), event, clock.now());
    }
}
