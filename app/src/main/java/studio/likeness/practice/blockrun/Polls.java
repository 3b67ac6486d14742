package studio.likeness.practice.blockrun;

import java.util.Optional;
import java.util.function.BiFunction;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.http.Request;
import studio.likeness.practice.pay.Cashier;
import studio.likeness.practice.pay.Held;
import studio.likeness.practice.pay.Reason;
import studio.likeness.practice.pay.Settlement;
import studio.likeness.practice.world.FaultKind;
import studio.likeness.practice.world.Job;
import studio.likeness.practice.world.MediaStore;
import studio.likeness.practice.world.World;
import tools.jackson.databind.node.ObjectNode;

/// How a job is doing. The first look that finds it done takes the money; every later one shows the
/// same again.
final class Polls {
    static final String AUDIO_MODERATION = "output_audio_moderation";

    private final World world;
    private final Cashier cashier;
    private final PollLinks links;
    private final BiFunction<Request, String, Optional<Clip>> clips;

    Polls(
            World world,
            Cashier cashier,
            PollLinks links,
            BiFunction<Request, String, Optional<Clip>> clips) {
        this.world = world;
        this.cashier = cashier;
        this.links = links;
        this.clips = clips;
    }

    Reply poll(Request request) {
        var id = request.variable("id");
        if (!links.isTrue(request, id)) {
            throw Envelopes.gateway(400, "INVALID_PARAMETER", "Bad job id or signature");
        }
        var clip = clips.apply(request, id);
        var job = world.jobs().find(id);
        if (clip.isEmpty() || job.isEmpty()) {
            throw Envelopes.gateway(404, "NOT_FOUND", "Job not found");
        }
        return answer(request, clip.get(), job.get());
    }

    private Reply answer(Request request, Clip clip, Job job) {
        if (job.stage() instanceof Job.Stage.Done done && clip.settled().isPresent()) {
            cashier.recognised(request, clip.held());
            return completed(request, clip, done, clip.settled().get(), "already_settled");
        }
        var payment = cashier.verifiedAgain(request, clip.held());
        return switch (job.stage()) {
            case Job.Stage.Queued() -> Reply.json(202, waiting(job, clip, "queued"));
            case Job.Stage.Running(var percent) ->
                    Reply.json(202, waiting(job, clip, "in_progress").put("progress", percent));
            case Job.Stage.Failed(var why) -> Reply.json(200, failed(clip, why));
            case Job.Stage.Done done -> {
                var settlement = clip.settle(payment);
                noticedLater(request, clip, payment, settlement);
                yield settlement.success()
                        ? completed(request, clip, done, settlement, "settled")
                        : unsettled(settlement);
            }
        };
    }

    /// What the chain carried out while nobody here saw it is found at the next look, unless it is
    /// forgotten for good: then the payment counts as used up from now on.
    private void noticedLater(Request request, Clip clip, Held payment, Settlement settlement) {
        var pending = !settlement.success() && !settlement.transaction().isEmpty();
        if (pending && !world.faults().strikes(FaultKind.SETTLEMENT_FORGOTTEN, request.path())) {
            clip.wasSettled(Settlement.earlier(settlement.transaction(), payment));
        }
    }

    private static ObjectNode waiting(Job job, Clip clip, String status) {
        return head(clip, status)
                .put("payment_status", "verified")
                .put("elapsed_seconds", job.elapsed().toSeconds());
    }

    private static ObjectNode failed(Clip clip, String why) {
        var shown =
                head(clip, "failed")
                        .put("error", why)
                        .put("payment_status", "not_charged")
                        .put("note", "Nothing was charged");
        if (why.equals(AUDIO_MODERATION)) {
            shown.put("error", "The audio of the result was refused by the filter")
                    .put("error_code", AUDIO_MODERATION)
                    .set("retry_with", Json.object().put("generate_audio", false));
        }
        return shown;
    }

    /// The clip is there, the money is not: the same look may be repeated with a fresh payment.
    private static Reply unsettled(Settlement settlement) {
        var body =
                Envelopes.refusal(
                        "Payment settlement failed",
                        settlement.reason(),
                        Reason.SIMULATION,
                        settlement.payer());
        return settlement.on(Reply.json(402, body));
    }

    private Reply completed(
            Request request,
            Clip clip,
            Job.Stage.Done done,
            Settlement settlement,
            String paymentStatus) {
        var path = request.path();
        if (world.faults().strikes(FaultKind.CLIP_LINK_EXPIRED, path)) {
            world.media().expire(done.clip().id());
        }
        var mirrored = !world.faults().strikes(FaultKind.CLIP_NOT_MIRRORED, path);
        var shown = head(clip, "completed");
        shown.set("data", Json.array().add(datum(clip, done, mirrored)));
        var frame = clip.wish().frame();
        shown.set(
                "usage",
                Json.object()
                        .put(
                                "total_tokens",
                                clip.wish().model().tokens(frame.seconds(), frame.resolution()))
                        .put("token_source", "upstream"));
        shown.set("price", Till.price(clip.held().offer()));
        shown.set(
                "payment",
                Json.object()
                        .put("status", paymentStatus)
                        .put("tx_hash", settlement.transaction())
                        .put("network", Settlement.spoken(clip.held().offer().network())));
        return settlement.on(Reply.json(200, shown));
    }

    private ObjectNode datum(Clip clip, Job.Stage.Done done, boolean mirrored) {
        var source = world.base() + "/blockrun/upstream/" + done.clip().id();
        var shown =
                Json.object()
                        .put("url", mirrored ? url(done.clip()) : source)
                        .put("source_url", source)
                        .put("duration_seconds", clip.wish().frame().seconds())
                        .put("request_id", clip.id().substring(3))
                        .put("backed_up", mirrored);
        done.lastFrame()
                .ifPresent(
                        png ->
                                shown.put("last_frame_url", url(png))
                                        .put("last_frame_backed_up", true));
        return shown;
    }

    private String url(MediaStore.Media media) {
        return BlockRun.mediaUrl(world, media);
    }

    private static ObjectNode head(Clip clip, String status) {
        return Json.object()
                .put("id", clip.id())
                .put("object", "video.generation.job")
                .put("status", status)
                .put("model", clip.wish().model().id())
                .put("created", clip.created().getEpochSecond());
    }
}
