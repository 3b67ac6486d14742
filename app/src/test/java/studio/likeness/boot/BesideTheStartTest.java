package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.likeness.os.clock.SystemClock;
import studio.likeness.ui.walk.Fx;

/// What the window shows is made while JavaFX starts on another thread.
@Timeout(60)
class BesideTheStartTest {
    private static final Variables STEADY = new Variables("Mac OS X", Map.of());

    @TempDir private Path home;

    /// Whatever waited for JavaFX there would wait while JavaFX waits for it.
    @ParameterizedTest
    @ValueSource(strings = {"--practice", "--offline"})
    void nothingInItWaitsForJavaFx(String role) throws Exception {
        var ended = furnishing().run(home, role);
        assertThat(ended.errors()).isEmpty();
        assertThat(ended.output()).containsExactly("furnished");
        assertThat(ended.code()).isZero();
    }

    @Test
    void settingsThatAreNotPlainAreReadToo() throws Exception {
        Files.writeString(
                home.resolve("settings.json"), "{\"version\":1, \"mode\":\"\\u0070ractice\"}");
        var ended = furnishing().run(home, "--practice");
        assertThat(ended.output()).containsExactly("furnished");
    }

    @Test
    void itIsFurnishedElsewhereAndArrivesWhereItIsShown() {
        var content = new NotedContent();
        try (var window = window(content)) {
            window.prepare(STEADY);
            Fx.run(window::settle);
            assertThat(content.notes()).containsExactly("made", "fill");
            var stage = Fx.call(Stage::new);
            Fx.run(() -> window.show(stage));
            assertThat(content.notes()).startsWith("made", "fill", "arrive*", "dress*");
            assertThat(Fx.call(() -> stage.getScene().lookup(".label"))).isNotNull();
            assertThat(content.notes()).as("nothing else before the picture").hasSize(4);
            Fx.run(window::drawn);
            assertThat(content.notes()).endsWith("begin*");
            Fx.run(stage::hide);
        }
        assertThat(content.notes()).endsWith("remember*", "close");
    }

    @Test
    void aWindowThatNeverCameIsClosed() {
        var content = new NotedContent();
        try (var window = window(content)) {
            window.prepare(STEADY);
        }
        assertThat(content.notes()).containsExactly("made", "fill", "close");
    }

    @Test
    void whatCouldNotBeFurnishedIsToldAndClosed() {
        var content = new NotedContent().broken();
        try (var window = window(content)) {
            window.prepare(STEADY);
            assertThatThrownBy(window::settle).hasRootCauseMessage("planted");
        }
        assertThat(content.notes()).containsExactly("made", "fill", "close");
    }

    /// Fonts would be read while JavaFX changes what they read.
    @Test
    void nothingIsMadeBesideWhereTheEnvironmentMoves() {
        var content = new NotedContent();
        try (var window = window(content)) {
            window.prepare(new Variables("Linux", Map.of()));
            window.settle();
            assertThat(content.notes()).isEmpty();
            var stage = Fx.call(Stage::new);
            Fx.run(() -> window.show(stage));
            assertThat(content.notes()).startsWith("made*", "fill*", "arrive*", "dress*");
            Fx.run(stage::hide);
        }
        assertThat(content.notes()).endsWith("close");
    }

    private static Program furnishing() {
        return Program.headless()
                .main(FurnishingProgram.class)
                .with("GDK_BACKEND", "x11")
                .with("IBUS_ENABLE_SYNC_MODE", "1");
    }

    private StudioWindow window(NotedContent content) {
        Fx.run(() -> {});
        return StudioWindow.in(
                Asked.nothing().session(),
                Asked.start(home, false),
                new SystemClock(),
                _ -> content.made());
    }
}
