package studio.likeness.core.pay.till;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.Purchase;
import studio.likeness.core.port.Chain;
import studio.likeness.core.port.Clock;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.wallet.Address;

/// What the chain last said about balances. A node that does not answer must not keep a person from
/// paying what they surely have, nor may an old figure pass for a new one: each carries its time.
public final class Balances {
    /// For so long a balance needs no second look before a payment.
    private static final Duration FRESH = Duration.ofSeconds(15);

    /// For so long one stands in when no node answers.
    private static final Duration USABLE = Duration.ofMinutes(10);

    private final Chain chain;
    private final Clock clock;
    private final Map<Address, Sight> seen = new ConcurrentHashMap<>();

    /// A balance, when it was read, and the newest block then.
    public record Sight(MicroUsd amount, Instant at, long block) {}

    public Balances(Chain chain, Clock clock) {
        this.chain = chain;
        this.clock = clock;
    }

    /// Asks the chain.
    public Outcome<Sight> look(Address owner) throws InterruptedException {
        return switch (chain.balance(new Chain.Account(owner.toString()))) {
            case Outcome.Failed<Chain.Seen<BigInteger>>(var problem) -> Outcome.failed(problem);
            case Outcome.Done<Chain.Seen<BigInteger>>(var answer) -> {
                var amount = MicroUsd.of(answer.value()).orElse(MicroUsd.of(Long.MAX_VALUE));
                var sight = new Sight(amount, answer.at(), answer.block().number());
                seen.put(owner, sight);
                yield Outcome.done(sight);
            }
        };
    }

    /// What was seen last, however long ago.
    public Optional<Sight> last(Address owner) {
        return Optional.ofNullable(seen.get(owner));
    }

    /// A balance to judge a payment by.
    Outcome<Sight> toJudgeBy(Address owner) throws InterruptedException {
        var known = last(owner).filter(sight -> isYounger(sight, FRESH));
        if (known.isPresent()) {
            return Outcome.done(known.get());
        }
        return switch (look(owner)) {
            case Outcome.Done<Sight> fresh -> fresh;
            case Outcome.Failed<Sight>(Problem problem) ->
                    last(owner)
                            .filter(sight -> isYounger(sight, USABLE))
                            .map(Outcome::done)
                            .orElseGet(() -> Outcome.failed(problem));
        };
    }

    private boolean isYounger(Sight sight, Duration age) {
        var now = clock.now();
        return !sight.at().isAfter(now) && sight.at().plus(age).isAfter(now);
    }

    /// The block time at which the chain says that no signature of a purchase was used or ever can
    /// be; empty while one can, or was.
    Outcome<Optional<Instant>> deadAt(Purchase purchase) throws InterruptedException {
        return chain.spent(Nonces.of(purchase))
                .map(
                        seen ->
                                seen.value() || !purchase.attempt().isDeadAt(seen.block().time())
                                        ? Optional.empty()
                                        : Optional.of(seen.block().time()));
    }
}
