package studio.likeness.ui.clips;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.util.Subscription;
import studio.likeness.core.video.Clip;

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

    private final PosterDesk desk;

    Posters(PosterDesk desk) {
        this.desk = desk;
    }

    /// Empty in colour and form until it is there.
    Image of(Clip clip) {
        return images.computeIfAbsent(desk.of(clip), file -> read(file, clip));
    }

    private Image read(Path file, Clip clip) {
        var image = new Image(file.toUri().toString(), WIDTH, 0, true, true, true);
        image.errorProperty()
                .subscribe(
                        failed -> {
                            if (failed) {
                                desk.miss(clip);
                            }
                        });
        return image;
    }

    /// @param again shows them once more: one that was missed is there now
    Subscription follow(Consumer<Clip> again) {
        return desk.takenProperty()
                .subscribe(
                        (_, taken) ->
                                taken.ifPresent(
                                        clip -> {
                                            images.remove(desk.of(clip));
                                            again.accept(clip);
                                        }));
    }
}
