package studio.likeness.practice.jarvisclaw;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import studio.likeness.practice.http.Refused;
import studio.likeness.practice.key.Fields;
import studio.likeness.practice.picture.Source;
import studio.likeness.practice.world.VideoOrder;

/// A clip that was asked for. The body goes through to the maker of the model: a name that nobody
/// knows is lost without a word.
record Wish(
        Model model,
        String prompt,
        VideoOrder.Frame frame,
        Optional<Long> seed,
        Optional<Face> face,
        boolean lastFrame) {
    private static final List<String> RATIOS =
            List.of("adaptive", "16:9", "9:16", "1:1", "4:3", "3:4", "21:9", "9:21");

    static Wish read(Fields fields, Function<String, Optional<Face>> faces) {
        var id = fields.text("model").orElse(Model.DEFAULT);
        var model =
                Model.find(id)
                        .orElseThrow(
                                () -> Errors.refused(400, "invalid_model", "No such model: " + id));
        var prompt = fields.required("prompt");
        var face = fields.text("real_face_asset_id").map(asset -> face(asset, model, faces));
        var picture = fields.text("image_url");
        if (face.isPresent() && picture.isPresent()) {
            throw refused("real_face_asset_id and image_url exclude each other");
        }
        if (picture.flatMap(Source::web).isEmpty() && picture.isPresent()) {
            throw refused("image_url is not accepted as-is");
        }
        var seconds = (int) (long) fields.whole("duration_seconds").orElse(5L);
        if (seconds < model.least() || seconds > model.most()) {
            throw refused("duration_seconds %d is not accepted as-is".formatted(seconds));
        }
        var resolution = oneOf(fields, "resolution", "720p", model.resolutions());
        var ratio = oneOf(fields, "aspect_ratio", "16:9", RATIOS);
        var audio = fields.flag("generate_audio").orElse(face.isEmpty() && picture.isEmpty());
        var frame = new VideoOrder.Frame(ratio, resolution, seconds, audio);
        var last = fields.flag("return_last_frame").orElse(false);
        return new Wish(model, prompt, frame, fields.whole("seed"), face, last);
    }

    private static Face face(String asset, Model model, Function<String, Optional<Face>> faces) {
        if (!model.takesFaces()) {
            throw Errors.refused(
                    400,
                    "model_asset_incompatible",
                    "Face assets work with Seedance 2.0 and 2.0-fast");
        }
        return faces.apply(asset)
                .orElseThrow(() -> Errors.refused(400, "invalid_asset_id", "No such asset"));
    }

    private static String oneOf(
            Fields fields, String name, String otherwise, List<String> allowed) {
        var wish = fields.text(name).orElse(otherwise);
        if (!allowed.contains(wish)) {
            throw refused("%s %s is not accepted as-is".formatted(name, wish));
        }
        return wish;
    }

    private static Refused refused(String message) {
        return Errors.refused(400, "invalid_request", message);
    }
}
