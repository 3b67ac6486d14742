package studio.likeness.core.face.enroll;

import studio.likeness.core.face.FaceOffer;
import studio.likeness.core.face.FaceService;

/// A service as the wizard meets it.
///
/// @param ready false when its key or a wallet is missing
/// @param loopback true when it is on this computer
public record Door(FaceService service, boolean ready, boolean loopback) {
    public FaceOffer offer() {
        return service.offer();
    }

    public LinkCheck links() {
        return new LinkCheck(offer().check().hosts(), loopback);
    }
}
