package studio.likeness.practice.apimart;

import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.http.Request;
import studio.likeness.practice.http.Routes;
import studio.likeness.practice.key.Fields;
import studio.likeness.practice.key.PracticeKey;
import tools.jackson.databind.node.ObjectNode;

/// Asking after one task or several (apimart.md §5).
final class TaskCalls {
    private static final int MOST = 100;

    private final Counter counter;

    TaskCalls(Counter counter) {
        this.counter = counter;
    }

    void addTo(Routes routes) {
        var path = Counter.PREFIX + "/v1/tasks/";
        routes.add("GET", path + "{id}", counter.guarded("task", this::one));
        routes.add("POST", path + "batch", counter.guarded("batch", this::several));
    }

    private Reply one(PracticeKey key, Request request) {
        var task = counter.tasks().find(key, request.variable("id"));
        if (task.isEmpty()) {
            return Errors.taskUnknown();
        }
        var view = counter.tasks().view(task.get());
        if (view.path("result") instanceof ObjectNode result) {
            switch (counter.otherReading(request)) {
                case "escaped-link" -> escape(result);
                case "partly-failed" -> failBeside(view, result);
                default -> {}
            }
        }
        return Counter.success(view);
    }

    private static void escape(ObjectNode result) {
        result.put("h5_link", result.path("h5_link").asString().replace("&", "\\u0026"));
    }

    private static void failBeside(ObjectNode view, ObjectNode result) {
        view.put("status", "failed");
        result.remove("asset_url");
        result.putArray("failed_assets")
                .addObject()
                .put("asset_id", "beside")
                .put("status", "Failed");
    }

    /// Ids that are not known are left out.
    private Reply several(PracticeKey key, Request request) {
        var fields = Fields.of(request, Errors::field);
        var ids = fields.texts("task_ids");
        if (ids.isEmpty()) {
            throw fields.missing("task_ids");
        }
        if (ids.size() > MOST) {
            throw fields.invalid("task_ids", "holds too many ids");
        }
        var list = Json.array();
        for (var id : ids) {
            counter.tasks().find(key, id).map(counter.tasks()::view).ifPresent(list::add);
        }
        return Counter.success(list);
    }
}
