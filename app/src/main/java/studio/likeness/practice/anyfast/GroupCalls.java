package studio.likeness.practice.anyfast;

import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.http.Request;
import studio.likeness.practice.http.Routes;
import studio.likeness.practice.key.Fields;
import studio.likeness.practice.key.PracticeKey;
import tools.jackson.databind.node.ObjectNode;

/// Groups of invented people (anyfast.md §5.2, §5.3). A real person's group comes only from a
/// verification and never shows in a list, not even by its exact id.
final class GroupCalls {
    private static final int LONGEST_NAME = 64;

    private final Counter counter;

    GroupCalls(Counter counter) {
        this.counter = counter;
    }

    void addTo(Routes routes) {
        var tenASecond = Counter.perSecond(10);
        counter.addAction(routes, "CreateAssetGroup", tenASecond, this::create);
        counter.addAction(routes, "ListAssetGroups", tenASecond, this::list);
        counter.addAction(routes, "UpdateAssetGroup", tenASecond, this::update);
        counter.addAction(routes, "DeleteAssetGroup", Counter.perSecond(5), this::delete);
    }

    /// The visible name gets a prefix of the server's own.
    private Reply create(PracticeKey key, Request request) {
        var fields = Fields.of(request, Errors::assetField);
        fields.required("model");
        var name = name(fields);
        if (!fields.text("GroupType").orElse("AIGC").equals("AIGC")) {
            return Counter.wrongGroup();
        }
        if (!counter.book().covers(key, Counter.REQUEST_PRICE)) {
            return Errors.emptyAccount();
        }
        var group = counter.shelf().addGroup(key, Group.Type.AIGC, prefix(key) + name);
        counter.book().charge(key, group.id(), Counter.REQUEST_PRICE);
        return id(group);
    }

    private Reply list(PracticeKey key, Request request) {
        var fields = Fields.of(request, Errors::assetField);
        fields.required("model");
        var filter = fields.object("Filter").orElseThrow(() -> fields.missing("Filter"));
        var name = filter.text("Name").orElse("");
        var id = filter.text("Id").orElse("");
        var ids = filter.texts("GroupIds");
        var type = filter.text("GroupType").orElse("AIGC");
        Predicate<Group> wanted =
                group ->
                        group.type() == Group.Type.AIGC
                                && type.equals("AIGC")
                                && group.name().contains(name)
                                && (id.isEmpty() || group.id().equals(id))
                                && (ids.isEmpty() || ids.contains(group.id()));
        return Page.of(fields).reply(counter.shelf().groups(key, wanted), GroupCalls::view);
    }

    private Reply update(PracticeKey key, Request request) {
        var fields = Fields.of(request, Errors::assetField);
        fields.required("model");
        var name = name(fields);
        var now = counter.shelf().now();
        return with(
                key,
                fields,
                group -> {
                    counter.shelf().change(group, g -> g.renamed(prefix(key) + name, now));
                    return id(group);
                });
    }

    private Reply delete(PracticeKey key, Request request) {
        return with(
                key,
                Fields.of(request, Errors::assetField),
                group -> {
                    counter.shelf().remove(group);
                    return Reply.json(
                            200, Json.object().put("Id", group.id()).put("Deleted", true));
                });
    }

    private Reply with(PracticeKey key, Fields fields, Function<Group, Reply> act) {
        return counter.shelf()
                .group(key, fields.required("Id"))
                .map(act)
                .orElseGet(() -> Errors.notFound("group_id"));
    }

    private static String name(Fields fields) {
        var name = fields.required("Name");
        if (name.length() > LONGEST_NAME) {
            throw fields.invalid("Name", "must not exceed 64 characters");
        }
        return name;
    }

    private static String prefix(PracticeKey key) {
        return "u1-" + key.id().substring(0, 6) + "-";
    }

    private static Reply id(Group group) {
        return Reply.json(200, Json.object().put("Id", group.id()));
    }

    private static ObjectNode view(Group group) {
        return Json.object()
                .put("Id", group.id())
                .put("Name", group.name())
                .put("Title", group.name())
                .put("Description", "")
                .put("GroupType", group.type().text())
                .put("ProjectName", "default")
                .put("CreateTime", group.created().truncatedTo(ChronoUnit.SECONDS).toString())
                .put("UpdateTime", group.updated().truncatedTo(ChronoUnit.SECONDS).toString());
    }
}
