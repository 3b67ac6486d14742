package studio.likeness.core.pay.till;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.likeness.core.pay.till.Counter.done;
import static studio.likeness.core.pay.till.Counter.problem;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.core.pay.Purchase;
import studio.likeness.core.pay.PurchaseState;
import studio.likeness.core.port.Chain;
import studio.likeness.core.port.Progress;
import studio.likeness.core.problem.ChainProblem;
import studio.likeness.core.problem.Outcome;
import studio.likeness.practice.world.FaultKind;

/// What one payment's trouble means for the others.
class ResolverTest {
    private static final ChainProblem REFUSED = new ChainProblem.ChainSilent("node.example");

    @TempDir private Path folder;
    private Shop shop;

    @BeforeEach
    void open() {
        shop = new Shop(folder);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aPaymentThatCannotBeFoundDoesNotKeepTheOthersFromBeingLookedUp() throws Exception {
        var old = lost("f-1");
        var later = lost("f-2");
        var chain = new Forgetful(shop.counter.chain, Nonces.of(held(old)));
        var resolver = new Resolver(shop.ledger, chain, shop.counter.clock);
        assertThat(problem(resolver.lookUp())).isEqualTo(REFUSED);
        assertThat(state(later)).isEqualTo(PurchaseState.SETTLED);
        assertThat(state(old)).isEqualTo(PurchaseState.UNKNOWN);
        assertThat(done(shop.resolver.lookUp()).open()).isZero();
    }

    private String lost(String face) throws InterruptedException {
        var priced = shop.counter.priced(shop.portrait(face));
        shop.stage.ask(FaultKind.LOST_AFTER_SETTLEMENT, Shop.PORTRAIT);
        problem(shop.checkout.pay(priced, Progress.unwatched()));
        return done(shop.ledger.open()).getLast().purchase().id();
    }

    private Purchase held(String id) {
        return done(shop.ledger.find(id)).orElseThrow().purchase();
    }

    private PurchaseState state(String id) {
        return held(id).state();
    }

    /// Does not search back to the blocks of one payment.
    private record Forgetful(Chain chain, Nonce lost) implements Chain {
        @Override
        public Outcome<Seen<BigInteger>> balance(Account owner) throws InterruptedException {
            return chain.balance(owner);
        }

        @Override
        public Outcome<Seen<Boolean>> spent(Nonce nonce) throws InterruptedException {
            return chain.spent(nonce);
        }

        @Override
        public Outcome<Seen<Optional<Use>>> use(Nonce nonce, Blocks blocks)
                throws InterruptedException {
            return nonce.equals(lost) ? Outcome.failed(REFUSED) : chain.use(nonce, blocks);
        }

        @Override
        public Outcome<Seen<Block>> newestBlock() throws InterruptedException {
            return chain.newestBlock();
        }
    }
}
