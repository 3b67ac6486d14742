package studio.likeness.os.picture;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Every code in one picture.
final class CodeFinder {
    private static final Map<DecodeHintType, ?> HARD = Map.of(DecodeHintType.TRY_HARDER, true);

    List<String> find(BufferedImage image) {
        var width = image.getWidth();
        var height = image.getHeight();
        var dots = image.getRGB(0, 0, width, height, null, 0, width);
        return find(new RGBLuminanceSource(width, height, dots));
    }

    List<String> find(LuminanceSource light) {
        try {
            var results =
                    new QRCodeMultiReader()
                            .decodeMultiple(new BinaryBitmap(new HybridBinarizer(light)), HARD);
            return Arrays.stream(results).map(Result::getText).toList();
        } catch (NotFoundException _) {
            // Most pictures hold none.
            return List.of();
        }
    }
}
