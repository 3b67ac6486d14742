package studio.likeness.practice.blockrun;

import java.util.Set;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.Refused;
import studio.likeness.practice.picture.Fetcher;
import studio.likeness.practice.picture.Source;
import studio.likeness.practice.world.FaultKind;
import studio.likeness.practice.world.World;

/// Takes the photo of an enrolment, or says why not.
final class PhotoDesk {
    private static final Set<String> TYPES = Set.of("image/png", "image/jpeg", "image/webp");

    private final World world;
    private final Fetcher fetcher = new Fetcher();

    PhotoDesk(World world) {
        this.world = world;
    }

    /// A real face: exactly one, and the one that the phone has seen.
    Photo face(Source address, String path) {
        var photo = taken(address);
        var faces = photo.picture().faces().orElse(1);
        if (faces != 1) {
            var found = faces == 0 ? "No face was found" : "More than one face was found";
            throw refused("FACE_COUNT", found + " in the image");
        }
        if (world.faults().strikes(FaultKind.FACE_MISMATCH, path) || photo.picture().stranger()) {
            throw refused("FACE_MISMATCH", "The image does not match the live face");
        }
        return photo;
    }

    /// A character: any picture the filter lets through.
    Photo character(Source address) {
        return taken(address);
    }

    private Photo taken(Source address) {
        var bytes =
                fetcher.fetch(address)
                        .orElseThrow(() -> Envelopes.plain(502, "image_url could not be fetched"));
        if (bytes.length > Photo.MOST_BYTES) {
            throw refused("IMAGE_SIZE", "The image is larger than 10 MB");
        }
        return Photo.of(bytes)
                .filter(photo -> TYPES.contains(photo.picture().type()))
                .orElseThrow(() -> refused("IMAGE_TYPE", "The image must be a JPG, PNG or WEBP"));
    }

    private static Refused refused(String code, String error) {
        return Envelopes.plain(
                422,
                Json.object()
                        .put("error", error)
                        .put("code", code)
                        .put("hint", "Use a clear, front-facing photo of one person"));
    }
}
