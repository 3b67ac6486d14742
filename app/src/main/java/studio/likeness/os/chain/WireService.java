package studio.likeness.os.chain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.web3j.protocol.Service;
import org.web3j.protocol.core.Request;
import org.web3j.protocol.core.Response;
import studio.likeness.core.port.Progress;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.port.wire.Body;
import studio.likeness.core.port.wire.Call;
import studio.likeness.core.port.wire.Limits;
import studio.likeness.core.port.wire.Wire;
import studio.likeness.core.problem.ChainProblem;
import studio.likeness.core.problem.Outcome;
import tools.jackson.core.JacksonException;

/// web3j's way to a node, over our wire: its address rule, limits and redaction hold here too.
final class WireService extends Service {
    private static final Logger LOG = LoggerFactory.getLogger(WireService.class);

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

    /// web3j's request in what a node sees of it. Left to itself, the mapper would look at the
    /// whole class, and find a library there that the studio does without.
    private record Question(String jsonrpc, String method, List<?> params, long id) {}

    /// @throws NodeFailure when what came back does not answer this very request
    @Override
    @SuppressWarnings("rawtypes") // as web3j has it
    public <T extends Response> T send(Request request, Class<T> kind) throws IOException {
        var question =
                new Question(
                        request.getJsonrpc(),
                        request.getMethod(),
                        request.getParams(),
                        request.getId());
        try (var body = performIO(objectMapper.writeValueAsString(question))) {
            var answer = objectMapper.readValue(body, kind);
            if (answer == null || (!answer.hasError() && answer.getId() != question.id())) {
                throw new NodeFailure(new ChainProblem.NodeUnreadable(name));
            }
            return answer;
        } catch (JacksonException e) {
            LOG.info("chain node not understood: {} {}", name, e.getClass().getSimpleName());
            throw new NodeFailure(new ChainProblem.NodeUnreadable(name));
        }
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
            throw new NodeFailure(
                    new ChainProblem.NodeRefused(name, Integer.toString(answer.status())));
        }
        return new ByteArrayInputStream(answer.body());
    }

    /// The wire belongs to whoever made it.
    @Override
    public void close() {}
}
