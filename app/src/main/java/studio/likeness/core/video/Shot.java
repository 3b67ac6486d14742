package studio.likeness.core.video;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import studio.likeness.core.face.Asset;
import studio.likeness.core.service.ServiceId;

/// One clip as a person asks for it. Everything is said outright: defaults of the services moved
/// too often to rely on them.
///
/// @param faces the enrolled faces, in the order in which the prompt may name them
/// @param frames pictures the clip begins and ends with; never together with a face where the
///   service forbids it
/// @param material what else it goes by
/// @param seed empty: the service draws one
public record Shot(
        ServiceId service,
        String model,
        String prompt,
        List<Asset> faces,
        Frames frames,
        Material material,
        int seconds,
        String ratio,
        String resolution,
        boolean sound,
        boolean watermark,
        boolean lastFrame,
        Optional<Long> seed) {

    public Shot {
        faces = List.copyOf(faces);
    }

    public record Frames(Optional<URI> first, Optional<URI> last) {
        public static final Frames NONE = new Frames(Optional.empty(), Optional.empty());

        public boolean isEmpty() {
            return first.isEmpty() && last.isEmpty();
        }
    }
}
