package studio.likeness.service.apimart;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
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
        if (!shot.faces().isEmpty() || !shot.material().isEmpty()) {
            addPieces(body, shot);
        } else if (!shot.frames().isEmpty()) {
            var frames = body.putArray("image_with_roles");
            shot.frames().first().ifPresent(url -> frames.add(frame(url, "first_frame")));
            shot.frames().last().ifPresent(url -> frames.add(frame(url, "last_frame")));
        }
        return body;
    }

    private static void addPieces(ObjectNode body, Shot shot) {
        var pieces = shot.material();
        var pictures = new ArrayList<String>();
        shot.faces().forEach(face -> pictures.add("asset://" + face.id()));
        pieces.pictures().forEach(url -> pictures.add(url.toString()));
        add(body, "image_urls", pictures);
        add(body, "video_urls", pieces.videos().stream().map(URI::toString).toList());
        add(body, "audio_urls", pieces.sounds().stream().map(URI::toString).toList());
    }

    private static void add(ObjectNode body, String name, List<String> urls) {
        if (!urls.isEmpty()) {
            var list = body.putArray(name);
            urls.forEach(list::add);
        }
    }

    private static ObjectNode frame(URI url, String role) {
        return JsonNodeFactory.instance.objectNode().put("url", url.toString()).put("role", role);
    }
}
