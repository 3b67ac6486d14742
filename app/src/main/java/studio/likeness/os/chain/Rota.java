package studio.likeness.os.chain;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import studio.likeness.core.port.Clock;
import studio.likeness.core.problem.ChainProblem;
import studio.likeness.core.problem.Problem;

/// Whose turn it is. A node that failed goes to the end of the line for a while, so that one that
/// does not answer slows one reading down and not every one.
final class Rota {
    static final Duration REST = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(Rota.class);

    private record Trouble(Problem problem, Duration until) {}

    private final List<Node> nodes;
    private final Clock clock;
    private final Map<Node, Trouble> troubles = new ConcurrentHashMap<>();

    Rota(List<Node> nodes, Clock clock) {
        if (nodes.isEmpty()) {
            throw new IllegalArgumentException("no node to ask");
        }
        this.nodes = List.copyOf(nodes);
        this.clock = clock;
    }

    List<Node> order() {
        return nodes.stream().sorted(Comparator.comparing(this::rests)).toList();
    }

    void answered(Node node) {
        troubles.remove(node);
    }

    void failed(Node node, Problem problem) {
        node.forget();
        troubles.put(node, new Trouble(problem, clock.uptime().plus(REST)));
        LOG.info("chain node passed over: {}", problem);
    }

    /// What is wrong with the nodes that rest.
    List<Problem> problems() {
        return known().filter(t -> t.until().compareTo(clock.uptime()) > 0)
                .map(Trouble::problem)
                .toList();
    }

    /// What to tell a person when none answered well: a node of another network is a mistake that
    /// can be mended; a lost answer is harmless here, for nothing but questions was sent.
    Problem verdict() {
        var all = known().map(Trouble::problem).distinct().toList();
        for (var problem : all) {
            if (problem instanceof ChainProblem.WrongChain) {
                return problem;
            }
        }
        return all.size() == 1 && !(all.getFirst() instanceof Problem.AnswerLost)
                ? all.getFirst()
                : new ChainProblem.ChainSilent(
                        nodes.stream().map(Node::name).collect(joining(", ")));
    }

    private boolean rests(Node node) {
        var trouble = troubles.get(node);
        return trouble != null && trouble.until().compareTo(clock.uptime()) > 0;
    }

    private Stream<Trouble> known() {
        return nodes.stream().map(troubles::get).filter(Objects::nonNull);
    }
}
