package studio.likeness.practice.blockrun;

import java.time.Duration;
import studio.likeness.practice.face.Groups;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.Refused;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.http.Request;
import studio.likeness.practice.http.Routes;
import studio.likeness.practice.world.Liveness;
import studio.likeness.practice.world.RateLimit;
import studio.likeness.practice.world.World;

/// The free half of a face: a link for the phone, and how far the phone is.
final class Realface {
    private final World world;
    private final Groups groups;
    private final Assets assets;
    private final RateLimit starts;
    private final RateLimit looks;

    /// `looks` is shared with the lists.
    Realface(World world, Groups groups, Assets assets, RateLimit looks) {
        this.world = world;
        this.groups = groups;
        this.assets = assets;
        this.starts = new RateLimit(world.clock(), 10, Duration.ofHours(1));
        this.looks = looks;
    }

    void addTo(Routes routes) {
        routes.add("POST", BlockRun.API + "/realface/init", this::init);
        routes.add("GET", BlockRun.API + "/realface/status", this::status);
    }

    void reset() {
        starts.reset();
    }

    private Reply init(Request request) {
        var body = Fields.body(request);
        var name = Fields.name(body);
        starts.refuses(request.remote())
                .ifPresent(
                        wait -> {
                            throw Envelopes.tooMany(wait);
                        });
        if (!body.hasNonNull("groupId")) {
            return link(groups.start(name), false);
        }
        var id = body.get("groupId").asString();
        if (!id.matches(Fields.GROUP_ID)) {
            throw Envelopes.invalidBody("groupId", "groupId must match ^legacy_rf_\\d+$");
        }
        return link(groups.refresh(id).orElseThrow(Realface::unknown), true);
    }

    private Reply link(Groups.Link link, boolean refreshed) {
        var shown =
                Json.object()
                        .put("object", "realface.init")
                        .put("group_id", link.groupId())
                        .put("h5_link", world.base() + link.path())
                        .put("status", "pending_validation")
                        .put("expires_in_seconds", Groups.LINK_LIFE.toSeconds());
        if (refreshed) {
            return Reply.json(200, shown.put("refreshed", true));
        }
        var steps =
                Json.object()
                        .put("1", "Open h5_link on a phone and follow the camera check")
                        .put("2", "Poll GET /v1/realface/status until ready_to_finalize")
                        .put("3", "POST /v1/realface/enroll with group_id, name and image_url");
        return Reply.json(200, shown.set("next_steps", steps));
    }

    private Reply status(Request request) {
        looks.refuses(request.remote())
                .ifPresent(
                        wait -> {
                            throw Envelopes.tooMany(wait);
                        });
        var id = request.query("groupId");
        if (id == null || !id.matches(Fields.GROUP_ID)) {
            throw Envelopes.plain(400, "groupId is missing or malformed");
        }
        // a link that ran out or a check that failed leaves the group pending
        var state = groups.state(id).orElseThrow(Realface::unknown);
        var active = state == Liveness.State.VERIFIED;
        return Reply.json(
                200,
                Json.object()
                        .put("object", "realface.status")
                        .put("group_id", id)
                        .put("status", active ? "active" : "pending_validation")
                        .put("asset_count", assets.count(id))
                        .put("ready_to_finalize", active));
    }

    static Refused unknown() {
        return Envelopes.plain(404, "Asset group not found");
    }
}
