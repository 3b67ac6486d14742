package studio.likeness.practice.apimart;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.http.Request;
import studio.likeness.practice.http.Routes;
import studio.likeness.practice.key.Callback;
import studio.likeness.practice.key.Fields;
import studio.likeness.practice.key.PracticeKey;
import tools.jackson.databind.node.ObjectNode;

/// The one path of real people: the fields of the body decide what it does (apimart.md §3).
final class RealAvatar {
    private static final String PROJECT = "project_name";
    private static final String TOKEN = "byted_token";

    private final Counter counter;
    private final People people;
    private final Submission submission;
    private final List<Visit> visits = new CopyOnWriteArrayList<>();

    RealAvatar(Counter counter, People people, Submission submission) {
        this.counter = counter;
        this.people = people;
        this.submission = submission;
    }

    void addTo(Routes routes) {
        routes.add(
                "POST",
                Counter.PREFIX + "/v1/seedance2/real-avatar",
                counter.guardedPeople("real-avatar", this::act));
    }

    void clear() {
        visits.clear();
    }

    private Reply act(PracticeKey key, Request request) {
        var fields = Fields.of(request, Errors::field);
        var how = counter.otherReading(request);
        if (how.equals("failure-in-200")) {
            return Reply.json(
                    200, Json.object().put("code", 500).put("message", "upstream is unavailable"));
        }
        if (fields.has("assets") || fields.has("group_id")) {
            return submit(key, request, fields);
        }
        return fields.has(TOKEN)
                ? result(key, fields, how)
                : open(key, fields, how.equals("same-token"));
    }

    private Reply open(PracticeKey key, Fields fields, boolean keepsToken) {
        var callback =
                Callback.of(fields.required("callback_url"))
                        .orElseThrow(
                                () -> fields.invalid("callback_url", "must be an http(s) URL"));
        var visit = new Visit(counter.world(), key, project(fields), keepsToken);
        visit.leadTo(callback);
        visits.removeIf(Visit::isOld);
        visits.add(visit);
        var task = counter.tasks().add(counter.tasks().newId(), key, visit);
        return Counter.success(Json.object().put("id", task.id()).put("status", "completed"));
    }

    private Reply result(PracticeKey key, Fields fields, String how) {
        var token = fields.required(TOKEN);
        var project = project(fields);
        var visit =
                visits.stream()
                        .filter(v -> v.knows(token) && v.isOf(key, project))
                        .filter(v -> !v.isOver(token))
                        .findFirst()
                        .orElseThrow(() -> fields.invalid(TOKEN, "is expired or already used"));
        if (!visit.isVerified()) {
            if (how.equals("spent-token")) {
                visit.spend();
            }
            return Counter.success(Json.object().put("status", "processing"));
        }
        return verified(key, visit.group(people), how);
    }

    /// The shape is not documented; a client must find the id wherever it stands.
    private Reply verified(PracticeKey key, String group, String how) {
        var data = Json.object().put("status", "completed");
        return switch (how) {
            case "in-task" -> {
                var more = Json.object();
                more.putObject("result").put("group_id", group);
                Task.Content content = () -> new Task.Standing("completed", 100, more);
                var task = counter.tasks().add(counter.tasks().newId(), key, content);
                yield Counter.success(data.put("id", task.id()));
            }
            case "raw" -> {
                raw(data).put("GroupId", group);
                yield Counter.success(data);
            }
            default -> Counter.success(data.put("group_id", group));
        };
    }

    private static ObjectNode raw(ObjectNode data) {
        return data.putObject("result").putObject("raw_response").putObject("Result");
    }

    private Reply submit(PracticeKey key, Request request, Fields fields) {
        var project = project(fields);
        if (!fields.has("assets")) {
            throw fields.missing("assets");
        }
        var group =
                people.group(key, fields.required("group_id"))
                        .filter(g -> g.isReal() && g.project().equals(project))
                        .orElseThrow(() -> fields.invalid("group_id", "is not found"));
        return submission.accept(key, request, fields, group);
    }

    private static String project(Fields fields) {
        return fields.text(PROJECT).orElse("default");
    }
}
