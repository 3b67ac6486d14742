package studio.likeness.practice.apimart;

import java.time.Duration;
import java.util.Set;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.Multipart;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.http.Request;
import studio.likeness.practice.http.Routes;
import studio.likeness.practice.key.Fields.Wrong;
import studio.likeness.practice.key.Handouts;
import studio.likeness.practice.picture.Picture;
import studio.likeness.practice.picture.PictureReader;

/// Pictures that are kept for 72 hours, so that they can be named by address (apimart.md §7).
final class Uploads {
    private static final Duration LIFE = Duration.ofDays(3);
    private static final int MOST_BYTES = 20 << 20;
    private static final Set<String> TYPES =
            Set.of("image/jpeg", "image/png", "image/webp", "image/gif");

    private final Counter counter;
    private final Handouts handouts;

    Uploads(Counter counter, Handouts handouts) {
        this.counter = counter;
        this.handouts = handouts;
    }

    void addTo(Routes routes) {
        routes.add(
                "POST",
                Counter.PREFIX + "/v1/uploads/images",
                counter.guarded("upload", (_, request) -> upload(request)));
    }

    /// Judged by content, whatever it calls itself. The answer has no envelope.
    private Reply upload(Request request) {
        var file = Multipart.of(request).flatMap(form -> form.part("file"));
        if (file.isEmpty()) {
            return Errors.field("file", Wrong.MISSING, "is required");
        }
        var bytes = file.get().content();
        if (bytes.length > MOST_BYTES) {
            return Errors.of(413, "invalid_request_error", "file must not exceed 20 MB");
        }
        var type = PictureReader.read(bytes).map(Picture::type).filter(TYPES::contains);
        if (type.isEmpty()) {
            return Errors.field("file", Wrong.INVALID, "must be JPEG, PNG, WebP or GIF");
        }
        var clock = counter.world().clock();
        var media = counter.world().media().put(type.get(), bytes, clock.now().plus(LIFE));
        return Reply.json(
                200,
                Json.object()
                        .put("url", handouts.link(media))
                        .put("filename", file.get().fileName())
                        .put("content_type", type.get())
                        .put("bytes", bytes.length)
                        .put("created_at", clock.seconds()));
    }
}
