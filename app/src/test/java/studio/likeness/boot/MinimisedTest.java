package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.ui.walk.Fx;

/// A wallet with a password in the whole studio, in a window that is minimised.
@SuppressWarnings("NullAway.Init") // set before each test
class MinimisedTest {
    private static final Locale SYSTEM = Locale.getDefault();

    @TempDir private Path folder;
    private Stage stage;
    private Window window;
    private FarHand hand;

    @BeforeEach
    void start() throws Exception {
        Files.writeString(folder.resolve("settings.json"), "{\"version\":1,\"welcomed\":true}");
        Locale.setDefault(Locale.ENGLISH);
        stage = Fx.call(Stage::new);
        window = StudioWindow.studio(Asked.nothing(), Asked.start(folder, false));
        Fx.run(() -> Shown.on(stage, window));
        hand = new FarHand(stage::getScene);
        hand.press("nav-wallet");
        create();
        hand.payWithTheWatchedOne();
    }

    @AfterEach
    void end() {
        Fx.run(stage::close);
        window.close();
        Locale.setDefault(SYSTEM);
    }

    private void create() throws InterruptedException {
        hand.press("wallet-create");
        var words =
                hand.look("wallet-words", node -> node.lookupAll(".word-cell")).stream()
                        .map(cell -> ((Label) ((HBox) cell).getChildren().getLast()).getText())
                        .toList();
        hand.press("wallet-words-written");
        hand.sees("wallet-words-confirm");
        var places =
                Stagehand.ask(hand::texts)
                        .replaceAll("(?s).*Words (\\d+), (\\d+), (\\d+).*", "$1 $2 $3");
        var asked =
                places.lines()
                        .flatMap(line -> java.util.Arrays.stream(line.split(" ")))
                        .map(place -> words.get(Integer.parseInt(place) - 1))
                        .collect(Collectors.joining(" "));
        hand.keys("wallet-words-confirm", asked);
        hand.press("wallet-words-check");
        hand.keys("wallet-password", "long enough");
        hand.keys("wallet-password-again", "long enough");
        hand.press("wallet-keep");
        hand.press("wallet-create-done");
    }

    private void unlock() throws InterruptedException {
        hand.keys("wallet-password", "long enough");
        hand.press("wallet-unlock");
        hand.sees("wallet-lock");
    }

    private void minimise(boolean now) {
        Fx.run(() -> stage.setIconified(now));
    }

    @Test
    void itLocksWithTheWindowUnlessSomebodyChoseOtherwise() throws Exception {
        unlock();
        minimise(true);
        hand.untilThere("wallet-unlock");
        minimise(false);
        unlock();
        hand.press("wallet-lock-hidden");
        minimise(true);
        minimise(false);
        hand.sees("wallet-lock");
        assertThat(Stagehand.ask(() -> stage.getScene().lookup("#wallet-unlock"))).isNull();
    }
}
