package studio.likeness.service.apimart;

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

/// APIMart, put together.
public final class ApiMart {
    private final FaceService faces;
    private final VideoService videos;
    private final KeyCheck keyCheck;

    public ApiMart(Site site, Wire wire, ServiceKey key) {
        var line = new Line(site, wire, key);
        var datasheet = Datasheet.of(ServiceId.APIMART);
        this.faces = new ApiMartFaces(line, datasheet);
        this.videos = new ApiMartVideos(line, Catalogue.of(datasheet));
        this.keyCheck = new ApiMartKey(line);
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
