package studio.likeness.core.video;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/// What a clip goes by beside words and faces: files of this computer, or addresses that anybody
/// can open. The order counts, for the prompt may name them by it.
public record Material(List<URI> pictures, List<URI> videos, List<URI> sounds) {
    public static final Material NONE = new Material(List.of(), List.of(), List.of());

    public Material {
        pictures = List.copyOf(pictures);
        videos = List.copyOf(videos);
        sounds = List.copyOf(sounds);
    }

    public static Material pictures(List<URI> pictures) {
        return new Material(pictures, List.of(), List.of());
    }

    public List<URI> of(Medium medium) {
        return switch (medium) {
            case PICTURE -> pictures;
            case VIDEO -> videos;
            case SOUND -> sounds;
        };
    }

    public Material with(Medium medium, List<URI> now) {
        return switch (medium) {
            case PICTURE -> new Material(now, videos, sounds);
            case VIDEO -> new Material(pictures, now, sounds);
            case SOUND -> new Material(pictures, videos, now);
        };
    }

    public Material adding(Medium medium, URI piece) {
        var more = new ArrayList<>(of(medium));
        if (!more.contains(piece)) {
            more.add(piece);
        }
        return with(medium, more);
    }

    public Material without(Medium medium, URI piece) {
        return with(medium, of(medium).stream().filter(each -> !each.equals(piece)).toList());
    }

    public boolean isEmpty() {
        return pictures.isEmpty() && videos.isEmpty() && sounds.isEmpty();
    }
}
