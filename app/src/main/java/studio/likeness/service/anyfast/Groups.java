package studio.likeness.service.anyfast;

import java.util.List;
import java.util.Optional;
import studio.likeness.core.face.FaceGroups;
import studio.likeness.core.problem.FaceProblem;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.service.Order;
import studio.likeness.service.Line;
import studio.likeness.service.Meaning;
import studio.likeness.service.Said;
import studio.likeness.service.Stake;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Groups of characters. The service puts something of its own before their names, so one is known
/// by what its name contains.
final class Groups implements FaceGroups {
    static final String CHARACTERS = "AIGC";
    private static final String ROOM = "/volc/asset/";

    /// Before the mark; names of groups are cut somewhere, and the mark has to survive.
    private static final int LONGEST_NAME = 20;

    private static final int PAGE = 100;

    private final Line line;
    private final FaceRefusals refusals;

    Groups(Line line) {
        this.line = line;
        this.refusals = new FaceRefusals(line.id());
    }

    @Override
    public Order<String> make(String name, String mark) {
        var most = Math.min(name.codePointCount(0, name.length()), LONGEST_NAME);
        var body =
                body().put("Name", mark + "-" + name.substring(0, name.offsetByCodePoints(0, most)))
                        .put("GroupType", CHARACTERS);
        return line.orderWithKey(
                line.order(ROOM + "CreateAssetGroup", body),
                answer ->
                        line.read(answer, Stake.KEY, refusals::ofGroup)
                                .then(said -> id(said, answer.status())));
    }

    private Outcome<String> id(Said said, int status) {
        return said.text("Id", "Result.Id", "id")
                .map(Outcome::done)
                .orElseGet(() -> Outcome.failed(Meaning.unreadable(line.id(), status, Stake.KEY)));
    }

    /// Older channels know no types, newer ones want one.
    @Override
    public Outcome<Optional<String>> find(String mark) throws InterruptedException {
        var filter = JsonNodeFactory.instance.objectNode().put("Name", mark);
        return switch (marked(filter.deepCopy().put("GroupType", CHARACTERS), mark)) {
            case Outcome.Done<Optional<String>>(var found) when found.isPresent() ->
                    Outcome.done(found);
            case Outcome.Done<Optional<String>> none ->
                    switch (marked(filter, mark)) {
                        case Outcome.Done<Optional<String>> found -> found;
                        case Outcome.Failed<Optional<String>> _ -> none;
                    };
            case Outcome.Failed<Optional<String>>(FaceProblem.PersonNotFound _) ->
                    marked(filter, mark);
            case Outcome.Failed<Optional<String>> failed -> failed;
        };
    }

    private Outcome<Optional<String>> marked(ObjectNode filter, String mark)
            throws InterruptedException {
        var body = body().put("PageNumber", 1).put("PageSize", PAGE);
        body.set("Filter", filter);
        return line.askWithKey(line.post(ROOM + "ListAssetGroups", body), refusals::ofList)
                .map(said -> marked(said.items("Items", "Result.Items"), mark));
    }

    private static Optional<String> marked(List<Said> groups, String mark) {
        return groups.stream()
                .filter(group -> group.text("Name", "Title").orElse("").contains(mark))
                .flatMap(group -> group.text("Id").stream())
                .findFirst();
    }

    private static ObjectNode body() {
        return JsonNodeFactory.instance.objectNode().put("model", "volc-asset");
    }
}
