package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import studio.likeness.ui.walk.Fx;

/// The wallet in the whole studio: the key on the disk, the chain behind the badge, no stand-ins.
@SuppressWarnings("NullAway.Init") // set before each test
class WalletInStudioTest {
    private static final Locale SYSTEM = Locale.getDefault();
    private static final int PATIENCE_SECONDS = 60;

    private final FxRobot robot = new FxRobot();

    @TempDir private Path folder;
    private Stage stage;
    private Window window;

    @BeforeEach
    void start() throws Exception {
        Files.writeString(folder.resolve("settings.json"), "{\"version\":1,\"welcomed\":true}");
        Locale.setDefault(Locale.ENGLISH);
        stage = Fx.call(Stage::new);
        window = StudioWindow.studio(Asked.nothing(), Asked.start(folder, false));
        Fx.run(() -> Shown.on(stage, window));
    }

    @AfterEach
    void end() {
        Fx.run(stage::close);
        window.close();
        Locale.setDefault(SYSTEM);
    }

    @Test
    void practiceHasTestDollarsFromTheStartAndGivesMore() {
        until(() -> text("#balance-badge").equals("20.00 USDC"));
        assertThat(Files.exists(folder.resolve("practice/vault/play-money.key"))).isTrue();
        robot.clickOn("#nav-wallet");
        until(() -> stage.getScene().lookup("#wallet-faucet") != null);
        robot.clickOn("#wallet-faucet");
        until(() -> text("#balance-badge").equals("40.00 USDC"));
        assertThat(text("#wallet-balance")).isEqualTo("40.00");
    }

    private String text(String query) {
        return Fx.call(
                () ->
                        stage.getScene().lookup(query) instanceof Labeled found
                                ? found.getText()
                                : "");
    }

    private static void until(BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS, TimeUnit.SECONDS, () -> Fx.call(holds::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("not within " + Duration.ofSeconds(PATIENCE_SECONDS), e);
        }
    }
}
