package studio.likeness.ui.control;

import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import studio.likeness.ui.theme.FontFile;

/// A sign from the icon font, sized and coloured by the sheets. It has its font before any sheet
/// reaches it: a sign that is laid out once in a text font, which does not know it, makes JavaFX
/// open every font of the system in search of one that does.
public final class Icon extends Text {
    private static final String FILE = "/META-INF/resources/feather/4.28/fonts/feather.ttf";
    private static final double SIZE = 16;
    private static final Font FONT = load();

    private @Nullable Feather sign;

    public Icon(Feather sign) {
        setFont(FONT);
        getStyleClass().add("icon");
        show(sign);
    }

    public void show(Feather now) {
        sign = now;
        setText(Character.toString(now.getCode()));
    }

    public @Nullable Feather sign() {
        return sign;
    }

    private static Font load() {
        return new FontFile(Feather.class, FILE)
                .load(SIZE)
                .orElseThrow(() -> new IllegalStateException("the icon font cannot be read"));
    }
}
