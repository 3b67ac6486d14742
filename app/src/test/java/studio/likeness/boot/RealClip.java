package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import studio.likeness.practice.video.Renderer;
import studio.likeness.practice.world.VideoMaker;
import studio.likeness.practice.world.VideoOrder;

/// A short clip as the practice services render it, and whether others take it for a video.
final class RealClip {
    static final VideoMaker.Clip CLIP = render();

    private RealClip() {}

    private static VideoMaker.Clip render() {
        var frame = new VideoOrder.Frame("1:1", "480p", 1, false);
        var order = new VideoOrder("m", "She waves.", frame, 7, "Ada", Optional.empty(), true);
        try {
            return new Renderer().make(order);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// By a program that is not ours; nothing is said where that is not installed.
    static void isVideo(Path file) throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "ffprobe is not installed");
        var process =
                new ProcessBuilder(
                                "ffprobe",
                                "-v",
                                "error",
                                "-count_frames",
                                "-show_entries",
                                "stream=codec_name,nb_read_frames",
                                "-of",
                                "csv=p=0",
                                file.toString())
                        .redirectErrorStream(true)
                        .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said.strip()).isEqualTo("h264,24");
    }

    private static boolean isInstalled() {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "ffprobe")));
    }
}
