package studio.likeness.boot;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import studio.likeness.core.port.Progress;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.port.wire.Call;
import studio.likeness.core.port.wire.Headers;
import studio.likeness.core.port.wire.Sink;
import studio.likeness.core.port.wire.Wire;
import studio.likeness.core.problem.Outcome;

/// The practice services live in their own time, and their web server does not know it.
record UndatedWire(Wire inner) implements Wire {
    @Override
    public Outcome<Answer> send(Call call, Progress progress) throws InterruptedException {
        return inner.send(call, progress).map(UndatedWire::undated);
    }

    @Override
    public Outcome<Answer> stream(Call call, Sink sink, Progress progress)
            throws InterruptedException, IOException {
        return inner.stream(call, sink, progress);
    }

    private static Answer undated(Answer answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().asMap());
        headers.keySet().removeIf(name -> name.toLowerCase(Locale.ROOT).equals("date"));
        return new Answer(
                answer.status(), Headers.received(headers), answer.body(), answer.elapsed());
    }
}
