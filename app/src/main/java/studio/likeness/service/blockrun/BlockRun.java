package studio.likeness.service.blockrun;

import java.util.Optional;
import java.util.function.Supplier;
import studio.likeness.core.face.FaceService;
import studio.likeness.core.port.wire.Wire;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.service.ServiceKey;
import studio.likeness.core.service.Site;
import studio.likeness.core.video.VideoService;
import studio.likeness.core.wallet.Address;
import studio.likeness.service.Catalogue;
import studio.likeness.service.Datasheet;
import studio.likeness.service.Line;

/// BlockRun, put together.
public final class BlockRun {
    private final FaceService faces;
    private final VideoService videos;

    /// @param wallet whose faces are listed
    public BlockRun(Site site, Wire wire, Supplier<Optional<Address>> wallet) {
        var line = new Line(site, wire, ServiceKey.missing(ServiceId.BLOCKRUN));
        var datasheet = Datasheet.of(ServiceId.BLOCKRUN);
        this.faces = new BlockRunFaces(line, datasheet, wallet);
        this.videos = new BlockRunVideos(line, Catalogue.of(datasheet));
    }

    public FaceService faces() {
        return faces;
    }

    public VideoService videos() {
        return videos;
    }
}
