package studio.likeness.ui.clips;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.image.Image;

/// The posters that were seen last, decoded in the background and no larger than they are shown.
final class Posters {
    private static final int KEPT = 200;
    private static final double WIDTH = 320;

    private final Map<Path, Image> images =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Path, Image> eldest) {
                    var over = size() > KEPT;
                    if (over) {
                        // Scrolled past before it was read: nobody waits for it.
                        eldest.getValue().cancel();
                    }
                    return over;
                }
            };

    Optional<Image> of(Optional<Path> file) {
        return file.map(
                path ->
                        images.computeIfAbsent(
                                path,
                                key ->
                                        new Image(
                                                key.toUri().toString(),
                                                WIDTH,
                                                0,
                                                true,
                                                true,
                                                true)));
    }
}
