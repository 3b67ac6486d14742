package studio.likeness.practice.anyfast;

import java.util.Set;
import studio.likeness.practice.http.Refused;
import studio.likeness.practice.http.Request;
import studio.likeness.practice.key.Fields;
import studio.likeness.practice.world.VideoOrder;

/// A video request that keeps all rules that can be told without looking at a file (anyfast.md §6).
/// Unknown fields are refused, as upstream does (byteplus.md §5).
record VideoForm(VideoModel model, Content content, VideoOrder.Frame frame, Extras extras) {
    private static final int USUAL_SECONDS = 5;
    private static final Set<String> KNOWN =
            Set.of(
                    "model",
                    "content",
                    "resolution",
                    "ratio",
                    "duration",
                    "generate_audio",
                    "watermark",
                    "return_last_frame",
                    "tools",
                    "seed",
                    "output_format",
                    "omni_reference_task_type",
                    "priority",
                    "safety_identifier",
                    "service_tier",
                    "execution_expires_after",
                    "callback_url");

    /// `seed` is -1 where none was chosen.
    record Extras(long seed, boolean lastFrame) {}

    static VideoForm read(Request request) {
        var fields = Fields.of(request, Errors::videoField);
        for (var name : fields.names()) {
            if (!KNOWN.contains(name)) {
                throw fields.invalid(name, "is not supported");
            }
        }
        var model = model(fields);
        var content = Content.read(fields);
        ContentRules.check(fields, model, content);
        return new VideoForm(model, content, frame(fields, model), extras(fields, content));
    }

    /// What is worth keeping of it once it was accepted.
    VideoForm kept() {
        return new VideoForm(model, content.withoutData(), frame, extras);
    }

    boolean withVideo() {
        return content.count(Content.Form.VIDEO) > 0;
    }

    private static VideoModel model(Fields fields) {
        var id = fields.required("model");
        return VideoModel.of(id)
                .orElseThrow(
                        () ->
                                new Refused(
                                        Errors.relayed(
                                                404,
                                                "InvalidEndpointOrModel.NotFound",
                                                "the model " + id + " does not exist")));
    }

    private static VideoOrder.Frame frame(Fields fields, VideoModel model) {
        if (model.isUpscaled() && !fields.has("resolution")) {
            throw fields.missing("resolution");
        }
        var resolution = fields.text("resolution").orElse("720p");
        if (!model.resolutions().contains(resolution)) {
            throw fields.invalid("resolution", "must be one of " + model.resolutions());
        }
        var ratio = fields.text("ratio").orElse("adaptive");
        if (!Tokens.RATIOS.contains(ratio)) {
            throw fields.invalid("ratio", "must be one of " + Tokens.RATIOS);
        }
        long seconds = fields.whole("duration").orElse((long) USUAL_SECONDS);
        if (!model.takesSeconds(seconds)) {
            throw fields.invalid("duration", "is not supported by model " + model.id());
        }
        var length = seconds < 0 ? USUAL_SECONDS : (int) seconds;
        var audio = fields.flag("generate_audio").orElse(true);
        return new VideoOrder.Frame(ratio, resolution, length, audio);
    }

    private static Extras extras(Fields fields, Content content) {
        fields.flag("watermark");
        var seed = fields.whole("seed").orElse(-1L);
        if (seed < -1 || seed > Integer.MAX_VALUE) {
            throw fields.invalid("seed", "must be within -1 to 2147483647");
        }
        for (var tool : fields.objects("tools")) {
            if (!tool.required("type").equals("web_search") || !content.items().isEmpty()) {
                throw fields.invalid("tools", "web_search takes text-only prompts");
            }
        }
        if (fields.text("safety_identifier").orElse("").length() > 64) {
            throw fields.invalid("safety_identifier", "must not exceed 64 characters");
        }
        return new Extras(seed, fields.flag("return_last_frame").orElse(false));
    }
}
