package studio.likeness.practice.blockrun;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import studio.likeness.practice.http.Refused;
import studio.likeness.practice.world.VideoOrder;
import tools.jackson.databind.JsonNode;

/// What a request for a clip may say. All of it is checked before a price is named, so that a wrong
/// word costs nothing. An unknown member is ignored, which is a trap: `duration` is one.
final class VideoRules {
    private static final List<String> RATIOS =
            List.of("adaptive", "16:9", "9:16", "1:1", "4:3", "3:4", "21:9");
    private static final List<String> OTHER_RATIOS =
            List.of("16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3");
    private static final List<String> REFERENCES =
            List.of("reference_image_urls", "reference_videos", "reference_audios");

    private final Assets assets;

    VideoRules(Assets assets) {
        this.assets = assets;
    }

    VideoWish read(JsonNode body) {
        var model = model(body);
        var prompt = body.path("prompt");
        if (!prompt.isString() || prompt.asString().isBlank()) {
            throw bad("prompt is required");
        }
        var face = face(body, model);
        var first = SeedPictures.read(body, model);
        noReferences(body);
        inputType(body, face.isPresent(), first.isPresent());
        details(body, model);
        var audio = flag(body, "generate_audio").orElse(face.isEmpty() && first.isEmpty());
        var frame =
                new VideoOrder.Frame(
                        ratio(body, model), resolution(body, model), seconds(body, model), audio);
        var last = flag(body, "return_last_frame").orElse(false);
        return new VideoWish(model, prompt.asString(), frame, seed(body), face, first, last);
    }

    private static VideoModel model(JsonNode body) {
        var id = body.path("model").asString(VideoModel.DEFAULT);
        return VideoModel.find(id)
                .orElseThrow(
                        () ->
                                bad(
                                        "Unknown model %s. Valid models: %s"
                                                .formatted(
                                                        id,
                                                        VideoModel.ALL.stream()
                                                                .map(VideoModel::id)
                                                                .collect(
                                                                        Collectors.joining(
                                                                                ", ")))));
    }

    private Optional<Asset> face(JsonNode body, VideoModel model) {
        if (!body.hasNonNull("real_face_asset_id")) {
            return Optional.empty();
        }
        var id = body.get("real_face_asset_id").asString();
        if (!id.matches("ta_[A-Za-z0-9]+")) {
            throw bad("real_face_asset_id must match ^ta_[A-Za-z0-9]+$");
        }
        if (!model.takesFaces()) {
            throw bad("real_face_asset_id is not supported by " + model.id());
        }
        for (var other : List.of("image_url", "last_frame_url", "reference_image_urls")) {
            if (body.hasNonNull(other)) {
                throw bad("real_face_asset_id cannot be combined with " + other);
            }
        }
        return Optional.of(
                assets.find(id).orElseThrow(() -> bad("real_face_asset_id is not known: " + id)));
    }

    private static void noReferences(JsonNode body) {
        for (var name : REFERENCES) {
            if (body.hasNonNull(name)) {
                throw bad(name + " is available with an account key only");
            }
        }
    }

    private static void inputType(JsonNode body, boolean face, boolean first) {
        if (!body.hasNonNull("input_type")) {
            return;
        }
        var inferred =
                body.hasNonNull("last_frame_url")
                        ? "first_last_frame"
                        : first ? "image" : face ? "reference" : "text";
        if (!body.get("input_type").asString().equals(inferred)) {
            var message = "input_type does not match the fields of the request";
            throw Envelopes.plain(
                    400,
                    Envelopes.gatewayBody("INVALID_PARAMETER", message)
                            .put("inferred_input_type", inferred));
        }
    }

    private static int seconds(JsonNode body, VideoModel model) {
        var least = model.seconds().least();
        var most = model.seconds().most();
        var wish = body.path("duration_seconds");
        if (wish.isMissingNode() || wish.isNull()) {
            return 5;
        }
        if (!wish.isIntegralNumber() || wish.asLong() < least || wish.asLong() > most) {
            throw bad(
                    "duration_seconds must be an integer between %d and %d for %s"
                            .formatted(least, most, model.id()));
        }
        return wish.asInt();
    }

    private static String resolution(JsonNode body, VideoModel model) {
        return oneOf(body, "resolution", model.resolutions(), "720p", model);
    }

    private static String ratio(JsonNode body, VideoModel model) {
        var allowed = model.isSeedance() ? RATIOS : OTHER_RATIOS;
        return oneOf(body, "aspect_ratio", allowed, "16:9", model);
    }

    private static void details(JsonNode body, VideoModel model) {
        flag(body, "watermark");
        flag(body, "camera_fixed");
        oneOf(body, "bitrate_mode", List.of("standard", "high"), "standard", model);
        oneOf(body, "output_format", List.of("mp4", "mov"), "mp4", model);
        if (body.path("safety_identifier").asString("").length() > 128) {
            throw bad("safety_identifier must be at most 128 characters");
        }
    }

    private static Optional<Long> seed(JsonNode body) {
        var seed = body.path("seed");
        if (seed.isMissingNode() || seed.isNull()) {
            return Optional.empty();
        }
        if (!seed.isIntegralNumber() || seed.asLong() < 0 || seed.asLong() > Integer.MAX_VALUE) {
            throw bad("seed must be an integer between 0 and 2147483647");
        }
        return Optional.of(seed.asLong());
    }

    private static String oneOf(
            JsonNode body, String name, List<String> allowed, String otherwise, VideoModel model) {
        if (!body.hasNonNull(name)) {
            return otherwise;
        }
        var wish = body.get(name).asString();
        if (!allowed.contains(wish)) {
            throw bad(
                    "%s must be one of %s for %s"
                            .formatted(name, String.join(", ", allowed), model.id()));
        }
        return wish;
    }

    private static Optional<Boolean> flag(JsonNode body, String name) {
        var value = body.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isBoolean()) {
            throw bad(name + " must be a boolean");
        }
        return Optional.of(value.asBoolean());
    }

    static Refused bad(String message) {
        return Envelopes.gateway(400, "INVALID_PARAMETER", message);
    }
}
