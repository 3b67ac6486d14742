package studio.likeness.practice.apimart;

import java.time.Duration;
import java.util.Optional;
import studio.likeness.practice.asset.Kind;
import studio.likeness.practice.asset.Reviews;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.Refused;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.http.Request;
import studio.likeness.practice.http.Routes;
import studio.likeness.practice.key.Fields;
import studio.likeness.practice.key.Handouts;
import studio.likeness.practice.key.PracticeKey;
import studio.likeness.practice.world.FaultKind;
import studio.likeness.practice.world.Jobs;
import studio.likeness.practice.world.KnownJob;
import studio.likeness.practice.world.VideoOrder;

/// Starting a video, and which models there are (apimart.md §6).
final class VideoCalls {
    private static final Jobs.Kept KEPT = new Jobs.Kept(Duration.ofDays(7), Duration.ofDays(3));

    private final Counter counter;
    private final Handouts handouts;
    private final References references;
    private final Idempotency idempotency;

    VideoCalls(Counter counter, Handouts handouts, People people, Reviews reviews) {
        this.counter = counter;
        this.handouts = handouts;
        references = new References(people, reviews);
        idempotency = new Idempotency(counter.world().clock());
    }

    void addTo(Routes routes) {
        routes.add(
                "POST",
                Counter.PREFIX + "/v1/videos/generations",
                counter.guarded("video", this::create));
        routes.add(
                "GET",
                Counter.PREFIX + "/v1/models",
                counter.guarded("models", (_, _) -> models()));
    }

    void clear() {
        idempotency.clear();
    }

    void takeUp(PracticeKey key, KnownJob known) {
        var frame = known.order().frame();
        var takes = takes(frame.seconds());
        VideoModel.of(known.order().model())
                .map(model -> model.price(frame.resolution(), frame.seconds()))
                .ifPresent(
                        price -> {
                            counter.book().charge(key, known.id(), price);
                            counter.world().jobs().takeUp(known, takes, KEPT);
                            counter.tasks()
                                    .add(known.id(), key, content(key, known.id(), price, takes));
                        });
    }

    private VideoContent content(PracticeKey key, String id, long price, Duration takes) {
        var estimate = Math.toIntExact(takes.toSeconds());
        return new VideoContent(counter, handouts, key, id, price, estimate);
    }

    private static Duration takes(int seconds) {
        return Duration.ofSeconds(20 + 8L * seconds);
    }

    private Reply create(PracticeKey key, Request request) {
        var fields = Fields.of(request, Errors::field);
        var earlier = idempotency.earlier(key, request, fields.node());
        if (earlier.isPresent()) {
            return reply(request, earlier.get());
        }
        var form = VideoForm.read(fields);
        var looked = references.look(key, form);
        var isBad = counter.fault(FaultKind.CONTENT_REFUSED, request).isPresent();
        if (isBad && form.extras().isChecked()) {
            return Errors.named(
                    400,
                    "nsfw_content_detected",
                    "invalid_request_error",
                    "the request was refused by the content check");
        }
        var once =
                idempotency.accept(
                        key,
                        request,
                        fields.node(),
                        () -> accept(key, request, form, looked, isBad));
        return reply(request, once);
    }

    private String accept(
            PracticeKey key,
            Request request,
            VideoForm form,
            References.Looked looked,
            boolean isBad) {
        var id = counter.tasks().newId();
        var price = price(form, looked);
        if (!counter.book().charge(key, id, price)) {
            throw new Refused(Errors.emptyAccount());
        }
        var takes = takes(form.frame().seconds());
        counter.world().jobs().submit(id, order(form, looked), takes, KEPT);
        counter.tasks().add(id, key, content(key, id, price, takes));
        failure(request, isBad).ifPresent(why -> counter.world().jobs().fail(id, why));
        return id;
    }

    private static long price(VideoForm form, References.Looked looked) {
        var frame = form.frame();
        return form.of(Kind.VIDEO).isEmpty()
                ? form.model().price(frame.resolution(), frame.seconds())
                : form.model()
                        .priceWithVideo(frame.resolution(), frame.seconds(), looked.inputSeconds());
    }

    private VideoOrder order(VideoForm form, References.Looked looked) {
        var asked = form.extras().seed();
        return new VideoOrder(
                form.model().names().getFirst(),
                form.prompt(),
                form.frame(),
                asked < 0 ? Long.parseLong(counter.world().ids().digits(9)) : asked,
                looked.face(),
                looked.picture(),
                form.extras().lastFrame());
    }

    /// How the job shall end badly, when somebody asked for that.
    private Optional<String> failure(Request request, boolean isBad) {
        if (isBad) {
            return Optional.of("InputTextSensitiveContentDetected");
        }
        if (counter.fault(FaultKind.AUDIO_MODERATION, request).isPresent()) {
            return Optional.of("OutputAudioSensitiveContentDetected");
        }
        return counter.fault(FaultKind.GENERATION_FAILED, request)
                .map(f -> f.with("code", "OutputVideoSensitiveContentDetected"));
    }

    /// Two shapes of the same answer, by the version that the caller asks for.
    private Reply reply(Request request, Idempotency.Once once) {
        var isVersioned = request.header("x-apimart-response-version") != null;
        var reply = isVersioned ? newer(once.task()) : older(once.task());
        return once.isReplay() ? reply.withHeader("Idempotency-Replayed", "true") : reply;
    }

    private Reply newer(String task) {
        var data =
                Json.object()
                        .put("object", "generation.task")
                        .put("id", task)
                        .put("status", "submitted");
        return Reply.json(
                200,
                Json.object()
                        .put("code", 200)
                        .put("request_id", "req_" + counter.world().ids().hex(16))
                        .set("data", data));
    }

    private static Reply older(String task) {
        var list = Json.array();
        list.addObject().put("status", "submitted").put("task_id", task);
        return Counter.success(list);
    }

    private static Reply models() {
        var list = Json.array();
        for (var model : VideoModel.ALL) {
            for (var name : model.names()) {
                list.addObject().put("id", name).put("object", "model");
            }
        }
        return Reply.json(200, Json.object().put("object", "list").set("data", list));
    }
}
