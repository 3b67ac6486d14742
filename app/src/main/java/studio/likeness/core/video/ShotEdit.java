package studio.likeness.core.video;

import java.util.List;
import java.util.Optional;
import studio.likeness.core.face.Asset;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.video.Model.Extra;

/// A shot made from another, some things changed: `ShotEdit.of(shot).saying(words).shot()`.
public final class ShotEdit {
    private final ServiceId service;
    private final String model;
    private String prompt;
    private List<Asset> faces;
    private Shot.Frames frames;
    private Material material;
    private int seconds;
    private String ratio;
    private String resolution;
    private boolean sound;
    private boolean watermark;
    private boolean lastFrame;
    private Optional<Long> seed;

    private ShotEdit(Shot shot, ServiceId service, String model) {
        this.service = service;
        this.model = model;
        prompt = shot.prompt();
        faces = shot.faces();
        frames = shot.frames();
        material = shot.material();
        seconds = shot.seconds();
        ratio = shot.ratio();
        resolution = shot.resolution();
        sound = shot.sound();
        watermark = shot.watermark();
        lastFrame = shot.lastFrame();
        seed = shot.seed();
    }

    public static ShotEdit of(Shot shot) {
        return new ShotEdit(shot, shot.service(), shot.model());
    }

    /// The same, as far as another model can make it.
    public static Shot moved(Shot shot, Fitting to) {
        return to.normalised(new ShotEdit(shot, to.service(), to.model().id()).shot());
    }

    /// Nothing said yet, and what is usual for the model.
    public static Shot blank(Fitting fitting) {
        var model = fitting.model();
        var extras = model.extras();
        var resolutions = List.copyOf(model.resolutions().keySet());
        return fitting.normalised(
                new Shot(
                        fitting.service(),
                        model.id(),
                        "",
                        List.of(),
                        Shot.Frames.NONE,
                        Material.NONE,
                        model.seconds().usual(),
                        "16:9",
                        resolutions.contains("720p") ? "720p" : "",
                        extras.contains(Extra.SOUND),
                        false,
                        extras.contains(Extra.LAST_FRAME),
                        Optional.empty()));
    }

    public ShotEdit saying(String words) {
        prompt = words;
        return this;
    }

    public ShotEdit playedBy(List<Asset> cast) {
        faces = cast;
        return this;
    }

    public ShotEdit between(Shot.Frames ends) {
        frames = ends;
        return this;
    }

    public ShotEdit using(Material pieces) {
        material = pieces;
        return this;
    }

    public ShotEdit lasting(int time) {
        seconds = time;
        return this;
    }

    public ShotEdit shaped(String shape, String size) {
        ratio = shape;
        resolution = size;
        return this;
    }

    public ShotEdit sounding(boolean now) {
        sound = now;
        return this;
    }

    public ShotEdit marked(boolean now) {
        watermark = now;
        return this;
    }

    public ShotEdit keepingLastFrame(boolean now) {
        lastFrame = now;
        return this;
    }

    public ShotEdit seeded(Optional<Long> number) {
        seed = number;
        return this;
    }

    public Shot shot() {
        return new Shot(
                service,
                model,
                prompt,
                faces,
                frames,
                material,
                seconds,
                ratio,
                resolution,
                sound,
                watermark,
                lastFrame,
                seed);
    }
}
