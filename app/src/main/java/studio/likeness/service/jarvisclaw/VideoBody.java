package studio.likeness.service.jarvisclaw;

import studio.likeness.core.face.Asset;
import studio.likeness.core.video.Shot;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A shot as JarvisClaw wants it. A name that nobody knows is lost without a word there.
final class VideoBody {
    private VideoBody() {}

    /// A face and a first picture exclude each other.
    static ObjectNode of(Shot shot, String model) {
        var body =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("model", model)
                        .put("prompt", shot.prompt())
                        .put("duration_seconds", shot.seconds());
        var face = shot.faces().stream().map(Asset::id).findFirst();
        if (face.isPresent()) {
            body.put("real_face_asset_id", face.get());
        } else {
            shot.frames().first().ifPresent(first -> body.put("image_url", first.toString()));
        }
        body.put("resolution", shot.resolution())
                .put("aspect_ratio", shot.ratio())
                .put("generate_audio", shot.sound());
        shot.seed().ifPresent(seed -> body.put("seed", seed));
        return body.put("watermark", shot.watermark()).put("return_last_frame", shot.lastFrame());
    }
}
