package studio.likeness.practice.apimart;

import java.util.List;
import studio.likeness.practice.asset.Kind;
import studio.likeness.practice.http.Refused;
import studio.likeness.practice.key.Fields;
import studio.likeness.practice.world.VideoOrder;

/// A video request that keeps all rules that can be told without looking at a file (apimart.md §6).
/// Fields that nobody knows are passed over in silence: `aspect_ratio` changes nothing.
record VideoForm(
        VideoModel model,
        String prompt,
        VideoOrder.Frame frame,
        List<Reference> references,
        Extras extras) {
    private static final int LONGEST_PROMPT = 4000;
    private static final long MOST_SEED = 4_294_967_295L;
    private static final List<String> SIZES =
            List.of("16:9", "9:16", "1:1", "4:3", "3:4", "21:9", "adaptive");

    /// One picture, clip or sound; `field` is where it stood in the request.
    record Reference(Kind kind, String role, String url, String field) {
        boolean isFrame() {
            return role.endsWith("_frame");
        }
    }

    /// `seed` is -1 where none was chosen; `isChecked` asks for a check of the words beforehand.
    record Extras(long seed, boolean lastFrame, boolean isChecked) {}

    static VideoForm read(Fields fields) {
        var name = fields.required("model");
        var model =
                VideoModel.of(name).orElseThrow(() -> fields.invalid("model", "is not available"));
        var references = ReferenceFields.read(fields);
        var prompt = fields.text("prompt").orElse("");
        if (prompt.isBlank() && references.isEmpty()) {
            throw fields.missing("prompt");
        }
        if (prompt.length() > LONGEST_PROMPT) {
            throw fields.invalid("prompt", "must not exceed 4000 characters");
        }
        return new VideoForm(
                model, prompt, frame(fields, model), references, extras(fields, references));
    }

    List<Reference> of(Kind kind) {
        return references.stream().filter(r -> r.kind() == kind).toList();
    }

    private static VideoOrder.Frame frame(Fields fields, VideoModel model) {
        var seconds = fields.whole("duration").orElse(5L);
        if (seconds < 4 || seconds > model.longest()) {
            throw fields.invalid("duration", "must be within 4 to " + model.longest());
        }
        var size = fields.text("size").orElse("16:9");
        if (!SIZES.contains(size)) {
            throw fields.invalid("size", "must be one of " + SIZES);
        }
        var resolution = fields.text("resolution").orElse("720p");
        if (!VideoModel.isResolution(resolution)) {
            throw fields.invalid("resolution", "must be one of 480p, 720p, 1080p, 4k");
        }
        if (!model.takesResolution(resolution)) {
            throw new Refused(
                    Errors.buildFailed(
                            "resolution " + resolution + " is not supported by this model"));
        }
        var audio = fields.flag("generate_audio").orElse(true);
        return new VideoOrder.Frame(size, resolution, seconds.intValue(), audio);
    }

    private static Extras extras(Fields fields, List<Reference> references) {
        var seed = fields.whole("seed").orElse(-1L);
        if (seed < -1 || seed > MOST_SEED) {
            throw fields.invalid("seed", "must be within -1 to 4294967295");
        }
        for (var tool : fields.objects("tools")) {
            if (!tool.required("type").equals("web_search") || !references.isEmpty()) {
                throw fields.invalid("tools", "web_search takes text-only prompts");
            }
        }
        return new Extras(
                seed,
                fields.flag("return_last_frame").orElse(false),
                fields.flag("nsfw_check").orElse(false));
    }
}
