package studio.likeness.practice.jarvisclaw;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import studio.likeness.practice.face.Groups;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.Refused;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.http.Request;
import studio.likeness.practice.http.Routes;
import studio.likeness.practice.key.Fields;
import studio.likeness.practice.picture.Fetcher;
import studio.likeness.practice.picture.Picture;
import studio.likeness.practice.picture.PictureReader;
import studio.likeness.practice.picture.Source;
import studio.likeness.practice.world.FaultKind;
import studio.likeness.practice.world.Known;
import studio.likeness.practice.world.Liveness;
import studio.likeness.practice.world.RateLimit;
import studio.likeness.practice.world.World;
import tools.jackson.databind.node.ObjectNode;

/// Faces: a link for the phone, the state of the check, and the enrolment for a cent.
final class Enrolments {
    private static final BigInteger CENT = BigInteger.valueOf(10_000);
    private static final Duration KEPT = Duration.ofDays(365);
    private static final int MOST_BYTES = 10 << 20;
    private static final Set<String> TYPES = Set.of("image/png", "image/jpeg", "image/webp");

    private final World world;
    private final Counter counter;
    private final Groups groups;
    private final RateLimit starts;
    private final Fetcher fetcher = new Fetcher();
    private final Map<String, Face> faces = new ConcurrentHashMap<>();

    Enrolments(World world, Counter counter) {
        this.world = world;
        this.counter = counter;
        this.groups = new Groups(world);
        this.starts = new RateLimit(world.clock(), 10, Duration.ofHours(1));
    }

    void addTo(Routes routes) {
        var path = JarvisClaw.API + "/marketplace";
        routes.add("POST", path + "/realface/init", this::init);
        routes.add("GET", path + "/realface/status", this::status);
        routes.add("POST", path + "/realface/enroll", this::realface);
        routes.add("POST", path + "/portrait/enroll", this::portrait);
    }

    Optional<Face> find(String id) {
        return Optional.ofNullable(faces.get(id));
    }

    void takeUp(Known known) throws IOException {
        var bytes = Files.readAllBytes(known.picture());
        if (PictureReader.read(bytes).isEmpty()) {
            throw new IOException("no picture that the services know");
        }
        var face = stored(known.name(), bytes);
        faces.put(known.id().asset(), new Face(known.id().asset(), face.name(), face.picture()));
    }

    void reset() {
        groups.clear();
        starts.reset();
        faces.clear();
    }

    private Reply init(Request request) {
        Counter.identified(request);
        var name = Fields.of(request, Errors::field).required("name");
        starts.refuses(request.remote())
                .ifPresent(
                        wait -> {
                            throw tooMany(wait);
                        });
        var link = groups.start(name);
        var steps = Json.object().put("1", "Open h5_link on a phone").put("2", "Poll status");
        return Reply.json(
                200,
                Json.object()
                        .put("object", "realface.init")
                        .put("group_id", link.groupId())
                        .put("h5_link", world.base() + link.path())
                        .put("status", "pending_validation")
                        .put("expires_in_seconds", Groups.LINK_LIFE.toSeconds())
                        .set("next_steps", steps));
    }

    private Reply status(Request request) {
        Counter.identified(request);
        var id = request.query("groupId");
        var state = groups.state(id == null ? "" : id).orElseThrow(Enrolments::unknown);
        return Reply.json(
                200,
                Json.object()
                        .put("object", "realface.status")
                        .put("group_id", id)
                        .put("status", word(state)));
    }

    private static String word(Liveness.State state) {
        return switch (state) {
            case PENDING, OPENED -> "pending_validation";
            case VERIFIED -> "active";
            case FAILED, EXPIRED -> state.name().toLowerCase(Locale.ROOT);
        };
    }

    private Reply realface(Request request) {
        var fields = Fields.of(request, Errors::field);
        var name = fields.required("name");
        var image = image(fields);
        var group = fields.required("group_id");
        var purchase = counter.purchase(request, CENT, "enroll:" + world.ids().hex(16));
        try {
            requireVerified(group);
            var face = enrolled(name, image, request.path());
            return sold(purchase, face, shown("realface.enroll", face).put("group_id", group));
        } catch (Refused refused) {
            purchase.release();
            throw refused;
        }
    }

    private Reply portrait(Request request) {
        var fields = Fields.of(request, Errors::field);
        var name = fields.required("name");
        var image = image(fields);
        var purchase = counter.purchase(request, CENT, "enroll:" + world.ids().hex(16));
        try {
            var face = stored(name, bytes(image));
            return sold(purchase, face, shown("portrait.enroll", face));
        } catch (Refused refused) {
            purchase.release();
            throw refused;
        }
    }

    private Reply sold(Counter.Purchase purchase, Face face, ObjectNode shown) {
        var reply = purchase.paid(Reply.json(200, shown));
        faces.put(face.id(), face);
        return reply;
    }

    private void requireVerified(String group) {
        switch (groups.state(group).orElseThrow(Enrolments::unknown)) {
            case VERIFIED -> {}
            case EXPIRED ->
                    throw Errors.refused(400, "session_expired", "The check was not done in time");
            case PENDING, OPENED, FAILED ->
                    throw Errors.refused(
                            425, "liveness_incomplete", "The check on the phone is not complete");
        }
    }

    private Face enrolled(String name, Source image, String path) {
        var bytes = bytes(image);
        var picture = PictureReader.read(bytes).orElseThrow();
        if (picture.faces().orElse(1) != 1) {
            throw mismatch("the photo must show exactly one clear face");
        }
        if (world.faults().strikes(FaultKind.FACE_MISMATCH, path) || picture.stranger()) {
            throw mismatch("the photo does not show the person of the check");
        }
        return stored(name, bytes);
    }

    private byte[] bytes(Source image) {
        return fetcher.fetch(image)
                .filter(b -> b.length <= MOST_BYTES)
                .filter(
                        b ->
                                PictureReader.read(b)
                                        .filter(p -> TYPES.contains(p.type()))
                                        .isPresent())
                .orElseThrow(Enrolments::badImage);
    }

    private Face stored(String name, byte[] bytes) {
        var until = world.clock().now().plus(KEPT);
        var type = PictureReader.read(bytes).map(Picture::type).orElseThrow();
        return new Face("ta_" + world.ids().hex(32), name, world.media().put(type, bytes, until));
    }

    private static ObjectNode shown(String object, Face face) {
        return Json.object()
                .put("object", object)
                .put("asset_id", face.id())
                .put("name", face.name());
    }

    private static Source image(Fields fields) {
        return Source.web(fields.required("image_url")).orElseThrow(Enrolments::badImage);
    }

    private static Refused badImage() {
        return Errors.refused(
                400, "invalid_image_url", "image_url must be public https and load a picture");
    }

    private static Refused mismatch(String why) {
        return Errors.refused(422, "face_match_failed", why);
    }

    private static Refused unknown() {
        return Errors.refused(404, "group_not_found", "No such check");
    }

    private static Refused tooMany(Duration wait) {
        var reply = Errors.reply(429, "rate_limited", "Ten checks an hour are used up");
        var seconds = Long.toString(Math.max(1, wait.plusMillis(999).toSeconds()));
        return new Refused(reply.withHeader("Retry-After", seconds));
    }
}
