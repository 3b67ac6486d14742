package studio.likeness.core.video;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.face.PhotoForm;
import studio.likeness.core.money.MicroUsd;

/// What one model of one service can do, from that service's data file.
///
/// @param id as the service spells it
/// @param title as people know it
/// @param faces the kinds of enrolled face it takes, empty for none
/// @param resolutions in rising order, each with the listed price of a second
/// @param forms how pictures, videos and sounds get to it
/// @param usual how long it usually takes for a clip of five seconds
public record Model(
        String id,
        String title,
        Set<FaceKind> faces,
        Seconds seconds,
        List<String> ratios,
        Map<String, MicroUsd> resolutions,
        References references,
        Map<Medium, Set<PhotoForm>> forms,
        Set<Extra> extras,
        Duration usual) {

    public Model {
        faces = Set.copyOf(faces);
        ratios = List.copyOf(ratios);
        forms = Map.copyOf(forms);
        extras = Set.copyOf(extras);
    }

    public record Seconds(int least, int most, int usual) {}

    /// How a medium gets to it, empty where it takes none.
    public Set<PhotoForm> forms(Medium medium) {
        return forms.getOrDefault(medium, Set.of());
    }

    /// How many may play in one clip.
    public int mostFaces() {
        return faces.isEmpty() ? 0 : Math.max(1, references.images());
    }

    /// How many of each a request may carry, faces counted in.
    public record References(int images, int videos, int sounds) {
        /// A face at most.
        public static final References NONE = new References(0, 0, 0);

        public int most(Medium medium) {
            return switch (medium) {
                case PICTURE -> images;
                case VIDEO -> videos;
                case SOUND -> sounds;
            };
        }
    }

    /// What else can be asked of a model.
    public enum Extra {
        SOUND,
        SEED,
        WATERMARK,
        LAST_FRAME,
        /// A picture the clip begins with, and one it ends with; never together with a face.
        FIRST_FRAME,
        END_FRAME
    }
}
