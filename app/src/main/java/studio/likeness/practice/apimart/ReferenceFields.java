package studio.likeness.practice.apimart;

import java.util.ArrayList;
import java.util.List;
import studio.likeness.practice.asset.Kind;
import studio.likeness.practice.key.Fields;

/// The references of the four fields that hold them.
final class ReferenceFields {
    private static final int MOST_IMAGES = 9;
    private static final int MOST_OTHERS = 3;
    private static final List<String> ROLES =
            List.of("first_frame", "last_frame", "reference_image");

    private ReferenceFields() {}

    static List<VideoForm.Reference> read(Fields fields) {
        var images = images(fields);
        var videos = plain(fields, "video_urls", Kind.VIDEO, MOST_OTHERS);
        var sounds = plain(fields, "audio_urls", Kind.AUDIO, MOST_OTHERS);
        var isFrames = images.stream().anyMatch(VideoForm.Reference::isFrame);
        for (var other : videos.isEmpty() ? sounds : videos) {
            if (isFrames) {
                throw fields.invalid(other.field(), "cannot be used with first/last frame");
            }
        }
        if (!sounds.isEmpty() && images.isEmpty() && videos.isEmpty()) {
            throw fields.invalid("audio_urls", "needs a reference image or video");
        }
        var all = new ArrayList<>(images);
        all.addAll(videos);
        all.addAll(sounds);
        return List.copyOf(all);
    }

    private static List<VideoForm.Reference> images(Fields fields) {
        if (fields.has("image_urls") && fields.has("image_with_roles")) {
            throw fields.invalid("image_urls", "cannot be used with image_with_roles");
        }
        var images = plain(fields, "image_urls", Kind.IMAGE, MOST_IMAGES);
        for (var item : fields.objects("image_with_roles")) {
            var role = item.required("role");
            if (!ROLES.contains(role)) {
                throw item.invalid("role", "must be one of " + ROLES);
            }
            var url = checked(item, "url", item.required("url"));
            images.add(new VideoForm.Reference(Kind.IMAGE, role, url, "image_with_roles"));
        }
        if (images.size() > MOST_IMAGES) {
            throw fields.invalid("image_with_roles", "takes at most 9");
        }
        var frames = images.stream().filter(VideoForm.Reference::isFrame).count();
        if (frames > 0 && frames < images.size()) {
            throw fields.invalid("image_with_roles", "cannot mix frames and references");
        }
        return images;
    }

    private static List<VideoForm.Reference> plain(
            Fields fields, String name, Kind kind, int most) {
        var found = new ArrayList<VideoForm.Reference>();
        for (var url : fields.texts(name)) {
            found.add(new VideoForm.Reference(kind, "reference", checked(fields, name, url), name));
        }
        if (found.size() > most) {
            throw fields.invalid(name, "takes at most " + most);
        }
        return found;
    }

    /// Base64 and data URIs are refused: such files are uploaded first.
    private static String checked(Fields fields, String name, String url) {
        if (!url.matches("(https?|asset)://[^\\s]+")) {
            throw fields.invalid(name, "must be an http(s) or asset:// URL, upload files first");
        }
        return url;
    }
}
