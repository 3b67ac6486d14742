package studio.likeness.practice.blockrun;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.Refused;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.http.Request;
import studio.likeness.practice.http.Routes;
import studio.likeness.practice.pay.Cashier;
import studio.likeness.practice.pay.Offer;
import studio.likeness.practice.pay.Settlement;
import studio.likeness.practice.picture.Fetcher;
import studio.likeness.practice.world.FaultKind;
import studio.likeness.practice.world.KnownJob;
import studio.likeness.practice.world.VideoOrder;
import studio.likeness.practice.world.World;
import tools.jackson.databind.JsonNode;

/// Orders for clips: the payment is verified and held, not taken.
final class Videos {
    private final World world;
    private final Cashier cashier;
    private final Till till;
    private final VideoRules rules;
    private final PollLinks links;
    private final Fetcher fetcher = new Fetcher();
    private final Map<String, Clip> clips = new ConcurrentHashMap<>();

    /// Ordered while an earlier server stood, and not asked about since.
    private final Map<String, KnownJob> earlier = new ConcurrentHashMap<>();

    Videos(World world, Cashier cashier, Till till, Assets assets) {
        this.world = world;
        this.cashier = cashier;
        this.till = till;
        this.rules = new VideoRules(assets);
        this.links = new PollLinks();
    }

    void addTo(Routes routes) {
        var path = BlockRun.API + "/videos/generations";
        routes.add("POST", path, request -> submit(request, body(request)));
        routes.add(
                "POST",
                BlockRun.API + "/videos",
                request -> submit(request, Multimodal.asOrder(body(request))));
        routes.add("GET", path, Catalogue::discovery);
        var poll = new Polls(world, cashier, links, this::clip);
        routes.add("GET", path + "/{id}", poll::poll);
        // a client that joins the address to its base without `/api` ends up here
        routes.add("GET", "/blockrun" + path + "/{id}", poll::poll);
    }

    void reset() {
        clips.clear();
        earlier.clear();
    }

    void takeUp(KnownJob known) {
        VideoModel.find(known.order().model())
                .map(model -> takes(wish(model, known.order())))
                .ifPresent(
                        takes -> {
                            world.jobs().takeUp(known, takes);
                            earlier.put(known.id(), known);
                        });
    }

    private static VideoWish wish(VideoModel model, VideoOrder order) {
        return new VideoWish(
                model,
                order.prompt(),
                order.frame(),
                Optional.of(order.seed()),
                VideoWish.Start.NOTHING,
                order.lastFrame());
    }

    /// An earlier one is held by the payment that comes with the first look at it.
    private Optional<Clip> clip(Request request, String id) {
        var known = earlier.get(id);
        if (known == null) {
            return Optional.ofNullable(clips.get(id));
        }
        var model = VideoModel.find(known.order().model()).orElseThrow();
        var wish = wish(model, known.order());
        var offer = offer(request, wish);
        var settled = !known.transaction().isEmpty();
        var held =
                settled
                        ? cashier.remembered(request, offer, id)
                        : cashier.verified(request, offer, id);
        var clip = new Clip(id, wish, held, known.ordered());
        if (settled) {
            clip.wasSettled(Settlement.earlier(known.transaction(), held));
        }
        clips.putIfAbsent(id, clip);
        earlier.remove(id);
        return Optional.ofNullable(clips.get(id));
    }

    private static JsonNode body(Request request) {
        return request.json()
                .filter(JsonNode::isObject)
                .orElseThrow(() -> VideoRules.bad("Expected a JSON object"));
    }

    private Reply submit(Request request, JsonNode body) throws IOException {
        var wish = rules.read(body);
        var id = "vj_" + world.ids().hex(32);
        var held = cashier.verified(request, offer(request, wish), id);
        Optional<Photo> first;
        try {
            first = firstFrame(request, wish);
        } catch (Refused refused) {
            held.release();
            throw refused;
        }
        var clip = new Clip(id, wish, held, world.clock().now());
        world.jobs().submit(id, order(id, wish, first), takes(wish));
        clips.put(id, clip);
        clips.keySet().removeIf(old -> !world.jobs().knows(old));
        fail(request, id);
        return Reply.json(202, shown(request, clip));
    }

    private Offer offer(Request request, VideoWish wish) {
        var frame = wish.frame();
        var details =
                Map.of(
                        "pricePerSecond",
                        wish.model().perSecond().movePointLeft(6).toPlainString(),
                        "durationSeconds",
                        Integer.toString(frame.seconds()),
                        "resolution",
                        frame.resolution());
        var description =
                "%s video, %d s, %s"
                        .formatted(wish.model().id(), frame.seconds(), frame.resolution());
        var ware = new Offer.Ware(request.target().toString(), description, details);
        return till.offer(wish.model().price(frame.seconds(), frame.resolution()), ware);
    }

    /// The model's own filter looks at pictures and words after the payment was verified.
    private Optional<Photo> firstFrame(Request request, VideoWish wish) {
        if (world.faults().strikes(FaultKind.CONTENT_REFUSED, request.path())) {
            throw Envelopes.gateway(400, "CONTENT_POLICY", "The prompt was refused by the filter");
        }
        if (wish.start().firstFrame().isEmpty()) {
            return Optional.empty();
        }
        var photo =
                SeedPictures.source(wish.start().firstFrame().get())
                        .flatMap(source -> Photo.open(fetcher, source))
                        .orElseThrow(
                                () ->
                                        Envelopes.gateway(
                                                400,
                                                "INVALID_VIDEO_REQUEST",
                                                "image_url could not be read"));
        if (photo.picture().faces().orElse(0) > 0) {
            throw Envelopes.gateway(
                    400,
                    "INPUT_IMAGE_REAL_PERSON",
                    "The input image may contain a real person. Enroll the person instead");
        }
        return Optional.of(photo);
    }

    private static VideoOrder order(String id, VideoWish wish, Optional<Photo> first)
            throws IOException {
        var portrait = first.map(Photo::bytes);
        if (wish.start().face().isPresent()) {
            portrait = Optional.of(wish.start().face().get().image().copy().bytes());
        }
        return new VideoOrder(
                wish.model().id(),
                wish.prompt(),
                wish.frame(),
                wish.seed().orElse((long) id.hashCode()),
                wish.start().face().map(Asset::name).orElse(""),
                portrait,
                wish.lastFrame());
    }

    private static Duration takes(VideoWish wish) {
        return wish.model().typical().multipliedBy(wish.frame().seconds()).dividedBy(5);
    }

    private void fail(Request request, String id) {
        if (world.faults().strikes(FaultKind.AUDIO_MODERATION, request.path())) {
            world.jobs().fail(id, Polls.AUDIO_MODERATION);
        }
        if (world.faults().strikes(FaultKind.GENERATION_FAILED, request.path())) {
            world.jobs().fail(id, "Video generation failed upstream");
        }
    }

    private JsonNode shown(Request request, Clip clip) {
        var url = links.of(clip.id(), clip.wish());
        var foreign = world.faults().strikes(FaultKind.FOREIGN_POLL_URL, request.path());
        var shown =
                Json.object()
                        .put("id", clip.id())
                        .put("object", "video.generation.job")
                        .put("status", "queued")
                        .put("model", clip.wish().model().id())
                        .put("duration_seconds", clip.wish().frame().seconds());
        shown.set("price", Till.price(clip.held().offer()));
        return shown.put("payment_status", "verified")
                .put("created", clip.created().getEpochSecond())
                .put("poll_url", (foreign ? "https://elsewhere.example" : "") + url)
                .put("poll_instructions", "GET poll_url with the same wallet every 5-10 s");
    }
}
