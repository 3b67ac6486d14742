package studio.likeness.ui.codes;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import studio.likeness.core.port.CodePictures.Pixels;

/// The clipboard's picture, row by row.
record Dots(Image image) implements Pixels {
    @Override
    public int width() {
        return (int) image.getWidth();
    }

    @Override
    public int height() {
        return (int) image.getHeight();
    }

    @Override
    public int[] row(int y) {
        var row = new int[width()];
        image.getPixelReader()
                .getPixels(0, y, width(), 1, PixelFormat.getIntArgbInstance(), row, 0, width());
        return row;
    }
}
