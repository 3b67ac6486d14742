package studio.likeness.service.jarvisclaw;

import studio.likeness.core.face.FaceService;
import studio.likeness.core.port.wire.Wire;
import studio.likeness.core.service.KeyCheck;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.service.ServiceKey;
import studio.likeness.core.service.Site;
import studio.likeness.core.video.VideoService;
import studio.likeness.service.Catalogue;
import studio.likeness.service.Datasheet;
import studio.likeness.service.Line;

/// JarvisClaw, put together.
public final class JarvisClaw {
    private final FaceService faces;
    private final VideoService videos;
    private final KeyCheck keyCheck;

    public JarvisClaw(Site site, Wire wire, ServiceKey key) {
        var line = new Line(site, wire, key);
        var datasheet = Datasheet.of(ServiceId.JARVISCLAW);
        this.faces = new JarvisClawFaces(line, datasheet);
        this.videos = new JarvisClawVideos(line, Catalogue.of(datasheet));
        this.keyCheck = new JarvisClawKey(line);
    }

    public FaceService faces() {
        return faces;
    }

    public VideoService videos() {
        return videos;
    }

    public KeyCheck keyCheck() {
        return keyCheck;
    }
}
