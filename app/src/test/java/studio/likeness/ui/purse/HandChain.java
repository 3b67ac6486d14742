package studio.likeness.ui.purse;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import studio.likeness.core.port.Chain;
import studio.likeness.core.port.Clock;
import studio.likeness.core.problem.Outcome;

/// A chain that says what a test told it.
public final class HandChain implements Chain {
    private final Clock clock;
    private Outcome<BigInteger> answer = Outcome.done(BigInteger.valueOf(20_000_000));

    HandChain(Clock clock) {
        this.clock = clock;
    }

    public void holds(BigInteger micros) {
        answer(Outcome.done(micros));
    }

    public void answer(Outcome<BigInteger> value) {
        answer = value;
    }

    @Override
    public Outcome<Seen<BigInteger>> balance(Account owner) {
        return answer.map(this::seen);
    }

    @Override
    public Outcome<Seen<Boolean>> spent(Nonce nonce) {
        return Outcome.done(seen(false));
    }

    @Override
    public Outcome<Seen<Optional<Use>>> use(Nonce nonce, Blocks blocks) {
        return Outcome.done(seen(Optional.empty()));
    }

    @Override
    public Outcome<Seen<Block>> newestBlock() {
        return Outcome.done(seen(new Block(1, clock.now())));
    }

    private <T> Seen<T> seen(T value) {
        return new Seen<>(value, new Block(1, clock.now()), "node", clock.now(), List.of());
    }
}
