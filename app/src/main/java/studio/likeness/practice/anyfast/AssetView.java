package studio.likeness.practice.anyfast;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import studio.likeness.practice.asset.Verdict;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.key.Handouts;
import studio.likeness.practice.world.MediaStore;
import studio.likeness.practice.world.World;
import tools.jackson.databind.node.ObjectNode;

/// An asset as replies show it (anyfast.md §5.1).
final class AssetView {
    private static final Duration LINK_LIFE = Duration.ofHours(12);

    private final World world;
    private final Handouts handouts;
    private final Map<String, MediaStore.Media> renewed = new ConcurrentHashMap<>();

    AssetView(World world, Handouts handouts) {
        this.world = world;
        this.handouts = handouts;
    }

    static String status(Asset asset) {
        return asset.review()
                .verdict()
                .map(
                        v ->
                                switch (v) {
                                    case Verdict.Usable _ -> "Active";
                                    case Verdict.Unusable _ -> "Failed";
                                })
                .orElse("Processing");
    }

    ObjectNode of(Asset asset) {
        var shown =
                Json.object()
                        .put("Id", asset.id())
                        .put("Name", asset.name())
                        .put("AssetType", asset.kind().text())
                        .put("GroupId", asset.group())
                        .put("Status", status(asset));
        asset.review().verdict().ifPresent(verdict -> add(shown, verdict));
        return shown.put("ProjectName", "default")
                .put("CreateTime", asset.created().truncatedTo(ChronoUnit.SECONDS).toString())
                .put("UpdateTime", asset.updated().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    private void add(ObjectNode shown, Verdict verdict) {
        switch (verdict) {
            case Verdict.Usable(var file) -> shown.put("URL", handouts.link(alive(file)));
            case Verdict.Unusable(var code, var message) ->
                    shown.set("Error", Json.object().put("Code", code).put("Message", message));
        }
    }

    /// Links are signed for twelve hours; whoever asks later gets a fresh one to the same file.
    private MediaStore.Media alive(MediaStore.Media file) {
        var last = renewed.getOrDefault(file.id(), file);
        if (world.media().find(last.id()).isPresent()) {
            return last;
        }
        try {
            var until = world.clock().now().plus(LINK_LIFE);
            var fresh = world.media().put(file.type(), file.bytes(), until);
            renewed.put(file.id(), fresh);
            return fresh;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
