package studio.likeness.practice.key;

import java.io.IOException;
import java.util.Map;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.http.Request;
import studio.likeness.practice.http.Routes;
import studio.likeness.practice.world.FaultKind;
import studio.likeness.practice.world.MediaStore;
import studio.likeness.practice.world.World;

/// The files a service hands out by link. Whoever has the link gets the file while it lives; no key
/// is asked for, as with the storage behind the real services.
public final class Handouts {
    private final World world;
    private final String path;

    /// `path` is the folder below the server's address, such as `/anyfast/media`.
    public Handouts(World world, String path) {
        this.world = world;
        this.path = path;
    }

    public void addTo(Routes routes) {
        routes.add("GET", path + "/{id}", this::serve);
    }

    /// The link of a finished clip, for whoever asks at `path`. Where that fault was asked for, it
    /// is dead from now on.
    public String clipLink(MediaStore.Media clip, String path) {
        if (world.faults().strikes(FaultKind.CLIP_LINK_EXPIRED, path)) {
            world.media().expire(clip.id());
        }
        return link(clip);
    }

    public String link(MediaStore.Media media) {
        var suffix =
                switch (media.type()) {
                    case "video/mp4" -> ".mp4";
                    case "image/png" -> ".png";
                    case "image/jpeg" -> ".jpg";
                    default -> "";
                };
        return world.base() + path + "/" + media.id() + suffix;
    }

    private Reply serve(Request request) throws IOException {
        var name = request.variable("id");
        var dot = name.indexOf('.');
        var found = world.media().find(dot < 0 ? name : name.substring(0, dot));
        return found.isPresent()
                ? Reply.media(found.get().type(), found.get().bytes())
                : Reply.json(403, Map.of("code", "AccessDenied", "message", "Request has expired"));
    }
}
