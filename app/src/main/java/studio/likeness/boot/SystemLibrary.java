package studio.likeness.boot;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/// What JavaFX needs of a Linux system, the needed before those that need them: the first that
/// cannot be opened is the one that is missing. JavaFX itself says only that GTK would not load.
enum SystemLibrary {
    X11("libX11.so.6", "libx11-6", "libX11"),
    XTST("libXtst.so.6", "libxtst6", "libXtst"),
    GLIB("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
    GTHREAD("libgthread-2.0.so.0", "libglib2.0-0", "glib2"),
    ATK("libatk-1.0.so.0", "libatk1.0-0", "atk"),
    FREETYPE("libfreetype.so.6", "libfreetype6", "freetype"),
    FONTCONFIG("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    CAIRO("libcairo.so.2", "libcairo2", "cairo"),
    CAIRO_GOBJECT("libcairo-gobject.so.2", "libcairo-gobject2", "cairo-gobject"),
    PANGO("libpangoft2-1.0.so.0", "libpangoft2-1.0-0", "pango"),
    PIXBUF("libgdk_pixbuf-2.0.so.0", "libgdk-pixbuf-2.0-0", "gdk-pixbuf2"),
    GTK("libgtk-3.so.0", "libgtk-3-0", "gtk3");

    private final String file;
    private final String debian;
    private final String fedora;

    SystemLibrary(String file, String debian, String fedora) {
        this.file = file;
        this.debian = debian;
        this.fedora = fedora;
    }

    static Optional<SystemLibrary> firstMissing() {
        return firstMissing(SystemLibrary::opens);
    }

    static Optional<SystemLibrary> firstMissing(Predicate<String> opens) {
        return Arrays.stream(values()).filter(l -> !opens.test(l.file)).findFirst();
    }

    String advice() {
        return "Likeness Studio needs the system library "
                + file
                + ", which will not load here: install the package "
                + debian
                + " (Debian, Ubuntu) or "
                + fedora
                + " (Fedora)";
    }

    @SuppressWarnings("restricted")
    private static boolean opens(String file) {
        try (var arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(file, arena);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
