package studio.likeness.practice.anyfast;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.key.Handouts;
import studio.likeness.practice.world.Job;
import tools.jackson.databind.node.ObjectNode;

/// A video task as replies show it (anyfast.md §6, §7).
final class VideoView {
    private static final long JUST_ACCEPTED_MILLIS = 1000;

    private final Counter counter;
    private final Handouts handouts;
    private final Map<String, Long> finished = new ConcurrentHashMap<>();

    VideoView(Counter counter, Handouts handouts) {
        this.counter = counter;
        this.handouts = handouts;
    }

    Reply created(VideoTask task) {
        return Reply.json(
                200,
                Json.object()
                        .put("id", task.id())
                        .put("task_id", task.id())
                        .put("object", "video")
                        .put("model", task.form().model().id())
                        .put("status", "")
                        .put("progress", 0)
                        .put("created_at", task.created().getEpochSecond()));
    }

    Reply of(VideoTask task, Job job) {
        var data = Json.object().put("task_id", task.id()).put("action", task.action());
        switch (job.stage()) {
            case Job.Stage.Queued _ -> waiting(task, job, data);
            case Job.Stage.Running(var percent) ->
                    // what people see begins near one half
                    stage(data, task.oldWords() ? "PROCESSING" : "IN_PROGRESS", 50 + percent / 2)
                            .set("data", inner(task, "running"));
            case Job.Stage.Done done -> succeeded(task, done, data);
            case Job.Stage.Failed(var why) -> failed(task, why, data);
        }
        var submitted = task.created().getEpochSecond();
        data.put("submit_time", submitted)
                .put("start_time", job.stage() instanceof Job.Stage.Queued ? 0 : submitted + 4)
                .put("finish_time", finished.getOrDefault(task.id(), 0L))
                .put("request_id", "r-" + task.upstreamId());
        return Reply.json(
                200, Json.object().put("code", "success").put("message", "").set("data", data));
    }

    void forgetAllBut(Set<String> tasks) {
        finished.keySet().retainAll(tasks);
    }

    void clear() {
        finished.clear();
    }

    private static void waiting(VideoTask task, Job job, ObjectNode data) {
        var isNew = job.elapsed().toMillis() < JUST_ACCEPTED_MILLIS && !task.oldWords();
        var queued = task.oldWords() ? "QUEUING" : "QUEUED";
        stage(data, isNew ? "NOT_START" : queued, 0).set("data", inner(task, "queued"));
    }

    /// The reason holds the clip's address, as it does for the sake of old clients.
    private void succeeded(VideoTask task, Job.Stage.Done done, ObjectNode data) {
        var url =
                handouts.clipLink(
                        done.clip(), Counter.PREFIX + "/v1/video/generations/" + task.id());
        var content = Json.object().put("video_url", url);
        done.lastFrame().ifPresent(f -> content.put("last_frame_url", handouts.link(f)));
        stage(data, "SUCCESS", 100)
                .put("result_url", url)
                .putNull("original_result_url")
                .put("fail_reason", url)
                .set("data", result(task, content));
        finish(task);
    }

    private void failed(VideoTask task, String why, ObjectNode data) {
        counter.book().refund(task.key(), task.id());
        var message = "the request failed because the output may contain sensitive information";
        var inner = inner(task, "failed");
        inner.set("error", Json.object().put("code", why).put("message", message));
        stage(data, task.oldWords() ? "FAILED" : "FAILURE", 100)
                .put("fail_reason", why + ": " + message)
                .set("data", inner);
        finish(task);
    }

    private void finish(VideoTask task) {
        finished.putIfAbsent(task.id(), counter.world().clock().seconds());
    }

    private static ObjectNode stage(ObjectNode data, String status, int percent) {
        return data.put("status", status)
                .put("progress", percent + "%")
                .put("result_url", "")
                .put("fail_reason", "");
    }

    private static ObjectNode inner(VideoTask task, String status) {
        return Json.object()
                .put("id", task.upstreamId())
                .put("model", task.form().model().upstream())
                .put("status", status);
    }

    private static ObjectNode result(VideoTask task, ObjectNode content) {
        var frame = task.form().frame();
        var usage =
                Json.object()
                        .put("completion_tokens", task.tokens())
                        .put("total_tokens", task.tokens());
        if (task.form().model().isUpscaled()) {
            usage.put("super_resolution_tokens", 0);
        }
        var inner = inner(task, "succeeded");
        inner.set("content", content);
        return inner.put("duration", frame.seconds())
                .put("ratio", frame.ratio())
                .put("resolution", frame.resolution())
                .put("framespersecond", Tokens.FRAMES_PER_SECOND)
                .put("generate_audio", frame.audio())
                .put("seed", task.seed())
                .put("service_tier", "default")
                .set("usage", usage);
    }
}
