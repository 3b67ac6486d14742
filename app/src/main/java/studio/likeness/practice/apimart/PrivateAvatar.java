package studio.likeness.practice.apimart;

import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.http.Request;
import studio.likeness.practice.http.Routes;
import studio.likeness.practice.key.Fields;
import studio.likeness.practice.key.PracticeKey;

/// Invented people: nobody has to show a face (apimart.md §4).
final class PrivateAvatar {
    private final Counter counter;
    private final People people;
    private final Submission submission;

    PrivateAvatar(Counter counter, People people, Submission submission) {
        this.counter = counter;
        this.people = people;
        this.submission = submission;
    }

    /// Newer clients post to `/assets`.
    void addTo(Routes routes) {
        var path = Counter.PREFIX + "/v1/seedance2/private-avatar";
        var submit = counter.guardedPeople("private-avatar", this::submit);
        routes.add("POST", path, submit);
        routes.add("POST", path + "/assets", submit);
        routes.add("GET", path + "/assets", counter.guardedPeople("private-list", this::list));
    }

    private Reply submit(PracticeKey key, Request request) {
        var fields = Fields.of(request, Errors::field);
        var project = fields.text("project_name").orElse("default");
        if (fields.has("group") == fields.has("group_id")) {
            throw fields.invalid("group", "or group_id is required, not both");
        }
        var group =
                fields.object("group")
                        .map(g -> people.addGroup(key, project, g.required("name"), false))
                        .or(
                                () ->
                                        people.group(key, fields.required("group_id"))
                                                .filter(g -> !g.isReal()))
                        .orElseThrow(() -> fields.invalid("group_id", "is not found"));
        return submission.accept(key, request, fields, group);
    }

    private Reply list(PracticeKey key, Request request) {
        var group = request.query("group");
        var list = Json.array();
        for (var asset : people.invented(key)) {
            if (group == null
                    || group.equals(asset.group().id())
                    || group.equals(asset.group().name())) {
                list.add(asset.view());
            }
        }
        return Counter.success(list);
    }
}
