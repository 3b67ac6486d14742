package studio.likeness.practice.anyfast;

import java.util.List;
import java.util.function.Function;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.key.Fields;
import tools.jackson.databind.node.ObjectNode;

/// Which part of a list is asked for: page 1 and 10 of them unless said otherwise (anyfast.md
/// §5.2).
record Page(int number, int size) {
    private static final int MOST = 100;

    static Page of(Fields fields) {
        return new Page(
                read(fields, "PageNumber", 1, 1_000_000), read(fields, "PageSize", 10, MOST));
    }

    <T> Reply reply(List<T> all, Function<T, ObjectNode> view) {
        var items = Json.array();
        all.stream().skip((long) (number - 1) * size).limit(size).map(view).forEach(items::add);
        return Reply.json(
                200,
                Json.object()
                        .put("TotalCount", all.size())
                        .put("PageNumber", number)
                        .put("PageSize", size)
                        .set("Items", items));
    }

    private static int read(Fields fields, String name, int otherwise, int most) {
        var asked = fields.whole(name).orElse((long) otherwise);
        if (asked < 1 || asked > most) {
            throw fields.invalid(name, "must be within 1 to " + most);
        }
        return asked.intValue();
    }
}
