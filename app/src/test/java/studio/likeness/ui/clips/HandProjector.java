package studio.likeness.ui.clips;

import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.util.Duration;

/// Plays nothing and remembers what it was told.
final class HandProjector implements Projector {
    final ObjectProperty<State> state = new SimpleObjectProperty<>(State.READY);
    final ObjectProperty<Duration> position = new SimpleObjectProperty<>(Duration.ZERO);
    final Path file;
    boolean looping;
    boolean silent;
    boolean closed;
    private final Pane screen = new Pane();

    HandProjector(Path file) {
        this.file = file;
    }

    @Override
    public Node screen() {
        return screen;
    }

    @Override
    public ObservableValue<State> state() {
        return state;
    }

    @Override
    public ObservableValue<Duration> position() {
        return position;
    }

    @Override
    public Duration length() {
        return Duration.seconds(5);
    }

    @Override
    public void play() {
        state.set(State.PLAYING);
    }

    @Override
    public void pause() {
        state.set(State.READY);
    }

    @Override
    public void seek(Duration to) {
        position.set(to);
    }

    @Override
    public void loop(boolean again) {
        looping = again;
    }

    @Override
    public void mute(boolean now) {
        silent = now;
    }

    @Override
    public void close() {
        closed = true;
    }
}
