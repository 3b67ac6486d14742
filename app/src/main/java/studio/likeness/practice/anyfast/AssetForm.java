package studio.likeness.practice.anyfast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.likeness.practice.asset.Kind;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.Multipart;
import studio.likeness.practice.http.Request;
import studio.likeness.practice.key.Fields;
import studio.likeness.practice.picture.Source;

/// What CreateAsset is asked, as JSON or as a form with a file (anyfast.md §4).
record AssetForm(String group, String name, Kind kind, Source source) {
    private static final int LONGEST_NAME = 64;
    private static final Map<String, Kind> MODELS =
            Map.of(
                    "volc-asset", Kind.IMAGE,
                    "volc-asset-video", Kind.VIDEO,
                    "volc-asset-audio", Kind.AUDIO);

    static AssetForm read(Request request) {
        return Multipart.of(request)
                .map(AssetForm::ofParts)
                .orElseGet(() -> ofJson(Fields.of(request, Errors::assetField)));
    }

    private static AssetForm ofJson(Fields fields) {
        var url = fields.required("URL");
        return of(fields, fields.required("AssetType"), source(url).orElseThrow(() -> bad(fields)));
    }

    /// A form that leaves the type out silently means a picture, whatever its file and model are.
    private static AssetForm ofParts(Multipart form) {
        var object = Json.object();
        var isTyped = form.part("AssetType").isPresent();
        for (var name : List.of("GroupId", "Name", isTyped ? "model" : "AssetType")) {
            form.text(name).ifPresent(text -> object.put(name, text));
        }
        var fields = Fields.of(object, Errors::assetField);
        var file = form.part("file").orElseThrow(() -> fields.missing("file"));
        var type = form.text("AssetType").orElse(Kind.IMAGE.text());
        return of(fields, type, new Source.Inline(file.content()));
    }

    private static AssetForm of(Fields fields, String type, Source source) {
        var kind =
                Kind.of(type)
                        .orElseThrow(
                                () ->
                                        fields.invalid(
                                                "AssetType",
                                                "must be one of [Image, Video, Audio]"));
        var model = fields.text("model").orElse("volc-asset");
        if (MODELS.get(model) != kind) {
            throw fields.invalid("model", "does not match AssetType " + kind.text());
        }
        var name = fields.required("Name");
        if (name.length() > LONGEST_NAME) {
            throw fields.invalid("Name", "must not exceed 64 characters");
        }
        return new AssetForm(fields.required("GroupId"), name, kind, source);
    }

    /// An address, a data URI, or Base64 alone.
    private static Optional<Source> source(String url) {
        if (url.startsWith("data:")) {
            return Source.data(url);
        }
        return url.contains("://") ? Source.web(url) : Source.base64(url);
    }

    private static RuntimeException bad(Fields fields) {
        return fields.invalid("URL", "must be a public URL, a data URI or Base64");
    }
}
