package studio.likeness.service.anyfast;

import java.util.Optional;
import studio.likeness.core.video.Shot;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A shot as AnyFast wants it: a list of contents in the order text, pictures. A name that upstream
/// does not know is an error there, so nothing else is sent; a seed is not known to the models of
/// today.
final class VideoBody {
    private VideoBody() {}

    static ObjectNode of(Shot shot, String model) {
        var body = JsonNodeFactory.instance.objectNode().put("model", model);
        var content = body.putArray("content");
        if (!shot.prompt().isBlank()) {
            content.addObject().put("type", "text").put("text", shot.prompt());
        }
        if (shot.faces().isEmpty() && shot.pictures().isEmpty()) {
            add(content, "first_frame", shot.frames().first().map(Object::toString));
            add(content, "last_frame", shot.frames().last().map(Object::toString));
        } else {
            shot.faces()
                    .forEach(
                            face ->
                                    add(
                                            content,
                                            "reference_image",
                                            Optional.of("asset://" + face.id())));
            shot.pictures()
                    .forEach(
                            picture ->
                                    add(
                                            content,
                                            "reference_image",
                                            Optional.of(picture.toString())));
        }
        return body.put("resolution", shot.resolution())
                .put("ratio", shot.ratio())
                .put("duration", shot.seconds())
                .put("generate_audio", shot.sound())
                .put("watermark", shot.watermark())
                .put("return_last_frame", shot.lastFrame());
    }

    private static void add(ArrayNode content, String role, Optional<String> url) {
        if (url.isEmpty()) {
            return;
        }
        var item = content.addObject().put("type", "image_url");
        item.putObject("image_url").put("url", url.get());
        item.put("role", role);
    }
}
