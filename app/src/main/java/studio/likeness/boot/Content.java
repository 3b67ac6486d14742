package studio.likeness.boot;

import java.util.Locale;
import javafx.beans.binding.StringBinding;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import studio.likeness.core.port.Clock;
import studio.likeness.core.settings.SettingsStore;
import studio.likeness.core.settings.WindowPlace;
import studio.likeness.os.files.Folders;

/// What a role of the program puts into its window. Made and used on the FX thread, closed on the
/// one that started the program.
interface Content extends AutoCloseable {
    void dress(Scene scene);

    void fill(StackPane root);

    StringBinding title();

    /// The first picture is out: what it need not wait for happens now.
    void begin(boolean lastStartFailed);

    void remember(WindowPlace place);

    @Override
    void close();

    /// @param system the language of the system
    /// @param quit closes the window
    record Ground(
            Arguments.Session session,
            Folders folders,
            Clock clock,
            Locale system,
            SettingsStore store,
            SettingsStore.Loaded loaded,
            Runnable quit) {}

    @FunctionalInterface
    interface Maker {
        Content make(Ground ground);
    }
}
