package studio.likeness.practice.blockrun;

import java.time.Instant;
import studio.likeness.practice.chain.Address;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.world.MediaStore;
import tools.jackson.databind.node.ObjectNode;

/// An enrolled face or character.
///
/// @param imageUrl where the picture is said to be
/// @param picture our copy of it, for the clips
record Asset(
        String id,
        Kind kind,
        String groupId,
        String name,
        String imageUrl,
        Enrolment enrolment,
        MediaStore.Media picture) {
    enum Kind {
        REAL_FACE,
        PORTRAIT
    }

    /// Who enrolled it, and what paid for it.
    record Enrolment(Address wallet, Instant at, String transaction, String byteplusId) {}

    /// As the lists show it: unlike everywhere else, in camel case.
    ObjectNode listed() {
        var item =
                Json.object()
                        .put("assetId", id)
                        .put("groupId", groupId)
                        .put("name", name)
                        .put("imageUrl", imageUrl)
                        .put("createdAt", enrolment.at().toString())
                        .put("enrollmentTxHash", enrolment.transaction());
        return kind == Kind.REAL_FACE ? item.put("byteplusAssetId", enrolment.byteplusId()) : item;
    }
}
