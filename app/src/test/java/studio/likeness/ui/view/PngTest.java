package studio.likeness.ui.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;
import studio.likeness.ui.walk.Fx;

class PngTest {
    @Test
    void whatIsWrittenReadsBackPixelForPixel() {
        Fx.start();
        var picture = new WritableImage(5, 3);
        for (var i = 0; i < 15; i++) {
            picture.getPixelWriter().setArgb(i % 5, i / 5, 0xff000000 | i * 0x11_07_f3);
        }
        var again = new Image(new ByteArrayInputStream(Png.of(picture)));
        assertThat(again.isError()).isFalse();
        assertThat(again.getWidth()).isEqualTo(5);
        for (var i = 0; i < 15; i++) {
            assertThat(again.getPixelReader().getArgb(i % 5, i / 5))
                    .isEqualTo(picture.getPixelReader().getArgb(i % 5, i / 5));
        }
    }
}
