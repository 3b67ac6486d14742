package studio.likeness.practice.blockrun;

import java.net.URI;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.Refused;
import studio.likeness.practice.world.FaultKind;
import studio.likeness.practice.world.Photo;
import studio.likeness.practice.world.Photos;
import studio.likeness.practice.world.World;

/// Takes the photo of an enrolment, or says why not.
final class PhotoDesk {
    private static final int MOST = 10 << 20;

    private final World world;

    PhotoDesk(World world) {
        this.world = world;
    }

    /// A real face: exactly one, and the one that the phone has seen.
    Photo face(URI address, String path) throws InterruptedException {
        var photo = taken(address);
        var faces = photo.faces().orElse(1);
        if (faces != 1) {
            var found = faces == 0 ? "No face was found" : "More than one face was found";
            throw refused("FACE_COUNT", found + " in the image");
        }
        if (world.faults().strikes(FaultKind.FACE_MISMATCH, path)) {
            throw refused("FACE_MISMATCH", "The image does not match the live face");
        }
        return photo;
    }

    /// A character: any picture the filter lets through.
    Photo character(URI address) throws InterruptedException {
        return taken(address);
    }

    private Photo taken(URI address) throws InterruptedException {
        return switch (world.photos().fetch(address, MOST)) {
            case Photos.Fetched.Picture(var photo) -> ofKnownType(photo);
            case Photos.Fetched.NoPicture(var type) ->
                    throw refused("IMAGE_TYPE", "Not a JPG, PNG or WEBP image: " + type);
            case Photos.Fetched.TooLarge() ->
                    throw refused("IMAGE_SIZE", "The image is larger than 10 MB");
            case Photos.Fetched.Unreachable(var why) ->
                    throw Envelopes.plain(502, "image_url could not be fetched: " + why);
        };
    }

    private static Photo ofKnownType(Photo photo) {
        return switch (photo.type()) {
            case "image/png", "image/jpeg", "image/webp" -> photo;
            default -> throw refused("IMAGE_TYPE", "Not a JPG, PNG or WEBP image: " + photo.type());
        };
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
