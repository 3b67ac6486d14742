package studio.likeness.service.anyfast;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.AssetState;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.port.Clock;
import studio.likeness.core.problem.FaceProblem;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.service.Complaint;
import studio.likeness.service.Line;
import studio.likeness.service.Said;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The lists of assets, the only place where those of real people are found. A key of the wrong
/// token group sees characters alone.
final class Shelf {
    private static final String PEOPLE = "LivenessFace";
    private static final int PAGE = 100;
    private static final int MOST_PAGES = 20;

    /// A new asset may be missing from the lists for so long.
    private static final Duration UNSEEN = Duration.ofSeconds(20);

    private final Line line;
    private final Clock clock;
    private final FaceRefusals refusals;
    private final Map<String, Duration> firstMissed = new ConcurrentHashMap<>();

    Shelf(Line line, Clock clock) {
        this.line = line;
        this.clock = clock;
        this.refusals = new FaceRefusals(line.id());
    }

    Outcome<Asset> state(Asset asset) throws InterruptedException {
        var type = asset.kind() == FaceKind.VIRTUAL ? Groups.CHARACTERS : PEOPLE;
        return items(asset.group(), type).then(items -> among(items, asset));
    }

    private Outcome<Asset> among(List<Said> items, Asset asset) {
        return items.stream()
                .filter(item -> item.text("Id").filter(asset.id()::equals).isPresent())
                .findFirst()
                .map(item -> judged(item, asset))
                .orElseGet(() -> missed(asset));
    }

    private Outcome<Asset> judged(Said item, Asset asset) {
        firstMissed.remove(asset.id());
        var state = state(item);
        return state == AssetState.REFUSED
                ? Outcome.failed(refusal(item))
                : Outcome.done(asset.in(state));
    }

    /// Taking a picture for review is what was charged.
    private Problem refusal(Said item) {
        var complaint =
                Complaint.of(
                        item.text("Error.Code").orElse(""),
                        item.text("Error.Message", "Error.Code").orElse(""));
        return complaint.mentions("facemismatch", "face mismatch")
                ? new FaceProblem.FaceNotMatched(Money.CHARGED)
                : new FaceProblem.PhotoRefused(line.title(), complaint.reason(), Money.CHARGED);
    }

    private Outcome<Asset> missed(Asset asset) {
        if (asset.state() != AssetState.REVIEWING) {
            return Outcome.done(asset.in(AssetState.GONE));
        }
        var now = clock.uptime();
        var since = firstMissed.computeIfAbsent(asset.id(), _ -> now);
        return now.minus(since).compareTo(UNSEEN) < 0
                ? Outcome.done(asset)
                : Outcome.failed(new FaceProblem.FaceLost(line.title()));
    }

    /// A word that is not known means that it goes on.
    private static AssetState state(Said item) {
        return switch (item.text("Status").orElse("").toLowerCase(Locale.ROOT)) {
            case "active" -> AssetState.READY;
            case "failed" -> AssetState.REFUSED;
            case "inactive", "deleted" -> AssetState.GONE;
            default -> AssetState.REVIEWING;
        };
    }

    Outcome<List<Asset>> all() throws InterruptedException {
        return switch (characters()) {
            case Outcome.Failed<List<Asset>> failed -> failed;
            case Outcome.Done<List<Asset>>(var characters) ->
                    switch (items("", PEOPLE)) {
                        case Outcome.Done<List<Said>>(var items) ->
                                Outcome.done(together(characters, items));
                        case Outcome.Failed<List<Said>>(FaceProblem.WrongKeyGroup _) ->
                                Outcome.done(characters);
                        case Outcome.Failed<List<Said>>(var problem) -> Outcome.failed(problem);
                    };
        };
    }

    /// Nobody where no types are known: there they stand among the people.
    private Outcome<List<Asset>> characters() throws InterruptedException {
        return switch (pages(filter("").put("GroupType", Groups.CHARACTERS))) {
            case Outcome.Done<List<Said>>(var items) ->
                    Outcome.done(
                            items.stream().map(item -> listed(item, FaceKind.VIRTUAL)).toList());
            case Outcome.Failed<List<Said>>(FaceProblem.PersonNotFound _) ->
                    Outcome.done(List.of());
            case Outcome.Failed<List<Said>>(var problem) -> Outcome.failed(problem);
        };
    }

    /// A list without types has the characters, too.
    private List<Asset> together(List<Asset> characters, List<Said> items) {
        var people =
                items.stream()
                        .map(item -> listed(item, FaceKind.REAL_PERSON))
                        .filter(asset -> characters.stream().noneMatch(asset::isSameAs));
        return Stream.concat(people, characters.stream()).toList();
    }

    private Asset listed(Said item, FaceKind kind) {
        return new Asset(
                line.id(),
                kind,
                item.text("Id").orElse(""),
                item.text("GroupId").orElse(""),
                "",
                item.text("Name").orElse(""),
                state(item));
    }

    /// Old groups show only where no type is asked for, newer channels answer only where one is.
    private Outcome<List<Said>> items(String group, String type) throws InterruptedException {
        return switch (pages(filter(group).put("GroupType", type))) {
            case Outcome.Done<List<Said>>(var items) when !items.isEmpty() -> Outcome.done(items);
            case Outcome.Done<List<Said>>(var none) ->
                    switch (pages(filter(group))) {
                        case Outcome.Done<List<Said>> found -> found;
                        case Outcome.Failed<List<Said>> _ -> Outcome.done(none);
                    };
            case Outcome.Failed<List<Said>>(FaceProblem.PersonNotFound _) -> pages(filter(group));
            case Outcome.Failed<List<Said>> failed -> failed;
        };
    }

    private static ObjectNode filter(String group) {
        var filter = JsonNodeFactory.instance.objectNode();
        if (!group.isEmpty()) {
            filter.putArray("GroupIds").add(group);
        }
        return filter;
    }

    private Outcome<List<Said>> pages(ObjectNode filter) throws InterruptedException {
        var all = new ArrayList<Said>();
        for (var page = 1; page <= MOST_PAGES; page++) {
            var body = JsonNodeFactory.instance.objectNode().put("model", "volc-asset");
            body.set("Filter", filter);
            body.put("PageNumber", page).put("PageSize", PAGE);
            switch (line.askWithKey(line.post("/volc/asset/ListAssets", body), refusals::ofList)) {
                case Outcome.Failed<Said>(var problem) -> {
                    return Outcome.failed(problem);
                }
                case Outcome.Done<Said>(var said) -> {
                    var items = said.items("Items", "Result.Items");
                    all.addAll(items);
                    if (items.size() < PAGE) {
                        return Outcome.done(all);
                    }
                }
            }
        }
        return Outcome.done(all);
    }
}
