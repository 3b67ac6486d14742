package studio.likeness.practice.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import studio.likeness.practice.portrait.PortraitShelf;

class PictureReaderTest {
    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of("image/png", Files.png(640, 480)),
                Arguments.of("image/jpeg", Files.jpeg(640, 480)),
                Arguments.of("image/gif", Files.gif(640, 480)),
                Arguments.of("image/bmp", Files.bmp(640, 480)),
                Arguments.of("image/webp", Files.webp("VP8 ", 640, 480)),
                Arguments.of("image/webp", Files.webp("VP8L", 640, 480)),
                Arguments.of("image/webp", Files.webp("VP8X", 640, 480)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void readsTypeAndSizeFromTheBytes(String type, byte[] file) {
        assertThat(PictureReader.read(file)).contains(new Picture(type, 640, 480));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aCutFileIsReadAsFarAsItGoes(String type, byte[] file) {
        for (var length = 16; length < file.length; length++) {
            var cut = PictureReader.read(Arrays.copyOf(file, length));
            assertThat(cut).map(Picture::type).contains(type);
        }
    }

    @Test
    void countsFacesByOurOwnMarkerOnly() {
        assertThat(PictureReader.read(Files.png(640, 480, 2)).orElseThrow().faces())
                .isEqualTo(OptionalInt.of(2));
        assertThat(PictureReader.read(Files.png(640, 480)).orElseThrow().faces()).isEmpty();
    }

    @Test
    void knowsThePortraitThatIsSomebodyElse() {
        var shelf = new PortraitShelf();
        var other = PictureReader.read(shelf.find("other").orElseThrow()).orElseThrow();
        assertThat(other.stranger()).isTrue();
        assertThat(other.faces()).isEqualTo(OptionalInt.of(1));
        assertThat(PictureReader.read(shelf.find("ada").orElseThrow()).orElseThrow().stranger())
                .isFalse();
    }

    @Test
    void knowsPhonePicturesByTheirHeadOnly() {
        var heic = PictureReader.read("\0\0\0\u0018ftypheic".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(heic).contains(new Picture("image/heic", 0, 0));
        assertThat(heic.orElseThrow().hasSize()).isFalse();
        assertThat(PictureReader.read("II*\0".getBytes(StandardCharsets.ISO_8859_1)))
                .map(Picture::type)
                .contains("image/tiff");
    }

    @Test
    void whatIsNoPictureIsNone() {
        assertThat(PictureReader.read(new byte[0])).isEmpty();
        assertThat(PictureReader.read("<html>".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(PictureReader.read(Files.mp4(5))).isEmpty();
    }
}
