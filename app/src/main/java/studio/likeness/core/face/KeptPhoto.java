package studio.likeness.core.face;

import java.net.URI;
import java.util.Optional;

/// A photo of ours: cleaned, and kept under its own fingerprint.
///
/// @param sha256 of its bytes, 64 hex digits; also the name of its file
/// @param type as `image/jpeg`
/// @param address where anybody can open it, when there is such a place
public record KeptPhoto(String sha256, String type, int width, int height, Optional<URI> address) {

    public KeptPhoto at(URI where) {
        return new KeptPhoto(sha256, type, width, height, Optional.of(where));
    }

    /// A query may hold what opens somebody's storage.
    @Override
    public String toString() {
        return "KeptPhoto[" + sha256 + " " + type + " " + width + "x" + height + "]";
    }
}
