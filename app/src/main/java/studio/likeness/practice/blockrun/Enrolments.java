package studio.likeness.practice.blockrun;

import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import studio.likeness.practice.face.Groups;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.Refused;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.http.Request;
import studio.likeness.practice.http.Routes;
import studio.likeness.practice.pay.Cashier;
import studio.likeness.practice.pay.Held;
import studio.likeness.practice.pay.Offer;
import studio.likeness.practice.pay.Settlement;
import studio.likeness.practice.picture.Source;
import studio.likeness.practice.world.Liveness;
import studio.likeness.practice.world.MediaStore;
import studio.likeness.practice.world.World;
import tools.jackson.databind.node.ObjectNode;

/// The paid half: a photo becomes an asset. Work first, then the money; work that fails is free.
final class Enrolments {
    static final Duration KEPT = Duration.ofDays(365);

    private final World world;
    private final Cashier cashier;
    private final Till till;
    private final Groups groups;
    private final Assets assets;
    private final PhotoDesk desk;

    Enrolments(World world, Cashier cashier, Till till, Groups groups, Assets assets) {
        this.world = world;
        this.cashier = cashier;
        this.till = till;
        this.groups = groups;
        this.assets = assets;
        this.desk = new PhotoDesk(world);
    }

    void addTo(Routes routes) {
        routes.add("POST", BlockRun.API + "/realface/enroll", this::realface);
        routes.add("POST", BlockRun.API + "/portrait/enroll", this::portrait);
    }

    /// What the two bodies have in common.
    private record Wish(String name, Source.Web imageUrl, String groupId) {}

    private Reply realface(Request request) {
        var body = Fields.body(request);
        var wish = new Wish(Fields.name(body), Fields.imageUrl(body), Fields.groupId(body));
        var held = verified(request, "RealFace enrollment");
        return sold(held, Asset.Kind.REAL_FACE, wish, () -> photo(request, wish));
    }

    private Photo photo(Request request, Wish wish) {
        var state = groups.state(wish.groupId()).orElseThrow(Realface::unknown);
        if (state != Liveness.State.VERIFIED) {
            throw Envelopes.plain(
                    425,
                    Json.object()
                            .put("error", "Liveness check is not complete")
                            .put("group_status", "pending_validation")
                            .put("hint", "Finish the phone check, then enroll again"));
        }
        return desk.face(wish.imageUrl(), request.path());
    }

    private Reply portrait(Request request) {
        var body = Fields.body(request);
        var id = "tg_" + world.ids().hex(6);
        var wish = new Wish(Fields.name(body), Fields.imageUrl(body), id);
        var held = verified(request, "Virtual Portrait enrollment");
        return sold(held, Asset.Kind.PORTRAIT, wish, () -> desk.character(wish.imageUrl()));
    }

    private Held verified(Request request, String description) {
        var ware = new Offer.Ware(request.target().toString(), description, Map.of());
        return cashier.verified(request, till.enrolment(ware), "enroll:" + world.ids().hex(16));
    }

    private Reply sold(Held held, Asset.Kind kind, Wish wish, Supplier<Photo> work) {
        Photo photo;
        try {
            photo = work.get();
        } catch (Refused refused) {
            held.release();
            throw refused;
        }
        var until = world.clock().now().plus(KEPT);
        var picture = world.media().put(photo.picture().type(), photo.bytes(), until);
        // Enrolled is enrolled: BlockRun carries the cost of a settlement that fails now.
        var settlement = held.settle();
        var asset = asset(held, kind, wish, picture, settlement);
        assets.add(asset);
        return settlement.on(Reply.json(200, shown(asset, wish, held.offer(), settlement)));
    }

    private Asset asset(
            Held held,
            Asset.Kind kind,
            Wish wish,
            MediaStore.Media picture,
            Settlement settlement) {
        var enrolment =
                new Asset.Enrolment(
                        held.payer(),
                        world.clock().now(),
                        settlement.transaction(),
                        "asset-" + world.ids().hex(16));
        var url =
                kind == Asset.Kind.PORTRAIT
                        ? BlockRun.mediaUrl(world, picture)
                        : wish.imageUrl().address().toString();
        var id = "ta_" + world.ids().hex(32);
        var image = new Asset.Image(url, picture);
        return new Asset(id, kind, wish.groupId(), wish.name(), image, enrolment);
    }

    private ObjectNode shown(Asset asset, Wish wish, Offer offer, Settlement settlement) {
        var real = asset.kind() == Asset.Kind.REAL_FACE;
        var shown =
                Json.object()
                        .put("object", real ? "realface" : "virtual_portrait")
                        .put("asset_id", asset.id())
                        .put("group_id", asset.groupId());
        if (real) {
            shown.put("byteplus_asset_id", asset.enrolment().byteplusId());
        }
        shown.put("name", asset.name()).put("image_url", asset.image().url());
        if (!real) {
            shown.put("source_image_url", wish.imageUrl().address().toString())
                    .put("mirrored", true);
        }
        shown.put("created_at", asset.enrolment().at().toString());
        var models = Json.array();
        VideoModel.ALL.stream().filter(VideoModel::takesFaces).forEach(m -> models.add(m.id()));
        shown.set(
                "usage",
                Json.object()
                        .put("how_to_use", "Pass asset_id as real_face_asset_id")
                        .set("compatible_models", models));
        shown.set("price", Till.price(offer));
        shown.set("settlement", till.settlement(settlement));
        return shown;
    }
}
