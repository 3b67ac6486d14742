package studio.likeness.os.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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

/// Codes in PNG, JPEG, GIF and BMP files, in moving GIFs and in films frame by frame, in files of
/// text, and in folders of all these.
public final class CodePictureFiles implements CodePictures {
    private static final Logger LOG = LoggerFactory.getLogger(CodePictureFiles.class);
    private static final int LARGEST_FILE = 32 << 20;
    private static final int MOST_FILES = 500;

    private final CodeFinder finder = new CodeFinder();

    @Override
    public Outcome<List<String>> read(Path file, Predicate<String> enough) {
        var seen = new Seen(enough);
        try {
            if (Files.isDirectory(file)) {
                readAll(file, seen);
            } else {
                read(file, seen);
            }
        } catch (IOException | RuntimeException e) {
            // The decoders throw both kinds at files that are cut or made up.
            LOG.info("picture not read", e);
            return Outcome.failed(unreadable(file));
        }
        var name = String.valueOf(file.getFileName());
        return found(seen.texts, new AirgapProblem.NoCodeFound(name));
    }

    /// What was found so far, each text once.
    private static final class Seen {
        private final Set<String> texts = new LinkedHashSet<>();
        private final Predicate<String> enough;
        private boolean isEnough;

        Seen(Predicate<String> enough) {
            this.enough = enough;
        }

        /// @return whether nobody wants more
        boolean take(List<String> found) {
            for (var text : found) {
                if (texts.add(text)) {
                    isEnough |= enough.test(text);
                }
            }
            return isEnough;
        }
    }

    /// What a folder holds beside codes does no harm.
    private void readAll(Path folder, Seen seen) throws IOException {
        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.filter(Files::isRegularFile).sorted().limit(MOST_FILES).toList();
        }
        for (var file : files) {
            if (seen.isEnough || Thread.currentThread().isInterrupted()) {
                return;
            }
            try {
                read(file, seen);
            } catch (IOException | RuntimeException e) {
                LOG.info("passed over in a folder", e);
            }
        }
    }

    private void read(Path file, Seen seen) throws IOException {
        if (Film.isOne(head(file))) {
            new Film(file).each(light -> seen.take(finder.find(light)));
            return;
        }
        var content = new AtomicFile(file).read(LARGEST_FILE);
        if (CodeText.isText(content)) {
            seen.take(CodeText.codes(new String(content, StandardCharsets.US_ASCII)));
            return;
        }
        for (var frame : frames(content)) {
            if (seen.take(finder.find(frame))) {
                return;
            }
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(8);
        }
    }

    private static AirgapProblem unreadable(Path file) {
        var name = String.valueOf(file.getFileName());
        try {
            return Film.isOne(head(file))
                    ? new AirgapProblem.FilmUnreadable(name)
                    : new AirgapProblem.PictureUnreadable(name);
        } catch (IOException _) {
            // Not even its beginning.
            return new AirgapProblem.PictureUnreadable(name);
        }
    }

    @Override
    public Outcome<List<String>> read(Pixels pixels) {
        var image = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < pixels.height(); y++) {
            image.setRGB(0, y, pixels.width(), 1, pixels.row(y), 0, pixels.width());
        }
        var texts = new LinkedHashSet<>(finder.find(image));
        return found(texts, new AirgapProblem.ClipboardWithoutCode());
    }

    private static Outcome<List<String>> found(Set<String> texts, AirgapProblem none) {
        return texts.isEmpty() ? Outcome.failed(none) : Outcome.done(List.copyOf(texts));
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
