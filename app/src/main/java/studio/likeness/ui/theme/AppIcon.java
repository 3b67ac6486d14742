package studio.likeness.ui.theme;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.image.Image;

/// The window's icon in the sizes that desktops ask for.
public final class AppIcon {
    private AppIcon() {}

    public static List<Image> images() {
        return IntStream.of(16, 32, 48, 64, 128, 256).mapToObj(AppIcon::image).toList();
    }

    private static Image image(int size) {
        var file = "icon/likeness-" + size + ".png";
        return new Image(
                Objects.requireNonNull(AppIcon.class.getResource(file), file).toExternalForm());
    }
}
