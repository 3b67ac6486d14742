package studio.likeness.practice.apimart;

import java.util.List;
import studio.likeness.practice.http.Json;

/// A review of several assets. It is called failed as soon as one of them is, though the others can
/// be used (apimart.md §3c).
record ReviewContent(List<Person.Asset> assets) implements Task.Content {
    private static final int FIRST_PERCENT = 10;

    @Override
    public Task.Standing standing() {
        var done = assets.stream().filter(a -> a.review().verdict().isPresent()).count();
        if (done < assets.size()) {
            var percent = FIRST_PERCENT + (int) (done * (90 - FIRST_PERCENT) / assets.size());
            return new Task.Standing("processing", percent, Json.object());
        }
        var result = Json.object();
        var all = result.putArray("assets");
        var usable = result.putArray("usable_assets");
        var failed = result.putArray("failed_assets");
        for (var asset : assets) {
            var view = asset.view();
            all.add(view);
            (asset.isActive() ? usable : failed).add(view);
        }
        if (assets.size() == 1 && assets.getFirst().isActive()) {
            result.put("asset_url", "asset://" + assets.getFirst().id());
        }
        var more = Json.object();
        more.set("result", result);
        if (failed.isEmpty()) {
            return new Task.Standing("completed", 100, more);
        }
        more.putObject("error")
                .put("code", "asset_review_failed")
                .put("message", failed.size() + " of " + assets.size() + " assets failed review")
                .put("type", "invalid_request_error");
        return new Task.Standing("failed", 100, more);
    }
}
