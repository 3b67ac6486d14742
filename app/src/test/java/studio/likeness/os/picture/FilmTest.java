package studio.likeness.os.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.likeness.core.airgap.ur.Misread;
import studio.likeness.core.airgap.ur.Ur;
import studio.likeness.core.airgap.ur.UrCollector;
import studio.likeness.core.airgap.ur.UrFrames;
import studio.likeness.core.problem.AirgapProblem;
import studio.likeness.core.problem.Outcome;

/// Codes in films and folders. `film.mp4` is what ffmpeg's x264 (high profile, B frames) made of
/// twelve codes of 700 empty bytes, held a little askew, five a second, without the first.
class FilmTest {
    private static final Ur UR = Ur.of("bytes", new byte[700]);

    private final CodePictureFiles pictures = new CodePictureFiles();

    @TempDir private Path folder;
    private byte[] film;

    @BeforeEach
    void load() throws IOException {
        try (var in = FilmTest.class.getResourceAsStream("film.mp4")) {
            film = Objects.requireNonNull(in).readAllBytes();
        }
    }

    @Test
    void aFilmOfTheScreenCarriesTheWholeMessageAndIsNotWatchedLongerThanNeeded() throws Exception {
        var file = Files.write(folder.resolve("film.mp4"), film);
        var collector = new UrCollector();
        var seen = new ArrayList<String>();
        var outcome =
                pictures.read(
                        file,
                        text -> {
                            seen.add(text);
                            return isWholeWith(collector, text);
                        });
        assertThat(collector.whole()).contains(UR);
        assertThat(outcome).isEqualTo(Outcome.done(seen));
        assertThat(seen).doesNotHaveDuplicates().hasSizeLessThan(12);
    }

    @Test
    void aFilmThatIsCutOrEmptySaysSo() throws IOException {
        var cut = Files.write(folder.resolve("cut.mp4"), Arrays.copyOf(film, 900));
        assertThat(pictures.read(cut))
                .isEqualTo(Outcome.failed(new AirgapProblem.FilmUnreadable("cut.mp4")));
    }

    /// Whatever a disk made of a film, its reader ends, and in a sentence.
    @Test
    void aDamagedFilmNeverEndsTheProgram() throws IOException {
        for (var hit = 40; hit < 1_000; hit += 60) {
            var damaged = film.clone();
            damaged[damaged.length - hit] ^= 0x55;
            damaged[hit] ^= 0x55;
            var file = Files.write(folder.resolve("damaged.mp4"), damaged);
            assertIsRead(file);
        }
    }

    /// In codes, or in one of two sentences.
    private void assertIsRead(Path file) {
        var name = String.valueOf(file.getFileName());
        switch (pictures.read(file, _ -> true)) {
            case Outcome.Done<List<String>>(var codes) ->
                    assertThat(codes).isNotEmpty().allMatch(code -> code.startsWith("UR:"));
            case Outcome.Failed<List<String>>(var problem) ->
                    assertThat(problem)
                            .isIn(
                                    new AirgapProblem.FilmUnreadable(name),
                                    new AirgapProblem.NoCodeFound(name));
        }
    }

    /// Tables of two thousand million entries, in a file of forty thousand bytes.
    @ParameterizedTest
    @ValueSource(strings = {"stsz", "stco", "stsc", "stts"})
    void aTableThatClaimsToBeEndlessIsNotBelieved(String table) throws IOException {
        var text = new String(film, StandardCharsets.ISO_8859_1);
        var bent = ByteBuffer.wrap(film.clone());
        bent.putInt(text.indexOf(table) + (table.equals("stsz") ? 12 : 8), Integer.MAX_VALUE);
        var file = Files.write(folder.resolve("endless.mp4"), bent.array());
        assertIsRead(file);
    }

    @Test
    void aFolderIsReadWhateverElseLiesInIt() throws IOException, Misread {
        var frames = new UrFrames(UR, 120);
        var texts = new ArrayList<String>();
        for (var number = 3; number < 12; number++) {
            texts.add(frames.frame(number));
            var name = "IMG_%d.png".formatted(number);
            done(pictures.write(folder.resolve(name), List.of(texts.getLast()), 0));
        }
        Files.writeString(folder.resolve("notes.txt"), "buy milk");
        Files.writeString(folder.resolve("z.txt"), "ur:bytes/aeae");
        Files.createDirectory(folder.resolve("more"));
        texts.add("ur:bytes/aeae");
        assertThat(done(pictures.read(folder))).containsExactlyInAnyOrderElementsOf(texts);
        assertThat(done(pictures.read(folder, _ -> true))).hasSize(1);
    }

    @Test
    void aFolderWithoutCodesSaysSo() throws IOException {
        var empty = Files.createDirectory(folder.resolve("holiday"));
        assertThat(pictures.read(empty))
                .isEqualTo(Outcome.failed(new AirgapProblem.NoCodeFound("holiday")));
    }

    private static boolean isWholeWith(UrCollector collector, String text) {
        try {
            collector.take(text);
        } catch (Misread misread) {
            throw new AssertionError(misread);
        }
        return collector.whole().isPresent();
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }
}
