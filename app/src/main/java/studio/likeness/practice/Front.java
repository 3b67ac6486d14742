package studio.likeness.practice;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import studio.likeness.practice.http.Answer;
import studio.likeness.practice.http.Delivery;
import studio.likeness.practice.http.Handler;
import studio.likeness.practice.http.Refused;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.http.Request;
import studio.likeness.practice.world.Fault;
import studio.likeness.practice.world.FaultKind;
import studio.likeness.practice.world.Log;
import studio.likeness.practice.world.Service;
import studio.likeness.practice.world.World;

/// The one door that every request comes through: it writes down what was asked and lets the faults
/// of the wire happen, before the work or after it. `/_control` is never disturbed.
final class Front {
    private static final Logger LOG = LoggerFactory.getLogger(Front.class);

    private final World world;
    private final Handler inside;
    private final List<Service> services;

    Front(World world, Handler inside, List<Service> services) {
        this.world = world;
        this.inside = inside;
        this.services = services;
    }

    Answer answer(Request request) {
        if (request.path().startsWith("/_control")) {
            return Answer.whole(handled(request));
        }
        var reply = instead(request).orElseGet(() -> handled(request));
        var with = new LinkedHashMap<String, String>();
        with.put("method", request.method());
        with.put("status", Integer.toString(reply.status()));
        world.log().add(Log.Kind.ASKED, request.path(), with);
        return new Answer(bent(request, reply), delivery(request, reply));
    }

    private Reply handled(Request request) {
        try {
            return inside.handle(request);
        } catch (Refused refused) {
            return refused.reply();
        } catch (Exception e) {
            LOG.error("practice {} {} failed", request.method(), request.path(), e);
            return Reply.json(500, Map.of("error", "Internal server error"));
        }
    }

    private Optional<Reply> instead(Request request) {
        return take(FaultKind.STATUS, request)
                .map(f -> Integer.parseInt(f.with("status", "503")))
                .map(status -> trouble(request.path(), status))
                .or(
                        () ->
                                take(FaultKind.REDIRECT, request)
                                        .map(f -> f.with("location", "https://elsewhere.example/"))
                                        .map(to -> Reply.empty(307).withHeader("Location", to)));
    }

    private Reply trouble(String path, int status) {
        return services.stream()
                .flatMap(service -> service.trouble(path, status).stream())
                .findFirst()
                .orElseGet(
                        () ->
                                Reply.json(
                                        status,
                                        Map.of("error", "Service temporarily unavailable")));
    }

    private Reply bent(Request request, Reply reply) {
        if (take(FaultKind.TRUNCATED_JSON, request).isPresent()) {
            return reply.withBody(Arrays.copyOf(reply.body(), reply.body().length * 2 / 3));
        }
        if (take(FaultKind.WRONG_CONTENT_TYPE, request).isPresent()) {
            return reply.withHeader("Content-Type", "text/html; charset=utf-8")
                    .withBody("<html><body>Hello</body></html>".getBytes(StandardCharsets.UTF_8));
        }
        return reply;
    }

    private Delivery delivery(Request request, Reply reply) {
        var accepted = request.method().equals("POST") && reply.status() / 100 == 2;
        var settled = reply.header("PAYMENT-RESPONSE") != null;
        if (strikes(FaultKind.LOST_ANSWER, request)
                || (accepted && strikes(FaultKind.LOST_AFTER_ACCEPTANCE, request))
                || (settled && strikes(FaultKind.LOST_AFTER_SETTLEMENT, request))) {
            return Delivery.LOST;
        }
        if (strikes(FaultKind.SLOW_BODY, request)) {
            return Delivery.SLOW;
        }
        if (strikes(FaultKind.ENDLESS_BODY, request)) {
            return Delivery.ENDLESS;
        }
        return strikes(FaultKind.CUT_BODY, request) ? Delivery.CUT : Delivery.WHOLE;
    }

    private boolean strikes(FaultKind kind, Request request) {
        return take(kind, request).isPresent();
    }

    private Optional<Fault> take(FaultKind kind, Request request) {
        return world.faults().take(kind, request.path());
    }
}
