package studio.likeness.ui.clips;

import java.nio.file.Path;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Duration;

/// Plays one file. What plays clips differs between systems, and some have nothing that can.
interface Projector extends AutoCloseable {
    /// One frame of what the services make.
    Duration FRAME = Duration.millis(1000.0 / 24);

    enum State {
        LOADING,
        READY,
        PLAYING,
        /// This system cannot play this file.
        HELPLESS,
        /// What plays files does not load on this system, so it plays none.
        UNEQUIPPED;

        boolean plays() {
            return this == READY || this == PLAYING;
        }

        boolean gaveUp() {
            return this == HELPLESS || this == UNEQUIPPED;
        }
    }

    /// Makes one for a file.
    @FunctionalInterface
    interface Maker {
        Projector of(Path file);
    }

    Node screen();

    ObservableValue<State> state();

    ObservableValue<Duration> position();

    Duration length();

    void play();

    void pause();

    void seek(Duration to);

    void loop(boolean again);

    void mute(boolean silent);

    @Override
    void close();
}
