package studio.likeness.service;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import studio.likeness.core.port.Progress;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.port.wire.Body;
import studio.likeness.core.port.wire.Call;
import studio.likeness.core.port.wire.Headers;
import studio.likeness.core.port.wire.Sink;
import studio.likeness.core.port.wire.Wire;
import studio.likeness.core.problem.Outcome;

/// A wire whose other side has learnt its answers by heart, and that remembers what was asked.
public final class Script implements Wire {
    private final Deque<Answer> answers = new ArrayDeque<>();
    private final List<Call> calls = new ArrayList<>();

    public Script answers(int status, String body) {
        answers.add(answer(status, body));
        return this;
    }

    public static Answer answer(int status, String body, String... header) {
        var lines =
                header.length == 0
                        ? Map.<String, List<String>>of()
                        : Map.of(header[0], List.of(header[1]));
        return new Answer(
                status,
                Headers.received(lines),
                body.getBytes(StandardCharsets.UTF_8),
                Duration.ofMillis(1));
    }

    @Override
    public Outcome<Answer> send(Call call, Progress progress) {
        calls.add(call);
        return Outcome.done(answers.remove());
    }

    @Override
    public Outcome<Answer> stream(Call call, Sink sink, Progress progress) {
        throw new UnsupportedOperationException("no service streams");
    }

    /// The last one that was asked.
    public Call last() {
        return calls.getLast();
    }

    public List<Call> calls() {
        return List.copyOf(calls);
    }

    public static String body(Call call) {
        return switch (call.body()) {
            case Body.Whole(var content, _) ->
                    StandardCharsets.UTF_8.decode(content.bytes()).toString();
            case Body.None _, Body.Form _ -> "";
        };
    }
}
