package studio.likeness.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javafx.application.Platform;

/// Classes of JavaFX that a walk without a screen does not come by, loaded without being used:
/// those that a window and a graphics card need would be missing in the cache that the walk trains.
final class UnseenClasses {
    private static final String CLASS = ".class";

    private UnseenClasses() {}

    /// @param name of a package of JavaFX's graphics; another system's is not there, which is fine
    static void load(String name) {
        load(Platform.class.getModule(), name);
    }

    /// @return how many classes there were
    static int load(Module module, String name) {
        return Optional.ofNullable(module.getLayer())
                .flatMap(layer -> layer.configuration().findModule(module.getName()))
                .map(
                        found -> {
                            try (var reader = found.reference().open();
                                    var files = reader.list()) {
                                return (int)
                                        files.filter(file -> isDirectlyIn(name, file))
                                                .map(UnseenClasses::nameOf)
                                                .filter(it -> Class.forName(module, it) != null)
                                                .count();
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        })
                .orElse(0);
    }

    private static boolean isDirectlyIn(String name, String file) {
        var folder = name.replace('.', '/') + "/";
        return file.startsWith(folder)
                && file.endsWith(CLASS)
                && file.indexOf('/', folder.length()) < 0;
    }

    private static String nameOf(String file) {
        return file.substring(0, file.length() - CLASS.length()).replace('/', '.');
    }
}
