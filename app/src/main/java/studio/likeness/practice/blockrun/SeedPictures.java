package studio.likeness.practice.blockrun;

import java.util.Optional;
import studio.likeness.practice.picture.Source;
import tools.jackson.databind.JsonNode;

/// First and last frames: an address, or the picture itself in the request.
final class SeedPictures {
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
        if (source(text).isEmpty()) {
            throw VideoRules.bad(name + " must be an https URL or an inline image");
        }
        return Optional.of(text);
    }

    /// An address, or an inline picture whatever type it claims to be.
    static Optional<Source> source(String text) {
        var inline =
                Source.data(text)
                        .filter(Source.Inline.class::isInstance)
                        .map(Source.Inline.class::cast)
                        .filter(data -> Photo.of(data.bytes()).isPresent());
        return inline.isPresent() ? inline.map(Source.class::cast) : Source.web(text);
    }
}
