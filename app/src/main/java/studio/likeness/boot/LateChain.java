package studio.likeness.boot;

import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Supplier;
import studio.likeness.core.port.Chain;
import studio.likeness.core.problem.Outcome;

/// A chain whose nodes are looked up when it is asked: practice starts its own only then, and a
/// person may have named others meanwhile.
record LateChain(Supplier<Chain> nodes) implements Chain {
    @Override
    public Outcome<Seen<BigInteger>> balance(Account owner) throws InterruptedException {
        return nodes.get().balance(owner);
    }

    @Override
    public Outcome<Seen<Boolean>> spent(Nonce nonce) throws InterruptedException {
        return nodes.get().spent(nonce);
    }

    @Override
    public Outcome<Seen<Optional<Use>>> use(Nonce nonce, Blocks blocks)
            throws InterruptedException {
        return nodes.get().use(nonce, blocks);
    }

    @Override
    public Outcome<Seen<Block>> newestBlock() throws InterruptedException {
        return nodes.get().newestBlock();
    }
}
