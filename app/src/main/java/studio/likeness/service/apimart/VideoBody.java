package studio.likeness.service.apimart;

import studio.likeness.core.video.Shot;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A shot as APIMart wants it. The ratio is called `size` there; addresses without roles and
/// pictures with roles exclude each other.
final class VideoBody {
    private VideoBody() {}

    static ObjectNode of(Shot shot, String model) {
        var body =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("model", model)
                        .put("prompt", shot.prompt())
                        .put("duration", shot.seconds())
                        .put("size", shot.ratio())
                        .put("resolution", shot.resolution())
                        .put("generate_audio", shot.sound());
        shot.seed().ifPresent(seed -> body.put("seed", seed));
        body.put("return_last_frame", shot.lastFrame());
        if (!shot.faces().isEmpty() || !shot.pictures().isEmpty()) {
            var urls = body.putArray("image_urls");
            shot.faces().forEach(face -> urls.add("asset://" + face.id()));
            shot.pictures().forEach(picture -> urls.add(picture.toString()));
        } else if (!shot.frames().isEmpty()) {
            var frames = body.putArray("image_with_roles");
            shot.frames()
                    .first()
                    .ifPresent(url -> frames.add(frame(url.toString(), "first_frame")));
            shot.frames().last().ifPresent(url -> frames.add(frame(url.toString(), "last_frame")));
        }
        return body;
    }

    private static ObjectNode frame(String url, String role) {
        return JsonNodeFactory.instance.objectNode().put("url", url).put("role", role);
    }
}
