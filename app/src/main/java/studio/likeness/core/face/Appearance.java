package studio.likeness.core.face;

import java.time.Instant;
import studio.likeness.core.service.ServiceId;

/// A clip that was made with a face. It is remembered when the clip itself is deleted.
///
/// @param clip its id
/// @param file the name it was saved under
/// @param hash SHA-256 of that file, in hex
public record Appearance(
        String clip, ServiceId service, String model, String file, String hash, Instant made) {}
