package studio.likeness.service.anyfast;

import studio.likeness.core.face.FaceService;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.Entropy;
import studio.likeness.core.port.wire.Wire;
import studio.likeness.core.service.KeyCheck;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.service.ServiceKey;
import studio.likeness.core.service.Site;
import studio.likeness.core.video.VideoService;
import studio.likeness.service.Catalogue;
import studio.likeness.service.Datasheet;
import studio.likeness.service.Line;

/// AnyFast, put together.
public final class AnyFast {
    private final FaceService faces;
    private final VideoService videos;
    private final KeyCheck keyCheck;

    /// @param entropy for names that no group has yet
    public AnyFast(Site site, Wire wire, ServiceKey key, Clock clock, Entropy entropy) {
        var line = new Line(site, wire, key);
        var datasheet = Datasheet.of(ServiceId.ANYFAST);
        this.faces = new AnyFastFaces(line, datasheet, entropy, new Shelf(line, clock));
        this.videos = new AnyFastVideos(line, Catalogue.of(datasheet));
        this.keyCheck = new AnyFastKey(line);
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
