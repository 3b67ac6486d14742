package studio.likeness.service;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.AssetState;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.video.Material;
import studio.likeness.core.video.Medium;
import studio.likeness.core.video.Shot;

/// Shots to ask for.
public final class Shots {
    private Shots() {}

    public static Shot plain(ServiceId service, String model) {
        return new Shot(
                service,
                model,
                "She waves",
                List.of(),
                Shot.Frames.NONE,
                Material.NONE,
                5,
                "16:9",
                "720p",
                true,
                false,
                true,
                Optional.empty());
    }

    public static Shot with(Shot shot, Asset... faces) {
        return changed(shot, List.of(faces), shot.frames(), shot.material());
    }

    public static Shot with(Shot shot, String... pictures) {
        var addresses = List.of(pictures).stream().map(URI::create).toList();
        return changed(shot, shot.faces(), shot.frames(), Material.pictures(addresses));
    }

    public static Shot moving(Shot shot, String video, String sound) {
        var more =
                shot.material()
                        .adding(Medium.VIDEO, URI.create(video))
                        .adding(Medium.SOUND, URI.create(sound));
        return changed(shot, shot.faces(), shot.frames(), more);
    }

    public static Shot between(Shot shot, String first, String last) {
        var frames = new Shot.Frames(Optional.of(URI.create(first)), Optional.of(URI.create(last)));
        return changed(shot, shot.faces(), frames, shot.material());
    }

    public static Shot from(Shot shot, URI first) {
        var frames = new Shot.Frames(Optional.of(first), Optional.empty());
        return changed(shot, shot.faces(), frames, shot.material());
    }

    public static Shot sized(Shot shot, String model, int seconds, String resolution) {
        return new Shot(
                shot.service(),
                model,
                shot.prompt(),
                shot.faces(),
                shot.frames(),
                shot.material(),
                seconds,
                shot.ratio(),
                resolution,
                shot.sound(),
                shot.watermark(),
                shot.lastFrame(),
                shot.seed());
    }

    public static Shot seeded(Shot shot, long seed) {
        return new Shot(
                shot.service(),
                shot.model(),
                shot.prompt(),
                shot.faces(),
                shot.frames(),
                shot.material(),
                shot.seconds(),
                shot.ratio(),
                shot.resolution(),
                shot.sound(),
                shot.watermark(),
                shot.lastFrame(),
                Optional.of(seed));
    }

    private static Shot changed(
            Shot shot, List<Asset> faces, Shot.Frames frames, Material material) {
        return new Shot(
                shot.service(),
                shot.model(),
                shot.prompt(),
                faces,
                frames,
                material,
                shot.seconds(),
                shot.ratio(),
                shot.resolution(),
                shot.sound(),
                shot.watermark(),
                shot.lastFrame(),
                shot.seed());
    }

    public static Asset face(ServiceId service, String id) {
        return new Asset(service, FaceKind.REAL_PERSON, id, "group", "", "Ann", AssetState.READY);
    }
}
