package studio.likeness.practice.jarvisclaw;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.Refused;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.http.Request;
import studio.likeness.practice.http.Routes;
import studio.likeness.practice.key.Fields;
import studio.likeness.practice.key.Handouts;
import studio.likeness.practice.world.FaultKind;
import studio.likeness.practice.world.Job;
import studio.likeness.practice.world.KnownJob;
import studio.likeness.practice.world.VideoOrder;
import studio.likeness.practice.world.World;
import tools.jackson.databind.node.ObjectNode;

/// Clips: paid when they are ordered, looked after for free by whoever knows the id.
final class Videos {
    private final World world;
    private final Counter counter;
    private final Function<String, Optional<Face>> faces;
    private final Handouts handouts;

    Videos(
            World world,
            Counter counter,
            Function<String, Optional<Face>> faces,
            Handouts handouts) {
        this.world = world;
        this.counter = counter;
        this.faces = faces;
        this.handouts = handouts;
    }

    void addTo(Routes routes) {
        var path = "/v1/videos/generations";
        routes.add("POST", "/jarvisclaw" + path, this::submit);
        routes.add("GET", "/jarvisclaw" + path + "/{id}", this::poll);
        // for a client that joins the address to the host: the real service has no prefix
        routes.add("GET", path + "/{id}", this::poll);
    }

    /// It was paid when it was ordered, and whoever knows its id may ask.
    void takeUp(KnownJob known) {
        Model.find(known.order().model())
                .map(model -> model.takes(known.order().frame().seconds()))
                .ifPresent(takes -> world.jobs().takeUp(known, takes));
    }

    private Reply submit(Request request) throws IOException {
        var wish = Wish.read(Fields.of(request, Errors::field), faces);
        var frame = wish.frame();
        var price = wish.model().price(frame.seconds(), frame.resolution());
        var id = "bytedance:video_" + world.ids().hex(16);
        var purchase = counter.purchase(request, price, id);
        if (world.faults().strikes(FaultKind.CONTENT_REFUSED, request.path())) {
            purchase.release();
            throw Errors.refused(400, "content_filtered", "Refused by the safety filter");
        }
        var order = order(id, wish);
        var reply = paid(purchase, Reply.json(200, ordered(request, id, wish, price)));
        world.jobs().submit(id, order, wish.model().takes(frame.seconds()));
        if (world.faults().strikes(FaultKind.GENERATION_FAILED, request.path())) {
            world.jobs().fail(id, "Upstream generation failed");
        }
        return reply;
    }

    private static Reply paid(Counter.Purchase purchase, Reply reply) {
        try {
            return purchase.paid(reply);
        } catch (Refused refused) {
            purchase.release();
            throw refused;
        }
    }

    private static VideoOrder order(String id, Wish wish) throws IOException {
        var portrait = Optional.<byte[]>empty();
        if (wish.face().isPresent()) {
            portrait = Optional.of(wish.face().get().picture().bytes());
        }
        return new VideoOrder(
                wish.model().id(),
                wish.prompt(),
                wish.frame(),
                wish.seed().orElse((long) id.hashCode()),
                wish.face().map(Face::name).orElse(""),
                portrait,
                wish.lastFrame());
    }

    private ObjectNode ordered(Request request, String id, Wish wish, BigInteger price) {
        var poll =
                "/v1/videos/generations/%s?model=%s&sig=%s"
                        .formatted(
                                URLEncoder.encode(id, StandardCharsets.UTF_8),
                                URLEncoder.encode(wish.model().id(), StandardCharsets.UTF_8),
                                world.ids().hex(16));
        var foreign = world.faults().strikes(FaultKind.FOREIGN_POLL_URL, request.path());
        return Json.object()
                .put("id", id)
                .put("object", "video.generation.job")
                .put("status", "queued")
                .put("model", wish.model().id())
                .put("duration_seconds", wish.frame().seconds())
                .set("price", price(price))
                .put("payment_status", "verified")
                .put("created", world.clock().seconds())
                .put("poll_url", (foreign ? "https://elsewhere.example" : "") + poll);
    }

    private static ObjectNode price(BigInteger micro) {
        return Json.object()
                .put("amount", new BigDecimal(micro, 6).toPlainString())
                .put("currency", "USD");
    }

    /// Whatever is asked after is in progress, even what nobody ordered.
    private Reply poll(Request request) {
        var id = request.variable("id");
        var job = world.jobs().find(id);
        var shown = Json.object().put("id", id);
        if (job.isEmpty()) {
            return Reply.json(200, shown.put("status", "in_progress"));
        }
        shown.put("model", job.get().order().model());
        var elapsed = job.get().elapsed().toSeconds();
        return switch (job.get().stage()) {
            case Job.Stage.Queued() ->
                    Reply.json(200, shown.put("status", "queued").put("elapsed_seconds", elapsed));
            case Job.Stage.Running(var percent) ->
                    Reply.json(
                            200,
                            shown.put("status", "in_progress")
                                    .put("progress", percent)
                                    .put("elapsed_seconds", elapsed));
            case Job.Stage.Failed(var why) ->
                    Reply.json(
                            200,
                            shown.put("status", "failed")
                                    .put("message", why)
                                    .put("error", why)
                                    .put("retryable", true));
            case Job.Stage.Done done -> Reply.json(200, completed(shown, job.get(), done));
        };
    }

    private ObjectNode completed(ObjectNode shown, Job job, Job.Stage.Done done) {
        var frame = job.order().frame();
        var datum =
                Json.object()
                        .put("url", handouts.link(done.clip()))
                        .put("duration_seconds", frame.seconds())
                        .put("request_id", job.id().substring(job.id().indexOf(':') + 1));
        done.lastFrame().ifPresent(png -> datum.put("last_frame_url", handouts.link(png)));
        shown.put("object", "video.generation.job")
                .put("status", "completed")
                .put("created", job.created().getEpochSecond())
                .set("data", Json.array().add(datum));
        shown.set("usage", Json.object().put("total_tokens", 21_780L * frame.seconds()));
        Model.find(job.order().model())
                .map(m -> price(m.price(frame.seconds(), frame.resolution())))
                .ifPresent(price -> shown.set("price", price));
        return shown;
    }
}
