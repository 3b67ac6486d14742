package studio.likeness.os.chain;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import studio.likeness.core.port.Chain;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.wire.Limits;
import studio.likeness.core.port.wire.Wire;
import studio.likeness.core.problem.ChainProblem;
import studio.likeness.core.problem.Outcome;

/// The chain as the first node tells it that answers well. The others are asked only when it does
/// not.
public final class ChainReader implements Chain {
    /// Public nodes search a few thousand blocks at once, not more.
    private static final long PAGE = 1_000;

    private static final Limits LIMITS =
            new Limits(Duration.ofSeconds(8), Duration.ofSeconds(15), 1L << 20);

    private final Clock clock;
    private final Rota rota;

    /// @param nodes in the order they are asked
    public ChainReader(Dollar dollar, List<URI> nodes, Wire wire, Clock clock) {
        this(dollar, nodes, wire, clock, LIMITS);
    }

    ChainReader(Dollar dollar, List<URI> nodes, Wire wire, Clock clock, Limits limits) {
        this.clock = clock;
        var known = nodes.stream().map(uri -> new Node(uri, dollar, wire, limits)).toList();
        this.rota = new Rota(known, clock);
    }

    @Override
    public Outcome<Seen<BigInteger>> balance(Account owner) throws InterruptedException {
        return read((node, newest) -> node.balance(owner, newest));
    }

    @Override
    public Outcome<Seen<Boolean>> spent(Nonce nonce) throws InterruptedException {
        return read((node, newest) -> node.spent(nonce, newest));
    }

    @Override
    public Outcome<Seen<Optional<Use>>> use(Nonce nonce, Blocks blocks)
            throws InterruptedException {
        return read((node, newest) -> search(node, nonce, blocks, newest));
    }

    @Override
    public Outcome<Seen<Block>> newestBlock() throws InterruptedException {
        return read((_, newest) -> newest);
    }

    private static Optional<Use> search(Node node, Nonce nonce, Blocks blocks, Block newest)
            throws IOException {
        if (newest.number() < blocks.first()) {
            throw new NodeFailure(new ChainProblem.NodeBehind(node.name()));
        }
        var last = Math.min(blocks.last(), newest.number());
        for (var first = blocks.first(); first <= last; first += PAGE) {
            var found = node.use(nonce, new Blocks(first, Math.min(first + PAGE - 1, last)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private interface Reading<T> {
        T of(Node node, Block newest) throws IOException;
    }

    private <T> Outcome<Seen<T>> read(Reading<T> reading) throws InterruptedException {
        for (var node : rota.order()) {
            try {
                return Outcome.done(ask(node, reading));
            } catch (InterruptedIOException _) {
                throw new InterruptedException();
            } catch (NodeFailure e) {
                rota.failed(node, e.problem());
            } catch (IOException e) {
                throw new IllegalStateException("a node fails in no other way", e);
            }
        }
        return Outcome.failed(rota.verdict());
    }

    /// The newest block is named in the question, so that it is known what the answer holds for.
    /// Some nodes keep its state only until the next one comes: then they are asked once more.
    private <T> Seen<T> ask(Node node, Reading<T> reading) throws IOException {
        node.introduce();
        var newest = node.newest();
        try {
            return seen(node, reading, newest);
        } catch (NodeFailure e) {
            if (e.problem() instanceof ChainProblem.NodeRefused) {
                var later = node.newest();
                if (!later.equals(newest)) {
                    return seen(node, reading, later);
                }
            }
            throw e;
        }
    }

    private <T> Seen<T> seen(Node node, Reading<T> reading, Block newest) throws IOException {
        var value = reading.of(node, newest);
        rota.answered(node);
        return new Seen<>(value, newest, node.name(), clock.now(), rota.problems());
    }
}
