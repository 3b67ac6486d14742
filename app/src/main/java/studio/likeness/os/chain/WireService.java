package studio.likeness.os.chain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import org.web3j.protocol.Service;
import studio.likeness.core.port.Progress;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.port.wire.Body;
import studio.likeness.core.port.wire.Call;
import studio.likeness.core.port.wire.Limits;
import studio.likeness.core.port.wire.Wire;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;

/// web3j's way to a node, over our wire: its address rule, limits and redaction hold here too.
final class WireService extends Service {
    private final Wire wire;
    private final URI address;
    private final String name;
    private final Limits limits;

    WireService(Wire wire, URI address, String name, Limits limits) {
        super(false);
        this.wire = wire;
        this.address = address;
        this.name = name;
        this.limits = limits;
    }

    @Override
    protected InputStream performIO(String payload) throws IOException {
        var call = Call.post(address, Body.json(payload)).within(limits);
        try {
            return switch (wire.send(call, Progress.unwatched())) {
                case Outcome.Done<Answer>(var answer) -> bodyOf(answer);
                case Outcome.Failed<Answer>(var problem) -> throw new NodeFailure(problem);
            };
        } catch (InterruptedException e) {
            var ended = new InterruptedIOException();
            ended.initCause(e);
            throw ended;
        }
    }

    private InputStream bodyOf(Answer answer) throws NodeFailure {
        if (!answer.ok()) {
            throw new NodeFailure(new Problem.NodeRefused(name, Integer.toString(answer.status())));
        }
        return new ByteArrayInputStream(answer.body());
    }

    /// The wire belongs to whoever made it.
    @Override
    public void close() {}
}
