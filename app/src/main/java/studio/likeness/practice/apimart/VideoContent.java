package studio.likeness.practice.apimart;

import studio.likeness.practice.http.Json;
import studio.likeness.practice.key.Handouts;
import studio.likeness.practice.key.PracticeKey;
import studio.likeness.practice.world.Job;
import tools.jackson.databind.node.ObjectNode;

/// A video that was accepted (apimart.md §5).
record VideoContent(
        Counter counter, Handouts handouts, PracticeKey key, String id, long price, int estimate)
        implements Task.Content {
    private static final String FAILED = "failed";

    @Override
    public Task.Standing standing() {
        var more = Json.object().put("estimated_time", estimate);
        var job = counter.world().jobs().find(id);
        if (job.isEmpty()) {
            return failed(more, "the task was lost");
        }
        return switch (job.get().stage()) {
            case Job.Stage.Queued _ -> new Task.Standing("pending", 0, more);
            case Job.Stage.Running(var percent) -> new Task.Standing("processing", percent, more);
            case Job.Stage.Failed(var why) -> failed(more, why);
            case Job.Stage.Done done -> completed(more, done);
        };
    }

    private Task.Standing completed(ObjectNode more, Job.Stage.Done done) {
        var result = Json.object();
        var video = result.putArray("videos").addObject();
        var path = Counter.PREFIX + "/v1/tasks/" + id;
        video.putArray("url").add(handouts.clipLink(done.clip(), path));
        video.put("expires_at", done.clip().expires().getEpochSecond());
        done.lastFrame()
                .ifPresent(
                        frame -> {
                            var link = handouts.link(frame);
                            result.putArray("images").addObject().putArray("url").add(link);
                            result.put("thumbnail_url", link);
                        });
        more.set("result", result);
        more.put("cost", Account.dollars(price)).put("credits_cost", Account.dollars(price * 10));
        return new Task.Standing("completed", 100, more);
    }

    /// What failed is not charged.
    private Task.Standing failed(ObjectNode more, String why) {
        counter.book().refund(key, id);
        more.putObject("error")
                .put("code", why)
                .put("message", "the video could not be made: " + why)
                .put("type", "server_error");
        return new Task.Standing(FAILED, 100, more.put("cost", 0).put("credits_cost", 0));
    }
}
