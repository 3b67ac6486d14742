package studio.likeness.core.pay.till;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import studio.likeness.core.port.Progress;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.port.wire.Call;
import studio.likeness.core.port.wire.Headers;
import studio.likeness.core.port.wire.Sink;
import studio.likeness.core.port.wire.Wire;
import studio.likeness.core.problem.Outcome;
import studio.likeness.os.http.HttpWire;

/// The real wire, which remembers what it carried. The practice services live in their own time and
/// their web server does not know it: its Date is taken off, or set by a test.
final class TimelessWire implements Wire {
    private final HttpWire inner = new HttpWire("test");
    private final List<Call> calls = new ArrayList<>();
    private String date = "";
    private Before before = _ -> {};
    private Runnable around = () -> {};

    /// Does something before a call leaves.
    interface Before {
        void call(Call call) throws InterruptedException;
    }

    HttpWire inner() {
        return inner;
    }

    void date(String said) {
        date = said;
    }

    void before(Before act) {
        before = act;
    }

    /// Runs before and after each call.
    void around(Runnable act) {
        around = act;
    }

    synchronized List<Call> calls() {
        return List.copyOf(calls);
    }

    /// Those that carried a payment.
    List<String> payments() {
        return calls().stream()
                .flatMap(
                        call ->
                                Stream.of("PAYMENT-SIGNATURE", "X-PAYMENT")
                                        .flatMap(name -> call.headers().all(name).stream()))
                .toList();
    }

    @Override
    public Outcome<Answer> send(Call call, Progress progress) throws InterruptedException {
        synchronized (this) {
            calls.add(call);
        }
        before.call(call);
        around.run();
        var answer = inner.send(call, progress);
        around.run();
        return answer.map(this::redated);
    }

    private Answer redated(Answer answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().asMap());
        headers.keySet().removeIf("Date"::equalsIgnoreCase);
        if (!date.isEmpty()) {
            headers.put("Date", List.of(date));
        }
        return new Answer(
                answer.status(), Headers.received(headers), answer.body(), answer.elapsed());
    }

    @Override
    public Outcome<Answer> stream(Call call, Sink sink, Progress progress) {
        throw new UnsupportedOperationException("nothing is paid for in a stream");
    }
}
