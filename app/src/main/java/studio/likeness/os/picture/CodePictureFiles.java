package studio.likeness.os.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import studio.likeness.core.airgap.CodeText;
import studio.likeness.core.port.CodePictures;
import studio.likeness.core.problem.AirgapProblem;
import studio.likeness.core.problem.FileProblem;
import studio.likeness.core.problem.Outcome;
import studio.likeness.os.files.AtomicFile;

/// Codes in PNG, JPEG, GIF and BMP files, moving GIFs frame by frame, and in files of text.
public final class CodePictureFiles implements CodePictures {
    private static final Logger LOG = LoggerFactory.getLogger(CodePictureFiles.class);
    private static final int LARGEST_FILE = 32 << 20;

    private final CodeFinder finder = new CodeFinder();

    @Override
    public Outcome<List<String>> read(Path file) {
        try {
            var content = new AtomicFile(file).read(LARGEST_FILE);
            if (CodeText.isText(content)) {
                return Outcome.done(CodeText.codes(new String(content, StandardCharsets.US_ASCII)));
            }
            var found = new LinkedHashSet<String>();
            for (var frame : frames(content)) {
                found.addAll(finder.find(frame));
            }
            return found(found, file.getFileName().toString());
        } catch (IOException | RuntimeException e) {
            // The decoders of the JDK throw both kinds at files that are cut or made up.
            LOG.info("picture not read", e);
            return Outcome.failed(
                    new AirgapProblem.PictureUnreadable(String.valueOf(file.getFileName())));
        }
    }

    @Override
    public Outcome<List<String>> read(Pixels pixels) {
        var image = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < pixels.height(); y++) {
            image.setRGB(0, y, pixels.width(), 1, pixels.row(y), 0, pixels.width());
        }
        return found(new LinkedHashSet<>(finder.find(image)), "");
    }

    private static Outcome<List<String>> found(Set<String> texts, String where) {
        return texts.isEmpty()
                ? Outcome.failed(new AirgapProblem.NoCodeFound(where))
                : Outcome.done(List.copyOf(texts));
    }

    private static List<BufferedImage> frames(byte[] content) throws IOException {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no picture");
            }
            var reader = readers.next();
            try {
                reader.setInput(in);
                return new PictureFrames(reader).all();
            } finally {
                reader.dispose();
            }
        }
    }

    @Override
    public Outcome<Path> write(Path file, List<String> texts, int millis) {
        try {
            var frames = new ArrayList<BufferedImage>();
            var side = texts.stream().mapToInt(CodeDrawing::side).max().orElseThrow();
            for (var text : texts) {
                frames.add(CodeDrawing.of(text, side));
            }
            var out = new ByteArrayOutputStream();
            if (frames.size() == 1) {
                ImageIO.write(frames.getFirst(), "png", out);
            } else {
                MovingGif.write(frames, millis, out);
            }
            new AtomicFile(file).write(out.toByteArray());
            return Outcome.done(file);
        } catch (IOException e) {
            LOG.warn("picture not written", e);
            return Outcome.failed(
                    new FileProblem.FileNotWritten(String.valueOf(file.getFileName())));
        }
    }
}
