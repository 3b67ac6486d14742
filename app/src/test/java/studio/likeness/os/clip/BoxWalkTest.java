package studio.likeness.os.clip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoxWalkTest {
    @TempDir private Path folder;

    private boolean isVideo(byte[] bytes) throws IOException {
        return BoxWalk.isVideo(Files.write(folder.resolve("a.mp4"), bytes));
    }

    @Test
    void aWholeVideoPasses() throws IOException {
        assertThat(isVideo(Boxes.video(5000))).isTrue();
        assertThat(isVideo(new Boxes().box("ftyp", 8).box("mdat", 9).box("moov", 3).file()))
                .isTrue();
    }

    @Test
    void whatIsCutAnywhereDoesNot() throws IOException {
        var whole = Boxes.video(300);
        for (var length = 0; length < whole.length; length++) {
            assertThat(isVideo(Arrays.copyOf(whole, length))).as("%d bytes", length).isFalse();
        }
    }

    @Test
    void whatIsSomethingElseDoesNot() throws IOException {
        assertThat(isVideo("<html>expired</html>".getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThat(isVideo(new Boxes().box("moov", 8).box("mdat", 9).file())).isFalse();
        assertThat(isVideo(new Boxes().box("ftyp", 8).box("moov", 9).file())).isFalse();
        assertThat(isVideo(new byte[4096])).isFalse();
    }
}
