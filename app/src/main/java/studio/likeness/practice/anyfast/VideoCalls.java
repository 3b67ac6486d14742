package studio.likeness.practice.anyfast;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import studio.likeness.practice.asset.Reviews;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.http.Request;
import studio.likeness.practice.http.Routes;
import studio.likeness.practice.key.PracticeKey;
import studio.likeness.practice.world.FaultKind;
import studio.likeness.practice.world.Jobs;
import studio.likeness.practice.world.KnownJob;
import studio.likeness.practice.world.VideoOrder;

/// Starting a video, asking after it, and which models there are (anyfast.md §6, §7).
final class VideoCalls {
    private static final String PATH = Counter.PREFIX + "/v1/video/generations";
    private static final int MOST_TASKS = 100_000;

    /// A result's link lives 24 hours, upstream remembers a task for 7 days.
    private static final Jobs.Kept KEPT = new Jobs.Kept(Duration.ofDays(7), Duration.ofHours(24));

    private final Counter counter;
    private final References references;
    private final VideoView view;
    private final Map<String, VideoTask> tasks = new ConcurrentHashMap<>();

    VideoCalls(Counter counter, Reviews reviews, VideoView view) {
        this.counter = counter;
        this.references = new References(counter.shelf(), reviews);
        this.view = view;
    }

    void addTo(Routes routes) {
        var often = Counter.perSecond(20);
        routes.add("POST", PATH, counter.guarded("video", Counter.perMinute(120), this::create));
        routes.add("GET", PATH + "/{id}", counter.guarded("task", often, this::query));
        routes.add(
                "GET",
                Counter.PREFIX + "/v1/models",
                counter.guarded("models", often, (_, _) -> models()));
    }

    void clear() {
        tasks.clear();
    }

    void takeUp(PracticeKey key, KnownJob known) {
        var order = known.order();
        VideoModel.of(order.model())
                .map(
                        model ->
                                new VideoForm(
                                        model,
                                        new Content(order.prompt(), List.of()),
                                        order.frame(),
                                        new VideoForm.Extras(order.seed(), order.lastFrame())))
                .map(
                        form ->
                                new VideoTask(
                                        known.id(),
                                        counter.shelf().newId("cgt"),
                                        key,
                                        form,
                                        known.ordered(),
                                        false))
                .ifPresent(
                        task -> {
                            counter.book().charge(key, task.id(), task.price());
                            tasks.put(task.id(), task);
                            var takes = takes(order.frame().seconds());
                            counter.world().jobs().takeUp(known, takes, KEPT);
                        });
    }

    private static Duration takes(int seconds) {
        return Duration.ofSeconds(20 + 8L * seconds);
    }

    private Reply create(PracticeKey key, Request request) {
        var form = VideoForm.read(request);
        var how = counter.otherReading(request);
        var portrait = references.check(key, form.content(), how.equals("face-as-frame"));
        var refused = counter.fault(FaultKind.CONTENT_REFUSED, request);
        if (refused.isPresent()) {
            var code = refused.get().with("code", "InputTextSensitiveContentDetected");
            return Errors.relayed(400, code, "the input may contain sensitive information");
        }
        var task = task(key, form, how.equals("older-words"));
        var isFull = isFull();
        if (isFull || !counter.book().charge(key, task.id(), task.price())) {
            return isFull
                    ? Errors.relayed(429, "QuotaExceeded", "too many queued tasks")
                    : Errors.emptyAccount();
        }
        tasks.put(task.id(), task);
        var takes = takes(form.frame().seconds());
        counter.world().jobs().submit(task.id(), order(task, portrait), takes, KEPT);
        failure(request).ifPresent(why -> counter.world().jobs().fail(task.id(), why));
        return view.created(task);
    }

    /// Tasks that nobody can ask after any more make room first.
    private boolean isFull() {
        if (tasks.size() >= MOST_TASKS) {
            var oldest = counter.world().clock().now().minus(KEPT.job());
            tasks.values().removeIf(task -> task.created().isBefore(oldest));
            view.forgetAllBut(tasks.keySet());
        }
        return tasks.size() >= MOST_TASKS;
    }

    private VideoTask task(PracticeKey key, VideoForm form, boolean oldWords) {
        var ids = counter.world().ids();
        var upstreamId = counter.shelf().newId("cgt");
        var id = oldWords ? upstreamId : "asyntask_" + ids.hex(16);
        var asked = form.extras().seed();
        var seed = asked < 0 ? Long.parseLong(ids.digits(9)) : asked;
        var now = counter.world().clock().now();
        return new VideoTask(id, upstreamId, key, form.kept(seed), now, oldWords);
    }

    private static VideoOrder order(VideoTask task, References.Portrait portrait) {
        var form = task.form();
        return new VideoOrder(
                form.model().id(),
                form.content().prompt(),
                form.frame(),
                form.extras().seed(),
                portrait.face(),
                portrait.picture(),
                form.extras().lastFrame());
    }

    /// How the job shall end badly, when somebody asked for that.
    private Optional<String> failure(Request request) {
        if (counter.fault(FaultKind.AUDIO_MODERATION, request).isPresent()) {
            return Optional.of("OutputAudioSensitiveContentDetected");
        }
        return counter.fault(FaultKind.GENERATION_FAILED, request)
                .map(f -> f.with("code", "OutputVideoSensitiveContentDetected"));
    }

    private Reply query(PracticeKey key, Request request) {
        var task = tasks.get(request.variable("id"));
        if (task == null || !task.key().equals(key)) {
            return unknown();
        }
        var job = counter.world().jobs().find(task.id());
        return job.map(j -> view.of(task, j)).orElseGet(VideoCalls::unknown);
    }

    private static Reply unknown() {
        return Errors.plain(400, "task_not_exist", "task_not_exist");
    }

    private static Reply models() {
        var list = Json.array();
        for (var model : VideoModel.ALL) {
            list.add(
                    Json.object()
                            .put("id", model.id())
                            .put("object", "model")
                            .put("owned_by", "bytedance"));
        }
        return Reply.json(200, Json.object().put("object", "list").set("data", list));
    }
}
