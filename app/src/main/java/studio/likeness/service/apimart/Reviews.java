package studio.likeness.service.apimart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.AssetState;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.problem.FaceProblem;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.service.Complaint;
import studio.likeness.service.Line;
import studio.likeness.service.Said;

/// The review of a face. A task that is called failed may still have taken some faces, so those are
/// looked for first.
final class Reviews {
    private static final String[] REASONS = {
        "error.message", "message", "reason", "error.code", "error"
    };

    private final Line line;
    private final FaceRefusals refusals;
    private final Set<String> partial = ConcurrentHashMap.newKeySet();

    Reviews(Line line) {
        this.line = line;
        this.refusals = new FaceRefusals(line.id());
    }

    Outcome<Asset> state(Asset asset) throws InterruptedException {
        if (asset.task().isEmpty()) {
            return Outcome.done(asset);
        }
        return line.askWithKey(line.get(Tasks.path(asset.task())), refusals::ofTask)
                .then(said -> judged(said, asset));
    }

    private Outcome<Asset> judged(Said said, Asset asset) {
        var id = usable(said.at("data.result"));
        return switch (Tasks.word(said)) {
            case WAITING, RUNNING -> Outcome.done(asset.in(AssetState.REVIEWING));
            case DONE, FAILED ->
                    id.map(found -> Outcome.done(taken(said, asset, found)))
                            .orElseGet(() -> Outcome.failed(refusal(said)));
        };
    }

    private Asset taken(Said said, Asset asset, String id) {
        if (!said.items("data.result.failed_assets").isEmpty()) {
            partial.add(asset.task());
        }
        return ready(asset, id);
    }

    boolean tookOnlyPart(Asset asset) {
        return partial.contains(asset.task());
    }

    private static Optional<String> usable(Said result) {
        return result.text(
                        "usable_assets.0.asset_id",
                        "usable_assets.0.asset_url",
                        "usable_assets.0.id",
                        "asset_url")
                .map(Reviews::bare)
                .filter(id -> !id.isEmpty());
    }

    private static String bare(String id) {
        return id.replaceFirst("(?i)^asset://", "");
    }

    private static Asset ready(Asset asset, String id) {
        return new Asset(
                asset.service(),
                asset.kind(),
                id,
                asset.group(),
                asset.task(),
                asset.name(),
                AssetState.READY);
    }

    /// What a review costs is not known, so nothing is said of money.
    private Problem refusal(Said said) {
        var failed = said.at("data.result.failed_assets.0");
        var codes = failed.text("error.code", "code").orElse("");
        var text = failed.text(REASONS).or(() -> said.at("data").text(REASONS)).orElse("");
        var complaint = Complaint.of(codes, text);
        return complaint.mentions("facemismatch", "face mismatch")
                ? new FaceProblem.FaceNotMatched(Money.NOT_INVOLVED)
                : new FaceProblem.PhotoRefused(
                        line.title(), complaint.reason(), Money.NOT_INVOLVED);
    }

    List<Asset> listed(Said said) {
        return said.items("data", "data.assets", "data.items", "data.list").stream()
                .map(this::listedOne)
                .filter(asset -> !asset.id().isEmpty())
                .toList();
    }

    private Asset listedOne(Said item) {
        return new Asset(
                line.id(),
                FaceKind.VIRTUAL,
                item.text("asset_id", "id", "asset_url").map(Reviews::bare).orElse(""),
                item.text("group_id", "group").orElse(""),
                "",
                item.text("name").orElse(""),
                state(item.text("status").orElse("")));
    }

    private static AssetState state(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "active" -> AssetState.READY;
            case "failed" -> AssetState.REFUSED;
            case "inactive", "deleted" -> AssetState.GONE;
            default -> AssetState.REVIEWING;
        };
    }
}
