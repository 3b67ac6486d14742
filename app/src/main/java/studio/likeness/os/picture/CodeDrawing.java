package studio.likeness.os.picture;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Color;
import java.awt.image.BufferedImage;

/// A code as a picture of black and white, with the quiet zone that every reader needs.
final class CodeDrawing {
    private static final int QUIET = 4;
    private static final int DOTS = 6;

    private CodeDrawing() {}

    /// How many dots along one side it asks for.
    static int side(String text) {
        return (squares(text).getWidth() + 2 * QUIET) * DOTS;
    }

    static BufferedImage of(String text, int side) {
        var squares = squares(text);
        var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.setColor(Color.BLACK);
        var edge = (side - squares.getWidth() * DOTS) / 2;
        for (var y = 0; y < squares.getHeight(); y++) {
            for (var x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y) == 1) {
                    pen.fillRect(edge + x * DOTS, edge + y * DOTS, DOTS, DOTS);
                }
            }
        }
        pen.dispose();
        return image;
    }

    private static ByteMatrix squares(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("no code holds " + text.length() + " letters", e);
        }
    }
}
