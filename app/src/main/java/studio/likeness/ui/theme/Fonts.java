package studio.likeness.ui.theme;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// The studio's own cuts of Inter. JavaFX knows two weights of a family, so four weights are two
/// families; the display cut is for titles and amounts. Chinese falls back to the system's font.
public enum Fonts {
    REGULAR("likeness-sans-regular"),
    MEDIUM("likeness-sans-medium"),
    SEMIBOLD("likeness-sans-semibold"),
    DISPLAY("likeness-display-bold"),
    BOLD("likeness-sans-bold");

    private static final double ANY_SIZE = 14;

    private static boolean loaded;

    private final String file;

    Fonts(String file) {
        this.file = file;
    }

    /// Before the first node is matched with a style sheet: a family that is missing then stays
    /// replaced. On any thread, and once for all.
    public static synchronized void loadAll() {
        if (!loaded) {
            for (var font : values()) {
                measure(font.load());
            }
            // The system's own letters are looked through when they are first asked for.
            measure(Font.getDefault());
            loaded = true;
        }
    }

    /// The first line that is measured has the tables of all scripts read, and each font its own.
    /// It is a bare text, which asks no table of style names: another thread may write those now.
    private static void measure(Font font) {
        var text = new Text("Likeness");
        text.setFont(font);
        text.getLayoutBounds();
    }

    Font load() {
        return new FontFile(Fonts.class, "fonts/" + file + ".ttf")
                .load(ANY_SIZE)
                .orElseGet(Font::getDefault);
    }
}
