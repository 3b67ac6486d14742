package studio.likeness.service.blockrun;

import studio.likeness.core.face.Asset;
import studio.likeness.core.video.Shot;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A shot as BlockRun wants it, every choice said outright.
final class VideoBody {
    private VideoBody() {}

    static ObjectNode of(Shot shot, String model) {
        var body =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("model", model)
                        .put("prompt", shot.prompt());
        addStart(body, shot);
        body.put("duration_seconds", shot.seconds())
                .put("resolution", shot.resolution())
                .put("aspect_ratio", shot.ratio())
                .put("generate_audio", shot.sound());
        shot.seed().ifPresent(seed -> body.put("seed", seed));
        return body.put("watermark", shot.watermark()).put("return_last_frame", shot.lastFrame());
    }

    /// A face, frames and further pictures exclude each other.
    private static void addStart(ObjectNode body, Shot shot) {
        var face = shot.faces().stream().map(Asset::id).findFirst();
        if (face.isPresent()) {
            body.put("real_face_asset_id", face.get());
        } else if (shot.frames().first().isPresent()) {
            body.put("image_url", shot.frames().first().get().toString());
            shot.frames().last().ifPresent(last -> body.put("last_frame_url", last.toString()));
        } else if (!shot.material().pictures().isEmpty()) {
            var pictures = body.putArray("reference_image_urls");
            shot.material().pictures().forEach(picture -> pictures.add(picture.toString()));
        }
    }
}
