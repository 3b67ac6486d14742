package studio.likeness.ui.tour;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import studio.likeness.ui.walk.Fx;
import studio.likeness.ui.walk.Look;
import studio.likeness.ui.walk.SceneWalk;
import studio.likeness.ui.walk.Showroom;

class PlayPictures {
    @Test
    void pictures() throws Exception {
        var only = System.getenv().getOrDefault("STOPS", "playground");
        var walk = System.getenv().containsKey("WALK");
        Files.createDirectories(Path.of("/tmp/wt/play-tools/pic"));
        try (var room = new Showroom()) {
            for (var look : walk ? Look.all() : Look.pictured()) {
                if (!walk
                        && !look.name().matches(System.getenv().getOrDefault("LOOKS", "dark-en"))) {
                    continue;
                }
                for (var stop : TourStops.ALL) {
                    if (!stop.name().startsWith(only)) {
                        continue;
                    }
                    Visit.visit(
                            stop,
                            look,
                            room,
                            scene -> {
                                if (!walk) {
                                    try {
                                        Files.write(
                                                Path.of(
                                                        "/tmp/wt/play-tools/pic",
                                                        stop.name() + "-" + look.name() + ".png"),
                                                Png.of(Fx.call(() -> scene.snapshot(null))));
                                    } catch (java.io.IOException e) {
                                        throw new RuntimeException(e);
                                    }
                                }
                                var said = Fx.call(() -> SceneWalk.complaints(scene));
                                said.forEach(
                                        each ->
                                                System.out.println(
                                                        stop.name() + " " + look + ": " + each));
                            });
                }
            }
        }
    }
}
