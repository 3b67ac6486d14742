package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import studio.likeness.ui.walk.Fx;

/// The whole studio in this process, over a real data folder: from the screen to the disk and back.
@SuppressWarnings("NullAway.Init") // set before each test
class StudioTest {
    private static final Locale SYSTEM = Locale.getDefault();

    private final FxRobot robot = new FxRobot();

    @TempDir private Path folder;
    private Stage stage;
    private @Nullable Window window;

    @BeforeEach
    void makeStage() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{\"version\":1,\"welcomed\":true}");
        Locale.setDefault(Locale.ENGLISH);
        stage = Fx.call(Stage::new);
    }

    @AfterEach
    void end() {
        close();
        Fx.run(stage::close);
        Locale.setDefault(SYSTEM);
    }

    @Test
    void theFirstStartShowsFacesInPracticeAndOpensTheRecordsBehindIt() throws Exception {
        start();
        assertThat(text("#mode-badge")).isEqualTo("Practice");
        until(() -> Files.exists(folder.resolve("practice/studio.db")));
        assertThat(folder.resolve("live")).doesNotExist();
        until(() -> Files.exists(folder.resolve("practice/logs/studio.log")));
    }

    @Test
    void theVeryFirstStartExplainsPracticeOnceAndAgainWhenAsked() throws Exception {
        Files.delete(folder.resolve("settings.json"));
        start();
        click("#welcome-look");
        click("#nav-settings");
        close();
        start();
        assertThat(Fx.call(() -> stage.getScene().lookup("#welcome-look"))).isNull();
        click("#nav-settings");
        var again = Fx.call(() -> (Button) stage.getScene().lookup("#settings-welcome"));
        Fx.run(again::fire);
        click("#welcome-enroll");
        until(() -> text(".screen-title").equals("Enroll a face"));
    }

    @Test
    void aNewcomerWhoStartsLiveIsNotToldAboutPractice() throws Exception {
        Files.delete(folder.resolve("settings.json"));
        start("--live");
        assertThat(Fx.call(() -> stage.getScene().lookup(".sheet-card"))).isNull();
    }

    @Test
    void aChoiceTakesEffectAtOnceAndIsThereAtTheNextStart() {
        start();
        click("#nav-settings");
        click("#settings-lang-zh");
        until(() -> text(".screen-title").equals("设置"));
        click("#settings-theme-dark");
        close();
        start();
        assertThat(text(".screen-title")).isEqualTo("人脸");
        assertThat(Fx.call(() -> stage.getScene().getPreferences().getColorScheme()).name())
                .isEqualTo("DARK");
    }

    @Test
    void whatTheCommandLineAsksForHoldsForThisStartOnly() {
        start("--lang", "zh");
        assertThat(text(".screen-title")).isEqualTo("人脸");
        close();
        start("--lang", "en");
        assertThat(text(".screen-title")).isEqualTo("Faces");
        close();
        assertThat(folder.resolve("settings.json")).content().doesNotContain("zh");
    }

    @Test
    void anAddressOfOnesOwnIsKeptOnceItIsOne() {
        start();
        click("#nav-settings");
        write("#settings-service-apimart-url", "apimart.example");
        until(() -> visible("#settings-service-apimart-url-problem"));
        write("#settings-service-apimart-url", "https://apimart.example/x/");
        until(() -> !visible("#settings-service-apimart-url-problem"));
        close();
        assertThat(folder.resolve("settings.json"))
                .content()
                .contains("\"url\" : \"https://apimart.example/x\"");
        start();
        click("#nav-settings");
        write("#settings-service-apimart-url", "");
        close();
        assertThat(folder.resolve("settings.json")).content().doesNotContain("apimart.example");
    }

    private void write(String query, String text) {
        Fx.run(
                () -> {
                    var field = (TextField) stage.getScene().lookup(query);
                    field.setText(text);
                    field.fireEvent(new ActionEvent());
                });
    }

    private boolean visible(String query) {
        return stage.getScene().lookup(query).isVisible();
    }

    /// No argument named the mode: it is the last one's promise that counts.
    @Test
    void practiceRefusesAddressesThatLeadAway() {
        var asked = asked("--rpc-url=https://a.example");
        var start = Asked.start(folder, false);
        assertThatThrownBy(() -> StudioWindow.studio(asked, start))
                .isInstanceOf(RefusedStart.class);
    }

    @Test
    void theOtherModeHasAFolderOfItsOwnAndIsEnteredAgainNextTime() {
        start();
        until(() -> Files.exists(folder.resolve("practice/studio.db")));
        click("#mode-switch");
        click("#mode-switch-confirm");
        until(() -> text("#mode-badge").equals("Live"));
        assertThat(folder.resolve("live/studio.db")).exists();
        close();
        start();
        assertThat(text("#mode-badge")).isEqualTo("Live");
    }

    @Test
    void aDatabaseOfANewerProgramIsLeftAloneAndSaidInASentence() throws Exception {
        start();
        until(() -> Files.exists(folder.resolve("practice/studio.db")));
        close();
        try (var raw =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + folder.resolve("practice/studio.db"));
                var statement = raw.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }
        var before = Files.readAllBytes(folder.resolve("practice/studio.db"));
        start();
        until(() -> stage.getScene().lookup("#problem-act") != null);
        until(() -> texts().stream().anyMatch(text -> text.contains("99")));
        assertThat(text("#problem-act")).isEqualTo("Quit");
        click("#problem-close");
        until(() -> stage.getScene().lookup("#records-closed").isVisible());
        click("#records-try-again");
        until(() -> stage.getScene().lookup("#problem-act") != null);
        click("#problem-act");
        until(() -> !stage.isShowing());
        close();
        assertThat(Files.readAllBytes(folder.resolve("practice/studio.db"))).isEqualTo(before);
    }

    @Test
    void settingsThatCannotBeReadAreKeptAsideAndNamed() throws Exception {
        Files.writeString(folder.resolve("settings.json"), "{ half");
        start();
        until(() -> stage.getScene().lookup("#problem-act") != null);
        try (var files = Files.list(folder)) {
            var kept =
                    files.map(f -> String.valueOf(f.getFileName()))
                            .filter(n -> n.startsWith("settings.broken"))
                            .toList();
            assertThat(kept).hasSize(1);
            until(() -> texts().stream().anyMatch(text -> text.contains(kept.getFirst())));
        }
    }

    @Test
    void afterAStartThatFailedSafeGraphicsAreOfferedForGood() {
        start(true);
        until(() -> stage.getScene().lookup("#safe-graphics-keep") != null);
        click("#safe-graphics-keep");
        until(() -> stage.getScene().lookup("#safe-graphics-keep") == null);
        close();
        assertThat(folder.resolve("settings.json")).content().contains("\"safeGraphics\"");
        assertThat(StudioWindow.studio(asked(), Asked.start(folder, false)).wantsSafeGraphics())
                .isTrue();
    }

    @Test
    void anErrorNobodyExpectedIsShownAsACodeAndTheStudioGoesOn() {
        start();
        Platform.runLater(
                () -> {
                    throw new IllegalStateException("planted");
                });
        until(() -> stage.getScene().lookup("#problem-copy") != null);
        until(
                () ->
                        texts().stream()
                                .anyMatch(text -> text.matches(".*LS-[0-9A-F]{4}-[0-9A-F]{4}.*")));
        click("#problem-close");
        click("#nav-clips");
        until(() -> text(".screen-title").equals("Clips"));
    }

    @Test
    void theWindowComesBackWhereItWas() {
        start();
        Fx.run(
                () -> {
                    stage.setX(20);
                    stage.setY(30);
                    stage.setWidth(970);
                    stage.setHeight(700);
                    stage.hide();
                });
        close();
        stage = Fx.call(Stage::new);
        start();
        assertThat(List.of(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()))
                .containsExactly(20.0, 30.0, 970.0, 700.0);
    }

    @Test
    void aMaximisedWindowRemembersTheSizeItHadBefore() throws Exception {
        start();
        Fx.run(
                () -> {
                    stage.setWidth(970);
                    stage.setHeight(700);
                });
        Fx.frame(stage.getScene());
        Fx.run(() -> stage.setMaximized(true));
        until(() -> stage.isMaximized());
        Fx.frame(stage.getScene());
        Fx.run(stage::hide);
        close();
        assertThat(folder.resolve("settings.json"))
                .content()
                .contains("\"width\" : 970.0", "\"height\" : 700.0", "\"maximized\" : true");
    }

    private void start(String... words) {
        start(false, words);
    }

    private void start(boolean lastStartFailed, String... words) {
        var made = StudioWindow.studio(asked(words), Asked.start(folder, lastStartFailed));
        window = made;
        Fx.run(() -> Shown.on(stage, made));
        // What follows the first picture begins with the icons, in one go.
        until(() -> !stage.getIcons().isEmpty());
    }

    private void click(String query) {
        until(
                () -> {
                    var found = stage.getScene().lookup(query);
                    return found != null && found.isVisible();
                });
        Fx.frame(stage.getScene());
        robot.clickOn(query);
    }

    private static Arguments.Studio asked(String... words) {
        return switch (Arguments.parse(words)) {
            case Arguments.Studio asked -> asked;
            case Arguments other -> throw new AssertionError(other);
        };
    }

    private void close() {
        if (window != null) {
            Fx.run(stage::hide);
            window.close();
            window = null;
        }
    }

    private String text(String query) {
        return Fx.call(
                () ->
                        ((Labeled) Objects.requireNonNull(stage.getScene().lookup(query), query))
                                .getText());
    }

    private List<String> texts() {
        return Fx.call(
                () ->
                        stage.getScene().getRoot().lookupAll(".label").stream()
                                .filter(Node::isVisible)
                                .map(node -> ((Label) node).getText())
                                .toList());
    }

    private static void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Fx.call(condition::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("waited " + Duration.ofSeconds(20), e);
        }
    }
}
