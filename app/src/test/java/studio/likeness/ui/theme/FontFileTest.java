package studio.likeness.ui.theme;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Fonts that lie beside the program as files. They bear another name here than those inside, so
/// that a test sees which it got, and no other test gets them.
class FontFileTest {
    /// Not a folder that is deleted behind the test: JavaFX holds what it has read.
    private static final Path HOME = Path.of("target", "fonts").toAbsolutePath();

    private static final String FILE = "likeness-sans-regular.ttf";
    private static final String INSIDE = "Likeness Sans";
    private static final String OUTSIDE = "Lakeness Sans";

    @ParameterizedTest
    @ValueSource(strings = {"plain", "a b", "ü 影", "100%", "%20", "a+b&c=d;e", "50% a bü%20"})
    void aFileIsReadInItsPlace(String name) throws Exception {
        var folder = laid(name, renamed());
        assertThat(loaded(folder)).isEqualTo(OUTSIDE);
        assertThat(Fx.call(() -> inked(folder))).isPositive();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS) // no file may be named so there
    void aQuestionMarkIsNoQuery() throws Exception {
        assertThat(loaded(laid("why?", renamed()))).isEqualTo(OUTSIDE);
    }

    @Test
    void aPathThatCannotBeSaidIsNotRead() throws Exception {
        assertThat(loaded(laid("a b#ü%20", renamed()))).isEqualTo(INSIDE);
        assertThat(loaded("\uFFFD\0")).isEqualTo(INSIDE);
        assertThat(loaded("")).isEqualTo(INSIDE);
    }

    @Test
    void withoutFilesTheOnesInsideAreTaken() throws Exception {
        assertThat(loaded(HOME.resolve("nowhere").toString())).isEqualTo(INSIDE);
        assertThat(Fx.call(() -> font(null).getName())).isEqualTo(INSIDE);
    }

    @Test
    void aFolderWhereAFileShouldBeIsNotRead() throws Exception {
        Files.createDirectories(HOME.resolve("folders").resolve(FILE));
        assertThat(loaded(HOME.resolve("folders").toString())).isEqualTo(INSIDE);
    }

    /// A disk that was full, or a download that broke off.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 12, 300, 5_000, 20_000, 31_000})
    void aFileThatWasCutIsNotTaken(int length) throws Exception {
        var cut = Arrays.copyOf(renamed(), length);
        assertThat(loaded(laid("cut " + length, cut))).isEqualTo(INSIDE);
    }

    @Test
    void aFileThatIsNoFontIsNotTaken() throws Exception {
        var noise = new byte[31_000];
        Arrays.fill(noise, (byte) 0xA5);
        assertThat(loaded(laid("noise", noise))).isEqualTo(INSIDE);
    }

    @Test
    void withoutAFontInsideNothingIsLoaded() throws Exception {
        var missing = new FontFile(Fonts.class, "fonts/none.ttf");
        Fx.run(
                () ->
                        assertThatThrownBy(() -> missing.load(14))
                                .isInstanceOf(IllegalStateException.class)
                                .hasMessageContaining("fonts/none.ttf"));
    }

    private static Font font(@Nullable String folder) {
        return new FontFile(Fonts.class, "fonts/" + FILE).load(folder, 14).orElseThrow();
    }

    private static String loaded(String folder) throws Exception {
        return Fx.call(() -> font(folder).getName());
    }

    /// How many points of a picture are not white: letters are drawn by machine code, which opens
    /// the file by itself.
    private static long inked(String folder) {
        var shown = new Text("letters");
        shown.setFont(font(folder));
        var picture = shown.snapshot(null, null);
        var width = (int) picture.getWidth();
        return IntStream.range(0, width * (int) picture.getHeight())
                .filter(i -> picture.getPixelReader().getArgb(i % width, i / width) != -1)
                .count();
    }

    private static String laid(String name, byte[] bytes) throws IOException {
        var folder = Files.createDirectories(HOME.resolve(name));
        Files.write(folder.resolve(FILE), bytes);
        return folder.toString();
    }

    private static byte[] renamed() throws IOException {
        try (var bytes = Fonts.class.getResourceAsStream("fonts/" + FILE)) {
            var text = new String(bytes.readAllBytes(), ISO_8859_1);
            return text.replace(twoBytes("Likeness"), twoBytes("Lakeness"))
                    .replace("Likeness", "Lakeness")
                    .getBytes(ISO_8859_1);
        }
    }

    /// As letters stand in a font, each byte read as one.
    private static String twoBytes(String name) {
        return new String(name.getBytes(UTF_16BE), ISO_8859_1);
    }
}
