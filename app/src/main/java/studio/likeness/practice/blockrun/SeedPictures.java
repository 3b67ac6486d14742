package studio.likeness.practice.blockrun;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import studio.likeness.practice.world.Photo;
import studio.likeness.practice.world.Photos;
import studio.likeness.practice.world.World;
import tools.jackson.databind.JsonNode;

/// First and last frames: an address, or the picture itself in the request.
final class SeedPictures {
    private static final Pattern INLINE = Pattern.compile("data:image/[a-z+.-]+;base64,(.*)");
    private static final int MOST = 10 << 20;

    private SeedPictures() {}

    /// The first frame, when there is one, in a form that can be taken.
    static Optional<String> read(JsonNode body, VideoModel model) {
        var first = picture(body, "image_url");
        var last = picture(body, "last_frame_url");
        if (last.isPresent() && first.isEmpty()) {
            throw VideoRules.bad("last_frame_url needs image_url");
        }
        if (last.isPresent() && !model.takes().lastFrame()) {
            throw VideoRules.bad("last_frame_url is not supported by " + model.id());
        }
        return first;
    }

    private static Optional<String> picture(JsonNode body, String name) {
        if (!body.hasNonNull(name)) {
            return Optional.empty();
        }
        var text = body.get(name).asString();
        if (inline(text).isEmpty() && Photos.address(text).isEmpty()) {
            throw VideoRules.bad(name + " must be an https URL or an inline image");
        }
        return Optional.of(text);
    }

    /// The picture behind a text that was read before. Empty when it is not there any more.
    static Optional<Photo> open(World world, String text) throws InterruptedException {
        var inline = inline(text);
        if (inline.isPresent()) {
            return inline;
        }
        var address = Photos.address(text);
        return address.isPresent()
                        && world.photos().fetch(address.get(), MOST)
                                instanceof Photos.Fetched.Picture(var photo)
                ? Optional.of(photo)
                : Optional.empty();
    }

    /// Sniffed, whatever type it claims to be.
    private static Optional<Photo> inline(String text) {
        var parts = INLINE.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Photo.of(Base64.getDecoder().decode(parts.group(1)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
