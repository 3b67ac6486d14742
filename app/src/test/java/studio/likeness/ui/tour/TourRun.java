package studio.likeness.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;
import studio.likeness.ui.view.Png;
import studio.likeness.ui.walk.Fx;
import studio.likeness.ui.walk.Look;
import studio.likeness.ui.walk.Showroom;

/// Writes the pictures of the tour. Not part of the ordinary tests: `mvn -q -pl app -Ptour verify`.
class TourRun {
    private static final Path ALBUM = Path.of("target/tour");

    @Test
    void everyStopIsPictured() throws IOException {
        empty(ALBUM);
        var pictures = new ArrayList<Path>();
        try (var room = new Showroom()) {
            for (var look : Look.pictured()) {
                for (var number = 1; number <= TourStops.ALL.size(); number++) {
                    pictures.add(picture(number, look, room));
                }
            }
        }
        assertThat(pictures).allSatisfy(file -> assertThat(file).isNotEmptyFile());
    }

    private static Path picture(int number, Look look, Showroom room) throws IOException {
        var stop = TourStops.ALL.get(number - 1);
        var file = ALBUM.resolve("%02d-%s-%s.png".formatted(number, stop.name(), look.name()));
        var pictures = new ArrayList<Image>();
        Visit.visit(stop, look, room, scene -> pictures.add(snapshot(scene)));
        assertThat(colours(pictures.getFirst())).as("colours of %s", file).isGreaterThan(1);
        return Files.write(file, Png.of(pictures.getFirst()));
    }

    private static Image snapshot(Scene scene) {
        return Fx.call(() -> scene.snapshot(null));
    }

    /// A picture of one colour is a picture of nothing.
    private static long colours(Image image) {
        var pixels = image.getPixelReader();
        return IntStream.range(0, (int) (image.getWidth() * image.getHeight()))
                .map(i -> pixels.getArgb(i % (int) image.getWidth(), i / (int) image.getWidth()))
                .distinct()
                .count();
    }

    private static void empty(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> old;
        try (var files = Files.list(folder)) {
            old = files.toList();
        }
        for (var file : old) {
            Files.delete(file);
        }
    }
}
