package studio.likeness.practice.blockrun;

import java.time.Instant;
import studio.likeness.practice.chain.Address;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.world.MediaStore;
import tools.jackson.databind.node.ObjectNode;

/// An enrolled face or character.
record Asset(String id, Kind kind, String groupId, String name, Image image, Enrolment enrolment) {
    enum Kind {
        REAL_FACE,
        PORTRAIT
    }

    /// Its picture.
    ///
    /// @param url where it is said to be
    /// @param copy ours, for the clips
    record Image(String url, MediaStore.Media copy) {}

    /// Who enrolled it, and what paid for it.
    record Enrolment(Address wallet, Instant at, String transaction, String byteplusId) {}

    /// As the lists show it: unlike everywhere else, in camel case.
    ObjectNode listed() {
        var item =
                Json.object()
                        .put("assetId", id)
                        .put("groupId", groupId)
                        .put("name", name)
                        .put("imageUrl", image.url())
                        .put("createdAt", enrolment.at().toString())
                        .put("enrollmentTxHash", enrolment.transaction());
        return kind == Kind.REAL_FACE ? item.put("byteplusAssetId", enrolment.byteplusId()) : item;
    }
}
