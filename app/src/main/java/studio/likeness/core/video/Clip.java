package studio.likeness.core.video;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/// A clip that is kept here.
///
/// @param id the id of the job that made it
/// @param file its name in the folder of clips
/// @param lastFrame the name of its last picture, empty when there is none
/// @param here false when somebody took the file away
public record Clip(
        String id,
        String file,
        String lastFrame,
        Shot shot,
        Facts facts,
        Marks marks,
        boolean here,
        Instant made) {

    /// What is known of the file and what it cost.
    ///
    /// @param hash SHA-256 of the file, in hex
    public record Facts(long bytes, String hash, Bill bill) {}

    /// What a person put on it.
    public record Marks(boolean star, Set<String> tags) {
        public static final Marks NONE = new Marks(false, Set.of());

        public Marks {
            tags = Set.copyOf(tags);
        }
    }

    public String title() {
        return Titles.of(shot);
    }

    /// The names of the people in it.
    public List<String> people() {
        return shot.faces().stream().map(face -> face.name()).toList();
    }

    public Clip marked(Marks now) {
        return new Clip(id, file, lastFrame, shot, facts, now, here, made);
    }

    public Clip here(boolean now) {
        return new Clip(id, file, lastFrame, shot, facts, marks, now, made);
    }
}
