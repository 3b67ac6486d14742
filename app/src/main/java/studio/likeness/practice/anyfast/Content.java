package studio.likeness.practice.anyfast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studio.likeness.practice.key.Fields;

/// What a video is asked to be made of: words, and pictures, clips and sounds in their roles
/// (anyfast.md §6).
record Content(String prompt, List<Item> items) {
    /// One reference. `at` is its place in the request, for messages.
    record Item(int at, Form form, String role, String url) {
        boolean isAsset() {
            return url.startsWith("asset://");
        }

        String assetId() {
            return url.substring("asset://".length());
        }

        String field() {
            return "content[" + at + "]";
        }
    }

    enum Form {
        IMAGE,
        VIDEO,
        AUDIO;

        private String type() {
            return name().toLowerCase(Locale.ROOT) + "_url";
        }

        private List<String> roles() {
            return switch (this) {
                case IMAGE -> List.of("first_frame", "last_frame", "reference_image");
                case VIDEO -> List.of("reference_video");
                case AUDIO -> List.of("reference_audio");
            };
        }
    }

    static Content read(Fields request) {
        if (!request.has("content")) {
            throw request.missing("content");
        }
        var prompt = new StringBuilder();
        var items = new ArrayList<Item>();
        var at = 0;
        for (var item : request.objects("content")) {
            var type = item.required("type");
            if (type.equals("text")) {
                prompt.append(item.required("text"));
            } else {
                items.add(reference(at, type, item));
            }
            at++;
        }
        if (prompt.isEmpty() && items.isEmpty()) {
            throw request.invalid("content", "must not be empty");
        }
        return new Content(prompt.toString(), List.copyOf(items));
    }

    private static Item reference(int at, String type, Fields item) {
        for (var form : Form.values()) {
            if (form.type().equals(type)) {
                var body = item.object(type).orElseThrow(() -> item.missing(type));
                return new Item(at, form, role(form, item), url(form, body));
            }
        }
        throw item.invalid("type", "must be one of [text, image_url, video_url, audio_url]");
    }

    /// A picture without a role is the first frame (byteplus.md §5).
    private static String role(Form form, Fields item) {
        var role = item.text("role").orElse(form.roles().getFirst());
        if (!form.roles().contains(role)) {
            throw item.invalid("role", "must be one of " + form.roles());
        }
        return role;
    }

    private static String url(Form form, Fields body) {
        var url = body.required("url");
        var isKnown = url.startsWith("http://") || url.startsWith("https://") || isPlainAsset(url);
        if (!isKnown && !url.startsWith("data:")) {
            throw body.invalid("url", "must be an https, data or asset:// URL");
        }
        if (url.startsWith("data:") && form == Form.VIDEO) {
            throw body.invalid("url", "must not be Base64");
        }
        return url;
    }

    /// The scheme is taken in small letters only.
    private static boolean isPlainAsset(String url) {
        return url.startsWith("asset://");
    }

    /// The same without what was written out in the request: such a file can be 30 MB, and nobody
    /// asks for it again.
    Content withoutData() {
        var light =
                items.stream()
                        .map(
                                i ->
                                        i.url().startsWith("data:")
                                                ? new Item(i.at(), i.form(), i.role(), "data:")
                                                : i)
                        .toList();
        return new Content(prompt, light);
    }

    long count(Form form) {
        return items.stream().filter(i -> i.form() == form).count();
    }

    boolean has(String role) {
        return withRole(role).isPresent();
    }

    Optional<Item> withRole(String role) {
        return items.stream().filter(i -> i.role().equals(role)).findFirst();
    }

    /// First and last frame are one way to make a clip, references are another.
    boolean isFrames() {
        return has("first_frame") || has("last_frame");
    }
}
