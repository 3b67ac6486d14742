package studio.likeness.boot;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.stage.Stage;

/// What fills the one window. Made before JavaFX starts, so its constructor must not touch JavaFX.
public interface Window extends AutoCloseable {

    /// Whether the person wants to draw without the graphics card. Asked before JavaFX starts.
    boolean wantsSafeGraphics();

    /// JavaFX is about to start, and nothing that it reads at its start changes any more. Whatever
    /// is done here is done beside that start.
    default void prepare() {}

    /// Waits until all of that is done that makes nodes with styles. On the FX thread, before
    /// anything is made there: JavaFX keeps tables of style names that take one thread at a time.
    default void settle() {}

    /// Fills the stage and shows it. On the FX thread, once.
    void show(Stage stage);

    /// The first picture is out: what would only have kept it waiting may begin. On the FX thread,
    /// once.
    default void drawn() {}

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
    /// @param silence done when the log prints nothing; before that nobody may log
    record Start(Path folder, boolean lastStartFailed, CompletableFuture<Void> silence) {}

    @FunctionalInterface
    interface Maker {
        Window make(Start start);
    }
}
