package studio.likeness.os.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.core.airgap.ur.Misread;
import studio.likeness.core.airgap.ur.Ur;
import studio.likeness.core.airgap.ur.UrCollector;
import studio.likeness.core.airgap.ur.UrFrames;
import studio.likeness.core.port.CodePictures.Pixels;
import studio.likeness.core.problem.AirgapProblem;
import studio.likeness.core.problem.FileProblem;
import studio.likeness.core.problem.Outcome;

class CodePictureFilesTest {
    private static final Ur UR = Ur.of("bytes", new byte[700]);

    private final CodePictureFiles pictures = new CodePictureFiles();

    @TempDir private Path folder;

    @Test
    void aMovingPictureCarriesTheWholeMessage() throws Misread {
        var frames = new UrFrames(UR, 120);
        var texts = IntStream.rangeClosed(3, 12).mapToObj(frames::frame).toList();
        var file = done(pictures.write(folder.resolve("request.gif"), texts, 150));
        var found = done(pictures.read(file));
        assertThat(found).containsExactlyInAnyOrderElementsOf(texts);
        var collector = new UrCollector();
        for (var text : found) {
            collector.take(text);
        }
        assertThat(collector.whole()).contains(UR);
    }

    @Test
    void oneCodeIsAStillPicture() throws IOException {
        var file = done(pictures.write(folder.resolve("answer.png"), List.of("UR:BYTES/AE"), 150));
        assertThat(ImageIO.read(file.toFile()).getWidth()).isLessThan(400);
        assertThat(done(pictures.read(file))).containsExactly("UR:BYTES/AE");
    }

    @Test
    void severalCodesInOnePictureAreAllFound() throws IOException {
        var side = CodeDrawing.side("UR:ONE/AEAE");
        var wide = new BufferedImage(2 * side, side, BufferedImage.TYPE_INT_RGB);
        var pen = wide.createGraphics();
        pen.drawImage(CodeDrawing.of("UR:ONE/AEAE", side), 0, 0, null);
        pen.drawImage(CodeDrawing.of("UR:TWO/AEAE", side), side, 0, null);
        pen.dispose();
        var file = folder.resolve("both.png");
        ImageIO.write(wide, "png", file.toFile());
        assertThat(done(pictures.read(file)))
                .containsExactlyInAnyOrder("UR:ONE/AEAE", "UR:TWO/AEAE");
    }

    @Test
    void aPictureWithoutAFileIsReadToo() {
        var image = CodeDrawing.of("UR:BYTES/AE", CodeDrawing.side("UR:BYTES/AE"));
        assertThat(done(pictures.read(new Rows(image)))).containsExactly("UR:BYTES/AE");
    }

    @Test
    void aPictureWithoutACodeSaysSo() throws IOException {
        var file = folder.resolve("sky.png");
        ImageIO.write(new BufferedImage(90, 90, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        assertThat(pictures.read(file))
                .isEqualTo(Outcome.failed(new AirgapProblem.NoCodeFound("sky.png")));
    }

    @Test
    void whatIsNoPictureSaysSo() throws IOException {
        var text = Files.writeString(folder.resolve("a.png"), "nothing of the kind");
        assertThat(pictures.read(text)).isEqualTo(unreadable("a.png"));
        assertThat(pictures.read(folder.resolve("none.png"))).isEqualTo(unreadable("none.png"));
    }

    @Test
    void aFileOfTextIsReadAsItIs() throws IOException {
        var text = Files.writeString(folder.resolve("a.txt"), "ur:bytes/aeae\r\n\nUR:BYTES/AE\n");
        assertThat(done(pictures.read(text))).containsExactly("ur:bytes/aeae", "UR:BYTES/AE");
    }

    /// A head that promises 30,000 by 30,000 dots, and nothing behind it.
    @Test
    void anEnormousPictureIsRefusedBeforeItIsDecoded() throws IOException {
        var small = folder.resolve("small.png");
        ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", small.toFile());
        var bytes = Files.readAllBytes(small);
        ByteBuffer.wrap(bytes).putInt(16, 30_000).putInt(20, 30_000);
        var huge = Files.write(folder.resolve("huge.png"), bytes);
        assertThat(pictures.read(huge)).isEqualTo(unreadable("huge.png"));
    }

    @Test
    void aFileThatCannotBeWrittenSaysSo() {
        var nowhere = folder.resolve("none").resolve("a.png");
        assertThat(pictures.write(nowhere, List.of("UR:BYTES/AE"), 150))
                .isEqualTo(Outcome.failed(new FileProblem.FileNotWritten("a.png")));
    }

    private static Outcome<?> unreadable(String name) {
        return Outcome.failed(new AirgapProblem.PictureUnreadable(name));
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }

    private record Rows(BufferedImage image) implements Pixels {
        @Override
        public int width() {
            return image.getWidth();
        }

        @Override
        public int height() {
            return image.getHeight();
        }

        @Override
        public int[] row(int y) {
            return image.getRGB(0, y, width(), 1, null, 0, width());
        }
    }
}
