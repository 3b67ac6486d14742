package studio.likeness.ui.clips;

import java.nio.file.Path;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.media.Media;
import javafx.scene.media.MediaException;
import javafx.scene.media.MediaPlayer;
import javafx.scene.media.MediaView;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// JavaFX's own player. It can fail while it is made and at any moment later.
final class FxProjector implements Projector {
    private static final Logger LOG = LoggerFactory.getLogger(FxProjector.class);

    private final StackPane screen = new StackPane();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private final ReadOnlyObjectWrapper<Duration> position =
            new ReadOnlyObjectWrapper<>(Duration.ZERO);
    private @Nullable MediaPlayer player;

    FxProjector(Path file) {
        this(file, address -> new MediaPlayer(new Media(address)));
    }

    /// @param maker of a player for an address
    FxProjector(Path file, Function<String, MediaPlayer> maker) {
        try {
            var made = maker.apply(file.toUri().toString());
            player = made;
            made.setOnReady(() -> state.set(State.READY));
            made.setOnError(() -> helpless(made.getError()));
            made.statusProperty().subscribe(this::follow);
            position.bind(made.currentTimeProperty());
            var view = new MediaView(made);
            view.setId("clip-screen");
            view.setPreserveRatio(true);
            view.fitWidthProperty().bind(screen.widthProperty());
            view.fitHeightProperty().bind(screen.heightProperty());
            screen.setMinSize(0, 0);
            screen.getChildren().add(view);
        } catch (MediaException | UnsupportedOperationException e) {
            helpless(e);
        } catch (LinkageError e) {
            // JavaFX loads its native part with the first player. Where that fails, as on a Linux
            // without ALSA, every later player fails too, by another error.
            LOG.warn("clip.nothing-plays", e);
            state.set(State.UNEQUIPPED);
        }
    }

    private void follow(MediaPlayer.@Nullable Status now) {
        if (state.get().gaveUp() || now == null) {
            return;
        }
        switch (now) {
            case PLAYING -> state.set(State.PLAYING);
            case READY, PAUSED, STOPPED, STALLED -> state.set(State.READY);
            case HALTED -> state.set(State.HELPLESS);
            case UNKNOWN, DISPOSED -> {}
        }
    }

    private void helpless(@Nullable Throwable why) {
        LOG.info("clip.cannot-play", why);
        state.set(State.HELPLESS);
    }

    @Override
    public Node screen() {
        return screen;
    }

    @Override
    public ObservableValue<State> state() {
        return state.getReadOnlyProperty();
    }

    @Override
    public ObservableValue<Duration> position() {
        return position.getReadOnlyProperty();
    }

    @Override
    public Duration length() {
        return player == null ? Duration.UNKNOWN : player.getTotalDuration();
    }

    @Override
    public void play() {
        if (player != null) {
            if (player.getCurrentTime().greaterThanOrEqualTo(player.getTotalDuration())) {
                player.seek(Duration.ZERO);
            }
            player.play();
        }
    }

    @Override
    public void pause() {
        if (player != null) {
            player.pause();
        }
    }

    @Override
    public void seek(Duration to) {
        if (player != null) {
            player.seek(to);
        }
    }

    @Override
    public void loop(boolean again) {
        if (player != null) {
            player.setCycleCount(again ? MediaPlayer.INDEFINITE : 1);
        }
    }

    @Override
    public void mute(boolean silent) {
        if (player != null) {
            player.setMute(silent);
        }
    }

    @Override
    public void close() {
        position.unbind();
        if (player != null) {
            player.dispose();
        }
    }
}
