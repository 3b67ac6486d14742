package studio.likeness.practice.apimart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.likeness.practice.asset.Kind;
import studio.likeness.practice.asset.Reviews;
import studio.likeness.practice.asset.Verdict;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.http.Request;
import studio.likeness.practice.key.Fields;
import studio.likeness.practice.key.PracticeKey;
import studio.likeness.practice.picture.Source;
import studio.likeness.practice.world.FaultKind;

/// Handing in assets of a group for review: the same for real and for invented people (apimart.md
/// §3c, §4).
final class Submission {
    private static final int MOST = 20;
    private static final int LONGEST_NAME = 64;

    private final Counter counter;
    private final People people;
    private final Reviews reviews;

    private record Entry(String name, Source source) {}

    Submission(Counter counter, People people, Reviews reviews) {
        this.counter = counter;
        this.people = people;
        this.reviews = reviews;
    }

    /// Every helping of the fault `face-mismatch` is for one asset, in their order.
    Reply accept(PracticeKey key, Request request, Fields fields, Person.Group group) {
        var kind = kind(fields, group);
        var assets = new ArrayList<Person.Asset>();
        for (var entry : entries(fields)) {
            Optional<Verdict.Unusable> foreordained =
                    counter.fault(FaultKind.FACE_MISMATCH, request)
                            .map(_ -> Verdict.Unusable.faceMismatch());
            var review = reviews.start(kind, entry.source(), group.isReal(), foreordained);
            var id = people.newId("asset");
            assets.add(new Person.Asset(id, group, entry.name(), kind, review));
        }
        assets.forEach(people::add);
        var content = new ReviewContent(List.copyOf(assets));
        var task = counter.tasks().add(counter.tasks().newId(), key, content);
        return Counter.success(
                Json.object()
                        .put("id", task.id())
                        .put("object", "seedance.avatar.asset.task")
                        .put("status", "processing")
                        .put("progress", 10)
                        .put("model", "doubao-seedance-2.0"));
    }

    /// A clip is what real people are advised to hand in, a picture what invented ones are.
    private static Kind kind(Fields fields, Person.Group group) {
        var word = fields.text("asset_type").orElse(group.isReal() ? "Video" : "Image");
        return Kind.of(word)
                .filter(kind -> kind != Kind.AUDIO || !group.isReal())
                .orElseThrow(() -> fields.invalid("asset_type", "is not supported"));
    }

    private static List<Entry> entries(Fields fields) {
        var list = fields.objects("assets");
        if (list.isEmpty()) {
            if (!fields.has("url")) {
                throw fields.missing("assets");
            }
            return List.of(entry(fields));
        }
        if (list.size() > MOST) {
            throw fields.invalid("assets", "takes at most 20 assets");
        }
        return list.stream().map(Submission::entry).toList();
    }

    private static Entry entry(Fields fields) {
        var url = fields.required("url");
        var name = fields.text("name").orElse("");
        if (name.length() > LONGEST_NAME) {
            throw fields.invalid("name", "must not exceed 64 characters");
        }
        var source = Source.web(url);
        return new Entry(
                name,
                source.orElseThrow(
                        () -> fields.invalid("url", "must be a publicly reachable URL")));
    }
}
