package studio.likeness.os.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CleanPhotoTest {
    private static final byte[] GIF = "GIF89a\1\0\1\0".getBytes(StandardCharsets.ISO_8859_1);

    @Test
    void aJpegKeepsItsPixelsAndLosesWhatItTells() throws Exception {
        var file = PhotoFiles.talkativeJpeg(60, 40, 1);
        var clean = CleanPhoto.of(file).orElseThrow();
        assertThat(clean.type()).isEqualTo("image/jpeg");
        assertThat(clean.width()).isEqualTo(60);
        assertThat(clean.height()).isEqualTo(40);
        assertThat(text(clean.bytes())).doesNotContain("Exif", "GPS", "Ada", "ns.adobe");
        assertThat(PhotoFiles.samePixels(file, clean.bytes())).isTrue();
    }

    @Test
    void aJpegStaysUpright() throws Exception {
        var clean = CleanPhoto.of(PhotoFiles.talkativeJpeg(60, 40, 6)).orElseThrow();
        var at = text(clean.bytes()).indexOf("Exif\0\0");
        assertThat(at).isPositive();
        assertThat(Orientation.in(new Bytes(clean.bytes()), at + 6, at + 34))
                .isEqualTo(new Orientation(6));
        assertThat(text(clean.bytes())).doesNotContain("GPS", "Ada");
        assertThat(CleanPhoto.of(clean.bytes()).orElseThrow().bytes()).isEqualTo(clean.bytes());
    }

    @Test
    void aPngKeepsItsPixelsAndLosesWhatItTells() throws Exception {
        var file = PhotoFiles.talkativePng(50, 70);
        var clean = CleanPhoto.of(file).orElseThrow();
        assertThat(clean.type()).isEqualTo("image/png");
        assertThat(clean.width()).isEqualTo(50);
        assertThat(clean.height()).isEqualTo(70);
        assertThat(text(clean.bytes())).doesNotContain("tEXt", "eXIf", "GPS", "Ada");
        assertThat(PhotoFiles.samePixels(file, clean.bytes())).isTrue();
    }

    @Test
    void aWebpLosesWhatItTells() {
        var clean = CleanPhoto.of(PhotoFiles.talkativeWebp(640, 800)).orElseThrow();
        assertThat(clean.type()).isEqualTo("image/webp");
        assertThat(clean.width()).isEqualTo(640);
        assertThat(clean.height()).isEqualTo(800);
        assertThat(text(clean.bytes())).doesNotContain("EXIF", "XMP ", "GPS", "Ada");
        var bytes = new Bytes(clean.bytes());
        assertThat(bytes.fourBackwards(4)).isEqualTo(bytes.size() - 8);
        assertThat(bytes.at(20) & 0x0c).as("flags of EXIF and XMP").isZero();
    }

    @Test
    void whatIsNoPictureIsNotTakenWhateverItsName() {
        assertThat(CleanPhoto.of(GIF)).isEmpty();
        assertThat(CleanPhoto.of(new byte[0])).isEmpty();
        assertThat(CleanPhoto.of("<html>".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void aFileThatStopsInTheMiddleIsNotTaken() throws Exception {
        var jpeg = PhotoFiles.talkativeJpeg(60, 40, 6);
        var png = PhotoFiles.talkativePng(50, 70);
        assertThat(CleanPhoto.of(Arrays.copyOf(jpeg, jpeg.length / 2))).isEmpty();
        assertThat(CleanPhoto.of(Arrays.copyOf(png, png.length / 2))).isEmpty();
    }

    @Test
    void anAbsurdSizeIsNotTaken() throws Exception {
        var png = PhotoFiles.talkativePng(50, 70);
        png[16] = 0x40;
        assertThat(CleanPhoto.of(png)).isEmpty();
    }

    /// Whatever the bytes are, the answer is a picture or none: never an exception, never a loop.
    @Test
    void noDamageConfusesTheReader() throws Exception {
        var chance = new Random(7);
        for (var file :
                new byte[][] {
                    PhotoFiles.talkativeJpeg(60, 40, 6),
                    PhotoFiles.talkativePng(50, 70),
                    PhotoFiles.talkativeWebp(640, 800)
                }) {
            for (var i = 0; i < 2_000; i++) {
                var damaged = file.clone();
                for (var hit = 0; hit < 3; hit++) {
                    var among = Math.min(damaged.length, 200);
                    damaged[chance.nextInt(among)] = (byte) chance.nextInt(256);
                }
                CleanPhoto.of(damaged).ifPresent(clean -> assertThat(clean.bytes()).isNotEmpty());
            }
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
