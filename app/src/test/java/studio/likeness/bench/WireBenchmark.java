package studio.likeness.bench;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import studio.likeness.core.port.Progress;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.port.wire.Call;
import studio.likeness.core.problem.Outcome;
import studio.likeness.os.http.HttpWire;

/// One small question over loopback: on a shared connection as polling does, and on a connection of
/// its own as everything does that may cost money.
record WireBenchmark(Duration warmUp, int count) implements Benchmark {
    @Override
    public List<Result> run() throws Exception {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        var server = HttpServer.create(address, 0);
        var body = "{\"state\":\"running\"}".getBytes(StandardCharsets.UTF_8);
        server.createContext(
                "/",
                exchange -> {
                    try (exchange) {
                        exchange.sendResponseHeaders(200, body.length);
                        exchange.getResponseBody().write(body);
                    }
                });
        server.start();
        try (var wire = new HttpWire("bench")) {
            var call =
                    Call.get(
                            URI.create(
                                    "http://localhost:%d/"
                                            .formatted(server.getAddress().getPort())));
            return List.of(
                    measured("wire.loopback", wire, call),
                    measured("wire.loopback.own", wire, call.asPaying()));
        } finally {
            server.stop(0);
        }
    }

    private Result measured(String name, HttpWire wire, Call call) throws Exception {
        var samples = Samples.millisOf(warmUp, count, () -> answer(wire, call));
        return Result.of(name, "ms", samples);
    }

    private static Answer answer(HttpWire wire, Call call) throws InterruptedException {
        return switch (wire.send(call, Progress.unwatched())) {
            case Outcome.Done<Answer>(var answer) -> answer;
            case Outcome.Failed<Answer>(var problem) ->
                    throw new IllegalStateException(problem.toString());
        };
    }
}
