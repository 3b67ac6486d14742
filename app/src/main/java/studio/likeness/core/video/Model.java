package studio.likeness.core.video;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.money.MicroUsd;

/// What one model of one service can do, from that service's data file.
///
/// @param id as the service spells it
/// @param title as people know it
/// @param faces the kinds of enrolled face it takes, empty for none
/// @param resolutions in rising order, each with the listed price of a second
/// @param usual how long it usually takes for a clip of five seconds
public record Model(
        String id,
        String title,
        Set<FaceKind> faces,
        Seconds seconds,
        List<String> ratios,
        Map<String, MicroUsd> resolutions,
        References references,
        Set<Extra> extras,
        Duration usual) {

    public Model {
        faces = Set.copyOf(faces);
        ratios = List.copyOf(ratios);
        extras = Set.copyOf(extras);
    }

    public record Seconds(int least, int most, int usual) {}

    /// How many of each a request may carry, faces counted in.
    public record References(int images, int videos, int sounds) {
        public static final References ONE_FACE = new References(1, 0, 0);
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
