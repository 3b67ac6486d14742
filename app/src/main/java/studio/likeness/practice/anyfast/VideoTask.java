package studio.likeness.practice.anyfast;

import java.time.Instant;
import studio.likeness.practice.key.PracticeKey;

/// A video that was accepted.
///
/// @param upstreamId what it is called where it is made
/// @param seed the one chosen, by the person or by the service
/// @param oldWords whether it answers with the words of the older pages
record VideoTask(
        String id,
        String upstreamId,
        PracticeKey key,
        VideoForm form,
        long seed,
        Instant created,
        boolean oldWords) {
    /// The way it is made, by what it is made of (anyfast.md §7).
    String action() {
        var content = form.content();
        if (content.items().isEmpty()) {
            return "generate";
        }
        if (content.isFrames()) {
            return "firstTailGenerate";
        }
        var isPicturesOnly = content.items().stream().allMatch(i -> i.form() == Content.Form.IMAGE);
        return isPicturesOnly ? "referenceGenerate" : "omniGenerate";
    }

    long tokens() {
        var frame = form.frame();
        return Tokens.of(frame.resolution(), frame.ratio(), frame.seconds());
    }

    long price() {
        return form.model().price(form.frame().resolution(), tokens(), form.withVideo());
    }
}
