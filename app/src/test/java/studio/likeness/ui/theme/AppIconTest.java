package studio.likeness.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;

/// The window's icons are there, each of its own size.
class AppIconTest {
    @Test
    void everySizeIsWhatItSays() throws Exception {
        var images = Fx.call(AppIcon::images);
        assertThat(images).noneMatch(Image::isError);
        assertThat(images)
                .extracting(Image::getWidth)
                .containsExactly(16.0, 32.0, 48.0, 64.0, 128.0, 256.0);
    }
}
