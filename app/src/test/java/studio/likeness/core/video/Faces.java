package studio.likeness.core.video;

import java.util.List;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.AssetState;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.service.ServiceId;

/// People for tests and pictures.
public final class Faces {
    public static final Asset ADA = real(ServiceId.BLOCKRUN, "ta_ada", "Ada");
    public static final Asset ADAM = real(ServiceId.BLOCKRUN, "ta_adam", "Adam");

    private Faces() {}

    public static Asset real(ServiceId service, String id, String name) {
        return new Asset(service, FaceKind.REAL_PERSON, id, "group", "", name, AssetState.READY);
    }

    public static Shot shot(String prompt, Asset... faces) {
        var fitting = new Fitting(ServiceId.BLOCKRUN, HandService.FAST);
        return ShotEdit.of(ShotEdit.blank(fitting)).saying(prompt).playedBy(List.of(faces)).shot();
    }
}
