package studio.likeness.practice.anyfast;

import java.util.Locale;
import studio.likeness.practice.key.Fields;

/// What goes together in one request, and how much of it (anyfast.md §6, byteplus.md §5).
final class ContentRules {
    private ContentRules() {}

    static void check(Fields request, VideoModel model, Content content) {
        if (content.isFrames()) {
            checkFrames(request, content);
        }
        var most = model.references();
        most(request, content, Content.Form.IMAGE, most.images());
        most(request, content, Content.Form.VIDEO, most.videos());
        most(request, content, Content.Form.AUDIO, most.sounds());
        var sees = content.count(Content.Form.IMAGE) + content.count(Content.Form.VIDEO);
        if (content.count(Content.Form.AUDIO) > 0 && sees == 0) {
            throw request.invalid("content", "audio needs an image or a video beside it");
        }
    }

    /// First frame, first and last frame, and references are three modes that cannot mix.
    private static void checkFrames(Fields request, Content content) {
        var mixed =
                content.items().stream().filter(i -> i.role().startsWith("reference_")).findFirst();
        if (mixed.isPresent()) {
            var field = mixed.get().field();
            throw request.invalid(field, "first/last frame cannot be mixed with reference media");
        }
        if (!content.has("first_frame")) {
            throw request.invalid("content", "last_frame needs a first_frame");
        }
        for (var role : new String[] {"first_frame", "last_frame"}) {
            if (content.items().stream().filter(i -> i.role().equals(role)).count() > 1) {
                throw request.invalid("content", "takes one " + role);
            }
        }
    }

    private static void most(Fields request, Content content, Content.Form form, int most) {
        if (content.count(form) > most) {
            throw request.invalid(
                    "content",
                    "takes at most %d %s references"
                            .formatted(most, form)
                            .toLowerCase(Locale.ROOT));
        }
    }
}
