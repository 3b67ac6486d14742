package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import studio.likeness.ui.walk.Fx;

/// The offline role in its window: what goes wrong is told there as in the studio.
@SuppressWarnings("NullAway.Init") // set before each test
class OfflineSignerTest {
    private final FxRobot robot = new FxRobot();

    @TempDir private Path folder;
    private Stage stage;
    private @Nullable Window window;

    @BeforeEach
    void makeStage() {
        stage = Fx.call(Stage::new);
    }

    @AfterEach
    void end() {
        Fx.run(stage::hide);
        if (window != null) {
            window.close();
        }
    }

    @Test
    void theKeyboardChangesTheTextAndListsOnlyWhatWorksHere() {
        start();
        robot.press(KeyCode.CONTROL).type(KeyCode.ADD).release(KeyCode.CONTROL);
        robot.type(KeyCode.F1);
        until(() -> texts().contains("Larger text"));
        assertThat(Fx.call(this::texts)).doesNotContain("Go to the wallet");
        robot.clickOn("#sheet-close");
        until(() -> stage.getScene().lookup("#sheet-close") == null);
        until(() -> settings().contains("\"textSize\" : 110"));
    }

    @Test
    void brokenSettingsAreNamed() throws Exception {
        Files.writeString(folder.resolve("settings.json"), "{ half");
        start();
        until(() -> texts().stream().anyMatch(text -> text.contains("settings.broken")));
    }

    @Test
    void anErrorNobodyExpectedIsShownAsACode() {
        start();
        Platform.runLater(
                () -> {
                    throw new IllegalStateException("planted");
                });
        until(() -> stage.getScene().lookup("#problem-copy") != null);
    }

    private void start() {
        window =
                switch (Arguments.parse("--offline", "--lang", "en")) {
                    case Arguments.Offline(var session) ->
                            StudioWindow.offline(session, Asked.start(folder, false));
                    case Arguments other -> throw new AssertionError(other);
                };
        var made = window;
        Fx.run(() -> Shown.on(stage, made));
        // What follows the first picture begins with the icons, in one go.
        until(() -> !stage.getIcons().isEmpty());
    }

    private List<String> texts() {
        return stage.getScene().getRoot().lookupAll(".label").stream()
                .map(node -> ((Label) node).getText())
                .toList();
    }

    private String settings() {
        try {
            var file = folder.resolve("settings.json");
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Fx.call(condition::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
    }
}
