package studio.likeness.ui.enroll;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.likeness.core.settings.ThemeChoice;
import studio.likeness.ui.walk.Fx;
import studio.likeness.ui.walk.Look;
import studio.likeness.ui.walk.Showroom;

/// The code as it stands on the screen of the wizard, read by a reader that knows nothing of it.
@SuppressWarnings("NullAway.Init")
class CodeOnScreenTest {
    private static Showroom room;

    @BeforeAll
    static void open() {
        room = new Showroom();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    static Stream<Look> looks() {
        return Stream.of(ThemeChoice.LIGHT, ThemeChoice.DARK)
                .flatMap(
                        theme ->
                                Stream.of(100, 200)
                                        .map(size -> new Look(theme, Look.Tongue.EN, size)));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aPhoneReadsTheExactLink(Look look) throws ReaderException {
        for (var link : List.of(WizardStop.SHORT_LINK, WizardStop.LONG_LINK)) {
            assertThat(read(look, link)).isEqualTo(link);
        }
    }

    @Test
    void theLinksAreAsLongAsTheServicesAre() {
        assertThat(WizardStop.SHORT_LINK).hasSize(60);
        assertThat(WizardStop.LONG_LINK).hasSizeBetween(1_300, 1_350);
    }

    private static String read(Look look, String link) throws ReaderException {
        var view = Fx.call(() -> WizardStop.codeOf(look.words(), link));
        var scene = room.show(view.root(), look);
        room.settle(scene);
        var image = Fx.call(() -> scene.snapshot(null));
        Fx.run(view::close);
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var pixels = new int[width * height];
        for (var i = 0; i < pixels.length; i++) {
            pixels[i] = image.getPixelReader().getArgb(i % width, i / width);
        }
        var source = new RGBLuminanceSource(width, height, pixels);
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(source)),
                        Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
