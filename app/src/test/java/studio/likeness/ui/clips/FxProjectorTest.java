package studio.likeness.ui.clips;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.media.MediaPlayer;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.likeness.ui.walk.Fx;

/// JavaFX's player where it cannot be made.
class FxProjectorTest {
    private static final Path CLIP = Path.of("clip.mp4");

    /// The first and every later failure to load it, in the order in which Java has them.
    static Stream<LinkageError> missing() {
        return Stream.of(
                new UnsatisfiedLinkError("no jfxmedia in java.library.path"),
                new ExceptionInInitializerError("no jfxmedia"),
                new NoClassDefFoundError("Could not initialize class NativeMediaManager"));
    }

    @ParameterizedTest
    @MethodSource("missing")
    void whereThePlayerDoesNotLoadNothingIsPlayedAndNothingThrown(LinkageError error) {
        var projector = made(error);
        assertThat(projector.state().getValue()).isEqualTo(Projector.State.UNEQUIPPED);
        Fx.run(
                () -> {
                    projector.loop(true);
                    projector.mute(true);
                    projector.play();
                    projector.seek(Duration.ONE);
                    projector.pause();
                    projector.close();
                });
        assertThat(projector.length()).isEqualTo(Duration.UNKNOWN);
        assertThat(projector.state().getValue()).isEqualTo(Projector.State.UNEQUIPPED);
    }

    @Test
    void aSystemThatHasNoPlayerAtAllIsAnotherMatter() {
        var projector = made(new UnsupportedOperationException("no media here"));
        assertThat(projector.state().getValue()).isEqualTo(Projector.State.HELPLESS);
    }

    private static FxProjector made(Throwable failure) {
        return Fx.call(() -> new FxProjector(CLIP, _ -> thrown(failure)));
    }

    private static MediaPlayer thrown(Throwable failure) {
        switch (failure) {
            case Error error -> throw error;
            case RuntimeException exception -> throw exception;
            default -> throw new IllegalArgumentException(failure);
        }
    }
}
