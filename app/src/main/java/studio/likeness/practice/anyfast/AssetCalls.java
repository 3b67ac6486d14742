package studio.likeness.practice.anyfast;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import studio.likeness.practice.asset.Reviews;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.http.Request;
import studio.likeness.practice.http.Routes;
import studio.likeness.practice.key.Fields;
import studio.likeness.practice.key.PracticeKey;

/// Reading, listing and changing assets (anyfast.md §5).
final class AssetCalls {
    /// Right after CreateAsset an asset is not in the lists yet.
    private static final Duration UNSEEN = Duration.ofSeconds(1);

    private final Counter counter;
    private final AssetCreation creation;
    private final AssetView view;

    AssetCalls(Counter counter, Reviews reviews, AssetView view) {
        this.counter = counter;
        this.creation = new AssetCreation(counter, reviews);
        this.view = view;
    }

    void addTo(Routes routes) {
        var tenASecond = Counter.perSecond(10);
        counter.addAction(routes, "CreateAsset", Counter.perMinute(120), creation::create);
        counter.addAction(routes, "GetAsset", Counter.perSecond(100), this::get);
        counter.addAction(routes, "ListAssets", tenASecond, this::list);
        counter.addAction(routes, "UpdateAsset", tenASecond, this::update);
        counter.addAction(routes, "DeleteAsset", tenASecond, this::delete);
    }

    /// Assets of a person's group are not found this way, only in lists.
    private Reply get(PracticeKey key, Request request) {
        var id = Fields.of(request, Errors::assetField).required("Id");
        return counter.shelf()
                .asset(key, id)
                .filter(asset -> type(key, asset) == Group.Type.AIGC)
                .filter(AssetCalls::isSeen)
                .map(asset -> Reply.json(200, view.of(asset)))
                .orElseGet(() -> Errors.notFound("asset_id"));
    }

    private Reply list(PracticeKey key, Request request) {
        var fields = Fields.of(request, Errors::assetField);
        fields.required("model");
        var filter = fields.object("Filter").orElseThrow(() -> fields.missing("Filter"));
        var type = filter.text("GroupType");
        var isTypeless = counter.otherReading(request).equals("typeless-groups");
        if (type.isEmpty() && !isTypeless) {
            throw filter.missing("GroupType");
        }
        if (type.filter("LivenessFace"::equals).isPresent() && key.is(PracticeKey.Trait.AIGC)) {
            return Counter.wrongGroup();
        }
        var page = Page.of(fields);
        if (type.isPresent() && isTypeless) {
            return page.reply(List.<Asset>of(), view::of);
        }
        return page.reply(counter.shelf().assets(key, wanted(key, filter)), view::of);
    }

    private Predicate<Asset> wanted(PracticeKey key, Fields filter) {
        var type = filter.text("GroupType");
        var groups = filter.texts("GroupIds");
        var statuses = filter.texts("Statuses");
        var name = filter.text("Name").orElse("");
        return asset ->
                isSeen(asset)
                        && type.filter(t -> !t.equals(type(key, asset).text())).isEmpty()
                        && (groups.isEmpty() || groups.contains(asset.group()))
                        && (statuses.isEmpty() || statuses.contains(AssetView.status(asset)))
                        && asset.name().contains(name);
    }

    private Reply update(PracticeKey key, Request request) {
        var fields = Fields.of(request, Errors::assetField);
        fields.required("model");
        var asset = counter.shelf().asset(key, fields.required("Id"));
        if (asset.isEmpty()) {
            return Errors.notFound("asset_id");
        }
        var group = fields.text("GroupId");
        if (group.isPresent() && !isOpen(key, group.get(), asset.get())) {
            return Errors.notFound("group_id");
        }
        var now = counter.shelf().now();
        fields.text("Name")
                .ifPresent(n -> counter.shelf().change(asset.get(), a -> a.renamed(n, now)));
        group.ifPresent(g -> counter.shelf().change(asset.get(), a -> a.movedTo(g, now)));
        return Reply.json(200, Json.object().put("Id", asset.get().id()));
    }

    /// An asset moves between invented people only: a real person's were compared with one face.
    private boolean isOpen(PracticeKey key, String group, Asset asset) {
        return type(key, asset) == Group.Type.AIGC
                && counter.shelf()
                        .group(key, group)
                        .filter(g -> g.type() == Group.Type.AIGC)
                        .isPresent();
    }

    private Reply delete(PracticeKey key, Request request) {
        var id = Fields.of(request, Errors::assetField).required("Id");
        var asset = counter.shelf().asset(key, id);
        if (asset.isEmpty()) {
            return Errors.notFound("asset_id");
        }
        counter.shelf().remove(asset.get());
        return Reply.json(200, Json.object().put("Id", id).put("Deleted", true));
    }

    private Group.Type type(PracticeKey key, Asset asset) {
        Optional<Group> group = counter.shelf().group(key, asset.group());
        return group.map(Group::type).orElse(Group.Type.AIGC);
    }

    private static boolean isSeen(Asset asset) {
        return asset.review().elapsed().compareTo(UNSEEN) >= 0;
    }
}
