package studio.likeness.practice.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import studio.likeness.practice.picture.Files;

/// anyfast.md §9, the column of the page for real people.
class BoundsTest {
    static Stream<Arguments> good() {
        return Stream.of(
                Arguments.of(Kind.IMAGE, Files.png(300, 300)),
                Arguments.of(Kind.IMAGE, Files.jpeg(6000, 2400)),
                Arguments.of(Kind.IMAGE, Files.png(800, 2000)),
                Arguments.of(Kind.IMAGE, Files.png(512, 512, 1)),
                Arguments.of(Kind.VIDEO, Files.mp4(2)),
                Arguments.of(Kind.VIDEO, Files.mp4(15)),
                Arguments.of(Kind.AUDIO, Files.wav(2)));
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of(Kind.IMAGE, Files.png(299, 300), "InvalidParameter"),
                Arguments.of(Kind.IMAGE, Files.png(6001, 5000), "InvalidParameter"),
                Arguments.of(Kind.IMAGE, Files.png(300, 751), "InvalidParameter"),
                Arguments.of(Kind.IMAGE, Files.png(1001, 400), "InvalidParameter"),
                Arguments.of(
                        Kind.IMAGE, Files.padded(Files.png(512, 512), 30 << 20), "OversizedImage"),
                Arguments.of(Kind.IMAGE, Files.mp4(5), "UnsupportedImageFormat"),
                Arguments.of(Kind.VIDEO, Files.mp4(1), "InvalidParameter"),
                Arguments.of(Kind.VIDEO, Files.mp4(16), "InvalidParameter"),
                Arguments.of(
                        Kind.VIDEO, Files.padded(Files.mp4(5), (50 << 20) + 1), "InvalidParameter"),
                Arguments.of(Kind.VIDEO, Files.wav(5), "InvalidParameter"),
                Arguments.of(Kind.AUDIO, Files.wav(16), "InvalidParameter"),
                Arguments.of(Kind.AUDIO, Files.png(512, 512), "InvalidParameter"));
    }

    @ParameterizedTest
    @MethodSource("good")
    void whatIsWithinPasses(Kind kind, byte[] file) {
        assertThat(Bounds.objection(kind, file, true)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void whatIsOutsideIsNamed(Kind kind, byte[] file, String code) {
        assertThat(Bounds.objection(kind, file, true).orElseThrow().code()).isEqualTo(code);
    }

    /// byteplus.md §4: several faces, or somebody else, fail in a person's group only.
    @Test
    void aPersonIsOneFace() {
        var mismatch = Verdict.Unusable.faceMismatch();
        assertThat(Bounds.objection(Kind.IMAGE, Files.png(512, 512, 2), true)).contains(mismatch);
        assertThat(Bounds.objection(Kind.IMAGE, Files.png(512, 512, 0), true)).contains(mismatch);
        assertThat(Bounds.objection(Kind.IMAGE, Files.png(512, 512, 2), false)).isEmpty();
    }
}
