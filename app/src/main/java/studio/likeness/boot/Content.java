package studio.likeness.boot;

import java.util.Locale;
import javafx.beans.binding.StringBinding;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import studio.likeness.core.port.Clock;
import studio.likeness.core.settings.SettingsStore;
import studio.likeness.core.settings.WindowPlace;
import studio.likeness.os.files.Folders;

/// What a role of the program puts into its window. Made and filled on any one thread, since it is
/// in no window yet; used on the FX thread from [#arrive()] on; closed on the thread that started
/// the program.
interface Content extends AutoCloseable {
    void dress(Scene scene);

    void fill(StackPane root);

    StringBinding title();

    /// The window is about to be shown: from here on everything happens on the FX thread, and this
    /// is the first of it.
    void arrive();

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
