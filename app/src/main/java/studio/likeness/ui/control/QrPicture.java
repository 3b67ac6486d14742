package studio.likeness.ui.control;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// A text as the squares of a code, with the quiet zone around them that every reader needs.
final class QrPicture {
    private static final int QUIET = 4;
    private static final int BLACK = 0xff000000;

    private final ByteMatrix squares;

    private QrPicture(ByteMatrix squares) {
        this.squares = squares;
    }

    /// Latin text goes without a mark of its encoding: some phones read that mark as part of it.
    static QrPicture of(String text) {
        var latin = StandardCharsets.ISO_8859_1.newEncoder().canEncode(text);
        Map<EncodeHintType, ?> hints =
                latin ? Map.of() : Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
        try {
            return new QrPicture(Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException("no code holds " + text.length() + " letters", e);
        }
    }

    /// Squares along one side, quiet zone included.
    int side() {
        return squares.getWidth() + 2 * QUIET;
    }

    /// Each black square of the code as a square of so many pixels; the card below is the white.
    Image paint(int pixels) {
        var width = side() * pixels;
        var dots = new int[width * width];
        for (var y = 0; y < squares.getHeight(); y++) {
            var row = (y + QUIET) * pixels * width;
            for (var x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y) == 1) {
                    var from = row + (x + QUIET) * pixels;
                    Arrays.fill(dots, from, from + pixels, BLACK);
                }
            }
            for (var copy = 1; copy < pixels; copy++) {
                System.arraycopy(dots, row, dots, row + copy * width, width);
            }
        }
        var image = new WritableImage(width, width);
        image.getPixelWriter()
                .setPixels(0, 0, width, width, PixelFormat.getIntArgbInstance(), dots, 0, width);
        return image;
    }
}
