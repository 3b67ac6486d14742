package studio.likeness.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.likeness.ui.theme.Fx;

/// What a camera would read off the card, read with ZXing from the drawn pixels.
class QrCardTest {
    private static final String ADDRESS =
            "ethereum:0x036CbD53842c5426634e7929541eC2318f3dCF7e@84532/transfer"
                    + "?address=0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf";

    @ParameterizedTest
    @ValueSource(doubles = {150, 220, 333.3})
    void aCameraReadsTheExactText(double side) throws Exception {
        Fx.run(
                () -> {
                    var card = new QrCard(side, "Address");
                    card.show(ADDRESS);
                    assertThat(read(drawn(card))).isEqualTo(ADDRESS);
                    assertThat(card.getUserData()).isEqualTo(ADDRESS);
                });
    }

    @Test
    void otherScriptsAreReadToo() throws Exception {
        Fx.run(
                () -> {
                    var card = new QrCard(200, "Name");
                    card.show("面孔 Ada");
                    assertThat(read(drawn(card))).isEqualTo("面孔 Ada");
                });
    }

    @Test
    void aLongCodeSaysHowLargeItHasToBe() throws Exception {
        Fx.run(
                () -> {
                    var link = "https://h5.example/live?token=" + "aZ9_".repeat(350);
                    var card = new QrCard(210, "Link");
                    assertThat(card.least()).isZero();
                    card.show(link);
                    assertThat(card.least()).isGreaterThan(290);
                    card.setPrefSize(card.least(), card.least());
                    var picture = drawn(card);
                    assertThat(read(picture)).isEqualTo(link);
                    var image = ((ImageView) card.getChildrenUnmodifiable().getFirst()).getImage();
                    assertThat(image.getWidth()).isEqualTo(2 * QrPicture.of(link).side());
                });
    }

    @Test
    void anotherTextTakesThePlaceOfTheFirst() throws Exception {
        Fx.run(
                () -> {
                    var card = new QrCard(200, "Part");
                    card.show("UR:BYTES/1-3/ONE");
                    drawn(card);
                    card.show("UR:BYTES/2-3/TWO");
                    assertThat(read(drawn(card))).isEqualTo("UR:BYTES/2-3/TWO");
                });
    }

    @Test
    void everySquareIsAWholeNumberOfPixelsWithFourAround() throws Exception {
        Fx.run(
                () -> {
                    var card = new QrCard(220, "Address");
                    card.show(ADDRESS);
                    drawn(card);
                    var picture = (ImageView) card.getChildrenUnmodifiable().getFirst();
                    var side = QrPicture.of(ADDRESS).side();
                    var pixels = picture.getImage().getWidth() / side;
                    assertThat(pixels).isEqualTo(Math.floor(220.0 / side));
                    assertThat(picture.getFitWidth()).isEqualTo(picture.getImage().getWidth());
                    assertThat(picture.getLayoutX()).isEqualTo(Math.rint(picture.getLayoutX()));
                    assertThat(isEmpty(picture.getImage(), (int) (4 * pixels))).isTrue();
                    assertThat(isEmpty(picture.getImage(), (int) (5 * pixels))).isFalse();
                });
    }

    @Test
    void behindTheVeilNoCameraReadsAnything() throws Exception {
        Fx.run(
                () -> {
                    var card = new QrCard(220, "Address");
                    card.show(ADDRESS);
                    card.veil("This code is over");
                    assertThatThrownBy(() -> read(drawn(card)))
                            .isInstanceOf(NotFoundException.class);
                    assertThat(card.getAccessibleText()).isEqualTo("Address. This code is over");
                    card.unveil();
                    assertThat(card.isVeiled()).isFalse();
                    assertThat(read(drawn(card))).isEqualTo(ADDRESS);
                    assertThat(card.getAccessibleText()).isEqualTo("Address");
                });
    }

    @Test
    void aClearedCardHoldsNothing() throws Exception {
        Fx.run(
                () -> {
                    var card = new QrCard(220, "Address");
                    card.show(ADDRESS);
                    card.clear();
                    assertThat(card.getUserData()).isNull();
                    assertThatThrownBy(() -> read(drawn(card)))
                            .isInstanceOf(NotFoundException.class);
                });
    }

    @Test
    void aTextThatNoCodeHoldsIsRefused() {
        assertThatThrownBy(() -> QrPicture.of("a".repeat(3_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3000");
    }

    private static Image drawn(QrCard card) {
        var scene =
                card.getScene() == null
                        ? new Scene(new StackPane(card), 400, 400)
                        : card.getScene();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene.snapshot(null);
    }

    private static int[] pixels(Image image) {
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var found = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), found, 0, width);
        return found;
    }

    private static String read(Image image) throws Exception {
        LuminanceSource source =
                new RGBLuminanceSource(
                        (int) image.getWidth(), (int) image.getHeight(), pixels(image));
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    }

    private static boolean isEmpty(Image image, int rows) {
        var all = pixels(image);
        return IntStream.range(0, rows * (int) image.getWidth()).allMatch(i -> all[i] == 0);
    }
}
