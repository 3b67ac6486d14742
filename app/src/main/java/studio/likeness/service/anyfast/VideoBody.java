package studio.likeness.service.anyfast;

import java.net.URI;
import studio.likeness.core.video.Shot;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A shot as AnyFast wants it: a list of contents in the order text, pictures, videos, sounds. A
/// name that upstream does not know is an error there, so nothing else is sent; a seed is not known
/// to the models of today.
final class VideoBody {
    private VideoBody() {}

    static ObjectNode of(Shot shot, String model) {
        var body = JsonNodeFactory.instance.objectNode().put("model", model);
        var content = body.putArray("content");
        if (!shot.prompt().isBlank()) {
            content.addObject().put("type", "text").put("text", shot.prompt());
        }
        if (shot.faces().isEmpty() && shot.material().isEmpty()) {
            shot.frames().first().ifPresent(at -> add(content, "image_url", "first_frame", at));
            shot.frames().last().ifPresent(at -> add(content, "image_url", "last_frame", at));
        } else {
            addPieces(content, shot);
        }
        return body.put("resolution", shot.resolution())
                .put("ratio", shot.ratio())
                .put("duration", shot.seconds())
                .put("generate_audio", shot.sound())
                .put("watermark", shot.watermark())
                .put("return_last_frame", shot.lastFrame());
    }

    private static void addPieces(ArrayNode content, Shot shot) {
        shot.faces().stream()
                .map(face -> URI.create("asset://" + face.id()))
                .forEach(at -> add(content, "image_url", "reference_image", at));
        var pieces = shot.material();
        pieces.pictures().forEach(at -> add(content, "image_url", "reference_image", at));
        pieces.videos().forEach(at -> add(content, "video_url", "reference_video", at));
        pieces.sounds().forEach(at -> add(content, "audio_url", "reference_audio", at));
    }

    private static void add(ArrayNode content, String type, String role, URI at) {
        var item = content.addObject().put("type", type);
        item.putObject(type).put("url", at.toString());
        item.put("role", role);
    }
}
