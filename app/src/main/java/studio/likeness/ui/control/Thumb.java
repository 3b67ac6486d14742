package studio.likeness.ui.control;

import java.io.ByteArrayInputStream;
import java.net.URI;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;

/// A picture decoded no larger than it is shown.
public final class Thumb {
    /// Twice the side, so that it stays sharp on a dense screen.
    private static final double DENSE = 2;

    private Thumb() {}

    /// From a file, decoded in the background.
    public static Image of(URI place, double side) {
        return new Image(place.toString(), 0, side * DENSE, true, true, true);
    }

    /// From a picture in hand. It is decoded at once: keep it off the FX thread.
    public static Image of(byte[] picture, double side) {
        return new Image(new ByteArrayInputStream(picture), 0, side * DENSE, true, true);
    }

    /// Fills the room with the middle of the picture, whatever its shape, as soon as it is there.
    public static void fill(ImageView view, double width, double height) {
        var image = view.getImage();
        view.setFitWidth(width);
        view.setFitHeight(height);
        image.progressProperty()
                .subscribe(
                        done -> {
                            if (done.doubleValue() >= 1 && !image.isError()) {
                                view.setViewport(middle(image, width / height));
                            }
                        });
    }

    private static Rectangle2D middle(Image image, double ratio) {
        var wide = Math.min(image.getWidth(), image.getHeight() * ratio);
        var high = wide / ratio;
        // A face is above the middle.
        return new Rectangle2D(
                (image.getWidth() - wide) / 2, (image.getHeight() - high) / 4, wide, high);
    }
}
