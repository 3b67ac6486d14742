package studio.likeness.os.clip;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.likeness.os.files.OwnerOnly;
import studio.likeness.practice.video.Renderer;
import studio.likeness.practice.world.VideoOrder;

/// Posters of films. `baseline.mp4`, `main.mp4` and `high.mp4` are a second of red beside blue, 322
/// by 182, as ffmpeg's x264 writes it; `hevc.mp4` is in a code that nothing here reads.
class PosterFolderTest {
    @TempDir private Path clips;
    private PosterFolder posters;

    @BeforeEach
    void open() {
        posters = new PosterFolder(clips);
    }

    private Path film(String name) throws IOException {
        try (var in = PosterFolderTest.class.getResourceAsStream(name)) {
            return Files.write(clips.resolve(name), Objects.requireNonNull(in).readAllBytes());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"baseline.mp4", "main.mp4", "high.mp4"})
    void theFirstPictureStandsInItsColours(String name) throws IOException {
        assertThat(posters.take("c1", film(name))).isTrue();
        var picture = read("c1");
        assertThat(picture.getWidth()).isEqualTo(322);
        assertThat(picture.getHeight()).isEqualTo(182);
        assertThat(far(picture.getRGB(80, 90), Color.RED)).isLessThan(40);
        assertThat(far(picture.getRGB(240, 90), Color.BLUE)).isLessThan(40);
        assertThat(OwnerOnly.isClosed(posters.of("c1"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"16:9,1080p,640,360", "9:16,1080p,360,640", "1:1,480p,640,640"})
    void aLargeFilmMakesASmallPicture(String order) throws Exception {
        var parts = order.split(",", -1);
        var film = Files.write(clips.resolve("film.mp4"), practised(parts[0], parts[1]));
        assertThat(posters.take("c1", film)).isTrue();
        var picture = read("c1");
        assertThat(picture.getWidth()).isEqualTo(Integer.parseInt(parts[2]));
        assertThat(picture.getHeight()).isEqualTo(Integer.parseInt(parts[3]));
        assertThat(Files.size(posters.of("c1"))).isLessThan(100_000);
    }

    /// Asking again costs a look at the disk and no decoding.
    @Test
    void whatGivesNoPictureIsNotTriedAgain() throws IOException {
        var film = film("hevc.mp4");
        assertThat(posters.take("c1", film)).isFalse();
        assertThat(posters.of("c1")).isEmptyFile();
        film("main.mp4");
        assertThat(posters.take("c1", clips.resolve("main.mp4"))).isFalse();
    }

    @Test
    void aFilmThatIsAwayCanComeBack() throws IOException {
        assertThat(posters.take("c1", clips.resolve("main.mp4"))).isFalse();
        assertThat(posters.of("c1")).doesNotExist();
        assertThat(posters.take("c1", film("main.mp4"))).isTrue();
    }

    /// Whatever came down the line, nothing is thrown.
    @Test
    void aDamagedFilmGivesNoneOrOne() throws IOException {
        var whole = Files.readAllBytes(film("high.mp4"));
        for (var hit = 0; hit < whole.length; hit++) {
            var damaged = whole.clone();
            damaged[hit] ^= (byte) (1 << hit % 8);
            var film = Files.write(clips.resolve("damaged.mp4"), damaged);
            var there = posters.take("d" + hit, film);
            assertThat(Files.size(posters.of("d" + hit)) > 0).isEqualTo(there);
        }
    }

    private static byte[] practised(String ratio, String resolution) throws Exception {
        var frame = new VideoOrder.Frame(ratio, resolution, 4, false);
        var order =
                new VideoOrder(
                        "seedance-2.0", "Rain", frame, 1, "Ada", java.util.Optional.empty(), false);
        return new Renderer().make(order).mp4();
    }

    private BufferedImage read(String clip) throws IOException {
        return ImageIO.read(posters.of(clip).toFile());
    }

    private static int far(int rgb, Color wanted) {
        var seen = new Color(rgb);
        return Math.abs(seen.getRed() - wanted.getRed())
                + Math.abs(seen.getGreen() - wanted.getGreen())
                + Math.abs(seen.getBlue() - wanted.getBlue());
    }
}
