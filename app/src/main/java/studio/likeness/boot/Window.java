package studio.likeness.boot;

import java.nio.file.Path;
import javafx.stage.Stage;

/// What fills the one window. Made before JavaFX starts, so its constructor must not touch JavaFX.
public interface Window extends AutoCloseable {

    /// Whether the person wants to draw without the graphics card. Asked before JavaFX starts.
    boolean wantsSafeGraphics();

    /// Fills the stage and shows it. On the FX thread, once.
    void show(Stage stage);

    /// Another start was asked to show this window. On the FX thread.
    void toFront();

    /// The stage is gone or never came. On the thread that made the window, once, also when the
    /// system asks the program to end.
    @Override
    void close();

    /// What is known before there is a window.
    ///
    /// @param folder the data folder, held by this process alone
    /// @param lastStartFailed the start before this one never came to its first picture, so this
    ///   one draws without the graphics card by itself
    record Start(Path folder, boolean lastStartFailed) {}

    @FunctionalInterface
    interface Maker {
        Window make(Start start);
    }
}
