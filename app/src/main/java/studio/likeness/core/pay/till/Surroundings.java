package studio.likeness.core.pay.till;

import java.time.Instant;
import java.util.EnumSet;
import studio.likeness.core.pay.Account;
import studio.likeness.core.pay.Network;
import studio.likeness.core.pay.Obstacle;
import studio.likeness.core.pay.ledger.Held;
import studio.likeness.core.pay.ledger.Ledger;
import studio.likeness.core.pay.ledger.Policies;
import studio.likeness.core.pay.ledger.Policy;
import studio.likeness.core.pay.ledger.Position;
import studio.likeness.core.pay.ledger.Purpose;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.DiskSpace;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.PaymentProblem;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.Payer;

/// Finds out how things stand before a payment is judged: account, balance, caps, what is in
/// flight, and whether the ledger and the disk take another line. Nothing is guessed.
///
/// @param network the one of this mode
public record Surroundings(
        Network network,
        Payer payer,
        Balances balances,
        Ledger ledger,
        Policies policies,
        DiskSpace disk) {
    /// Room for the rows of a payment and for the database's own care of them.
    private static final long ENOUGH = 32L << 20;

    /// @param self the running purchase, empty for a new one
    Outcome<Footing> footing(Seller seller, Purpose purpose, String self, Clock clock)
            throws InterruptedException {
        var owner = payer.address();
        if (owner.isEmpty()) {
            return Outcome.failed(new PaymentProblem.NoWallet());
        }
        return switch (balances.toJudgeBy(owner.get())) {
            case Outcome.Failed<Balances.Sight>(var problem) -> Outcome.failed(problem);
            case Outcome.Done<Balances.Sight>(var sight) -> {
                var question = new Position.Of(seller.id(), network, owner.get(), purpose, self);
                yield policies.of(seller.id())
                        .then(
                                policy ->
                                        ledger.position(question, clock.now())
                                                .map(
                                                        at ->
                                                                standing(
                                                                        owner.get(),
                                                                        sight,
                                                                        policy,
                                                                        at)));
            }
        };
    }

    private Footing standing(Address owner, Balances.Sight sight, Policy policy, Position at) {
        var account = new Account(owner, !payer.canSign(), sight.amount(), at.inFlight());
        var obstacles = EnumSet.noneOf(Obstacle.class);
        if (disk.free() < ENOUGH) {
            obstacles.add(Obstacle.DISK_FULL);
        }
        if (ledger.writable() instanceof Outcome.Failed<Boolean>) {
            obstacles.add(Obstacle.LEDGER_NOT_WRITABLE);
        }
        return new Footing(network, account, sight.at(), sight.block(), policy, at, obstacles);
    }

    /// The ledger's word while a purchase runs.
    Outcome<Position> position(Held held, Instant now) {
        var terms = held.purchase().terms();
        var question =
                new Position.Of(
                        terms.service(),
                        terms.network(),
                        terms.payer(),
                        held.purpose(),
                        held.purchase().id());
        return ledger.position(question, now);
    }

    Outcome<Held> held(String id) {
        return ledger.find(id)
                .then(
                        found ->
                                found.map(Outcome::done)
                                        .orElseGet(
                                                () ->
                                                        Outcome.failed(
                                                                new PaymentProblem
                                                                        .PurchaseUnknown())));
    }
}
