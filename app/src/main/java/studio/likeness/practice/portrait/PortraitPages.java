package studio.likeness.practice.portrait;

import studio.likeness.practice.http.Reply;
import studio.likeness.practice.http.Request;
import studio.likeness.practice.http.Routes;
import studio.likeness.practice.world.Service;

/// `GET /practice/portraits/ada.png`, as a photo host would serve it.
public final class PortraitPages implements Service {
    private static final String PNG = ".png";

    private final PortraitShelf shelf;

    public PortraitPages(PortraitShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public void addTo(Routes routes) {
        routes.add("GET", "/practice/portraits/{file}", this::picture);
    }

    @Override
    public void reset() {
        // the pictures are always the same
    }

    private Reply picture(Request request) {
        var file = request.variable("file");
        var id = file.endsWith(PNG) ? file.substring(0, file.length() - PNG.length()) : "";
        return shelf.find(id)
                .map(png -> Reply.media("image/png", png))
                .orElseGet(() -> Reply.text(404, "text/plain", "No such portrait"));
    }
}
