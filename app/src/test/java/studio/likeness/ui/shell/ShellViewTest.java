package studio.likeness.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.DOUBLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.notice.Notice;
import studio.likeness.core.problem.Act;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.settings.Settings;
import studio.likeness.core.settings.SettingsStore;
import studio.likeness.ui.control.SheetCard;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.notice.NoticeCenter;
import studio.likeness.ui.prefs.LiveSettings;
import studio.likeness.ui.purse.PurseBench;
import studio.likeness.ui.task.ManualTasks;
import studio.likeness.ui.task.TaskBoard;
import studio.likeness.ui.view.Dialog;
import studio.likeness.ui.view.Screen;
import studio.likeness.ui.walk.Fx;

/// The frame in a window, worked by mouse and keyboard.
@SuppressWarnings("NullAway.Init") // set before each test
class ShellViewTest {
    private final FxRobot robot = new FxRobot();
    private final PurseBench bench = new PurseBench();
    private final ManualTasks tasks = new ManualTasks();
    private final List<Mode> entered = new ArrayList<>();
    private final List<Problem> acts = new ArrayList<>();
    private final List<String> screens = new ArrayList<>();
    private final NoticeCenter notices = new NoticeCenter(tasks, bench.clock());
    private final LiveSettings settings =
            new LiveSettings(new Nowhere(), tasks, Settings.fresh(), _ -> {});
    private final ShellViewModel shell = new ShellViewModel(Mode.PRACTICE, entered::add, acts::add);

    private Stage stage;
    private ShellView view;

    @BeforeEach
    void open() {
        stage = Fx.call(Stage::new);
        Fx.run(
                () -> {
                    var parts =
                            new ShellView.Parts(
                                    new Words(Locale.ENGLISH),
                                    notices,
                                    new TaskBoard(),
                                    settings,
                                    bench.live());
                    view = new ShellView(shell, parts, Blank::new);
                    stage.setScene(new Scene(view.root(), 960, 640));
                    stage.show();
                    stage.requestFocus();
                });
        Fx.frame(stage.getScene());
    }

    @AfterEach
    void close() {
        Fx.run(
                () -> {
                    view.close();
                    stage.close();
                });
    }

    @Test
    void theRailLeadsToEachPlaceAndSaysWhereOneIs() {
        for (var place : Place.values()) {
            robot.clickOn("#nav-" + place.word());
            settle();
            assertThat(node("#screen-" + place.word())).isNotNull();
            assertThat(selected("#nav-" + place.word())).isTrue();
            assertThat(saidToBeOpen("#nav-" + place.word())).isTrue();
            assertThat(((Label) node(".screen-title")).getText())
                    .isEqualTo(((Button) node("#nav-" + place.word())).getText());
        }
        assertThat(selected("#nav-faces")).isFalse();
        assertThat(saidToBeOpen("#nav-faces")).isFalse();
    }

    private boolean saidToBeOpen(String query) {
        var item = node(query);
        return Fx.call(() -> (boolean) item.queryAccessibleAttribute(AccessibleAttribute.SELECTED));
    }

    @Test
    void whatAPlaceIsForStandsInOneLineBelowItsName() {
        for (var place : Place.values()) {
            Fx.run(() -> shell.go(place));
            settle();
            var about = (Label) node(".screen-subtitle");
            assertThat(about.getHeight()).isLessThan(2 * about.getFont().getSize());
        }
    }

    @Test
    void aScreenIsMadeOnceAndHiddenWhileAnotherIsShown() {
        robot.clickOn("#nav-clips").clickOn("#nav-faces").clickOn("#nav-clips");
        settle();
        assertThat(screens)
                .containsExactly(
                        "made faces",
                        "shown faces",
                        "hidden faces",
                        "made clips",
                        "shown clips",
                        "hidden clips",
                        "shown faces",
                        "hidden faces",
                        "shown clips");
    }

    @Test
    void theKeyboardAloneReachesEveryPlace() {
        robot.press(KeyCode.CONTROL)
                .press(KeyCode.DIGIT4)
                .release(KeyCode.DIGIT4)
                .release(KeyCode.CONTROL);
        settle();
        assertThat(shell.placeProperty().get()).isEqualTo(Place.WALLET);
        Fx.run(() -> node("#nav-ledger").requestFocus());
        robot.type(KeyCode.SPACE);
        settle();
        assertThat(shell.placeProperty().get()).isEqualTo(Place.LEDGER);
    }

    @Test
    void switchingModeExplainsItselfAndTheFirstButtonIsTheHarmlessOne() {
        robot.clickOn("#mode-switch");
        settle();
        assertThat(node("#mode-switch-stay").isFocused()).isTrue();
        assertThat(node("#nav-faces").isDisabled()).isTrue();
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.SPACE);
        settle();
        assertThat(entered).isEmpty();
        robot.clickOn("#mode-switch");
        robot.clickOn("#mode-switch-confirm");
        settle();
        assertThat(entered).containsExactly(Mode.LIVE);
    }

    @Test
    void escapeClosesWhatLiesOnTopAndTheFocusGoesBack() {
        Fx.run(() -> node("#nav-clips").requestFocus());
        robot.type(KeyCode.F1);
        settle();
        assertThat(node("#sheet-close").isFocused()).isTrue();
        robot.type(KeyCode.ESCAPE);
        settle();
        assertThat(shell.sheetProperty().get()).isEqualTo(new Sheet.None());
        assertThat(node("#nav-clips").isFocused()).isTrue();
    }

    @Test
    void theWelcomeLeadsToTheFirstFaceOrOutOfTheWay() {
        var told = new ArrayList<String>();
        Fx.run(() -> shell.welcome(() -> told.add("enroll"), () -> told.add("read")));
        settle();
        assertThat(node("#welcome-look").isFocused()).isTrue();
        assertThat(node(".sheet-card").getAccessibleText())
                .contains("nothing at stake", "Play money", "Nothing leaves this computer");
        robot.type(KeyCode.TAB).type(KeyCode.SPACE);
        settle();
        assertThat(told).containsExactly("read", "enroll");
        assertThat(shell.sheetProperty().get()).isEqualTo(new Sheet.None());
    }

    @Test
    void inLiveModeThereIsNobodyToPractiseWith() {
        Fx.run(
                () -> {
                    shell.entered(Mode.LIVE);
                    shell.welcome(() -> {}, () -> {});
                });
        settle();
        assertThat(Fx.call(() -> stage.getScene().lookup("#welcome-enroll"))).isNull();
        robot.clickOn("#welcome-close");
        assertThat(shell.sheetProperty().get()).isEqualTo(new Sheet.None());
    }

    @Test
    void aSheetShowsAllThatIsToBeReadWhereThereIsRoom() {
        Fx.run(shell::askModeSwitch);
        settle();
        var body = (Region) node(".sheet-body");
        assertThat(Fx.call(() -> ((ScrollPane) node(".sheet-scroll")).getViewportBounds()))
                .extracting(Bounds::getHeight, DOUBLE)
                .isGreaterThanOrEqualTo(body.getHeight());
    }

    @Test
    void tabStaysInsideASheet() {
        Fx.run(shell::askModeSwitch);
        settle();
        for (var i = 0; i < 5; i++) {
            robot.type(KeyCode.TAB);
            var owner = Fx.call(() -> stage.getScene().getFocusOwner());
            assertThat(owner.getId()).startsWith("mode-switch-");
        }
    }

    @Test
    void theCodeOfAnUnexpectedErrorCanBeCopied() {
        Fx.run(() -> shell.trouble(new Problem.Unexpected("LS-4F2A-91C0")));
        settle();
        robot.clickOn("#problem-copy");
        assertThat(Fx.call(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo("LS-4F2A-91C0");
    }

    @Test
    void theButtonOfAProblemIsItsAct() {
        Fx.run(() -> shell.trouble(new Problem.SettingsBroken("settings.broken.json")));
        settle();
        robot.clickOn("#problem-act");
        settle();
        assertThat(acts).extracting(Problem::act).containsExactly(Act.SHOW_FOLDER);
        assertThat(shell.sheetProperty().get()).isEqualTo(new Sheet.None());
    }

    @Test
    void whoTypesRightAwayTypesIntoTheFieldOfADialogAndNotAtItsNo() {
        var dialog = new Asking();
        Fx.run(() -> shell.show(dialog));
        assertThat(Fx.call(() -> stage.getScene().getFocusOwner())).isSameAs(dialog.field);
        settle();
        Fx.run(() -> shell.redraw(dialog));
        assertThat(Fx.call(() -> stage.getScene().getFocusOwner()))
                .as("the next step of it")
                .isSameAs(dialog.field);
        assertThat(Fx.call(() -> node(".veil").getOpacity())).as("no second fade").isEqualTo(1);
    }

    private static final class Asking implements Dialog {
        private TextField field = new TextField();

        @Override
        public SheetCard draw(Words words) {
            field = new TextField();
            var card = new SheetCard("Name").add(field).first(field);
            card.act("no", "Cancel", () -> {});
            return card;
        }

        @Override
        public void dismissed() {}
    }

    @Test
    void recordsThatDidNotOpenStandThereUntilTheyDo() {
        var tries = new ArrayList<String>();
        assertThat(node("#records-closed").isVisible()).isFalse();
        Fx.run(
                () ->
                        shell.recordsClosed(
                                new Problem.DatabaseNewer(9, 2), () -> tries.add("again")));
        settle();
        robot.clickOn("#problem-close");
        settle();
        assertThat(node("#records-closed").isVisible()).isTrue();
        robot.clickOn("#records-try-again");
        assertThat(tries).containsExactly("again");
        Fx.run(() -> shell.entered(Mode.PRACTICE));
        assertThat(node("#records-closed").isVisible()).isFalse();
    }

    @Test
    void aNoticeShowsForAMomentAndStaysInTheDrawer() {
        Fx.run(
                () ->
                        notices.tell(
                                Notice.Weight.CARE,
                                new Problem.SettingsNotSaved("/home/ada").what()));
        settle();
        assertThat(stage.getScene().getRoot().lookupAll(".toast")).hasSize(1);
        assertThat(node(".toasts").getAccessibleText()).contains("/home/ada");
        robot.clickOn("#notices-toggle");
        settle();
        assertThat(stage.getScene().getRoot().lookupAll(".toast")).isEmpty();
        assertThat(stage.getScene().getRoot().lookupAll(".notice-row")).hasSize(1);
        assertThat(notices.unseenProperty().get()).isZero();
        robot.type(KeyCode.ESCAPE);
        settle();
        assertThat(shell.drawerProperty().get()).isEqualTo(Drawer.NONE);
    }

    @Test
    void theDrawerTakesTheFocusAndGivesItBack() {
        Fx.run(() -> node("#notices-toggle").requestFocus());
        robot.type(KeyCode.SPACE);
        settle();
        assertThat(node("#drawer-close").isFocused()).isTrue();
        robot.type(KeyCode.ESCAPE);
        settle();
        assertThat(node("#notices-toggle").isFocused()).isTrue();
        Fx.run(() -> shell.toggle(Drawer.NOTICES));
        Fx.run(() -> node("#nav-clips").requestFocus());
        Fx.run(shell::closeDrawer);
        assertThat(node("#nav-clips").isFocused()).isTrue();
    }

    @Test
    void theNumberPadChangesTheTextSizeToo() {
        for (var key : List.of(KeyCode.ADD, KeyCode.ADD, KeyCode.SUBTRACT)) {
            robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
        }
        settle();
        assertThat(settings.value().appearance().textSize()).isEqualTo(110);
        robot.press(KeyCode.CONTROL).type(KeyCode.NUMPAD0).release(KeyCode.CONTROL);
        settle();
        assertThat(settings.value().appearance().textSize()).isEqualTo(100);
    }

    @Test
    void theTextSizeFollowsTheKeyboard() {
        robot.press(KeyCode.CONTROL).type(KeyCode.EQUALS).release(KeyCode.CONTROL);
        settle();
        assertThat(settings.value().appearance().textSize()).isEqualTo(110);
    }

    @Test
    void aClosedViewHearsNothingMore() {
        Fx.run(() -> view.close());
        Fx.run(
                () -> {
                    shell.entered(Mode.LIVE);
                    shell.go(Place.WALLET);
                    notices.tell(
                            Notice.Weight.CARE, new Problem.SettingsNotSaved("/home/ada").what());
                    shell.toggle(Drawer.NOTICES);
                });
        assertThat(((Button) node("#mode-badge")).getText()).isEqualTo("Practice");
        assertThat(selected("#nav-wallet")).isFalse();
        assertThat(stage.getScene().getRoot().lookupAll(".toast")).isEmpty();
        assertThat(node("#drawer").isVisible()).isFalse();
    }

    private Node node(String query) {
        return Fx.call(() -> Objects.requireNonNull(stage.getScene().lookup(query), query));
    }

    private boolean selected(String query) {
        return node(query).getPseudoClassStates().contains(PseudoClass.getPseudoClass("selected"));
    }

    private void settle() {
        Fx.frame(stage.getScene());
    }

    private final class Blank implements Screen {
        private final Place place;
        private final StackPane root = new StackPane();

        Blank(Place place) {
            this.place = place;
            root.setId("screen-" + place.word());
            screens.add("made " + place.word());
        }

        @Override
        public Parent root() {
            return root;
        }

        @Override
        public void shown() {
            screens.add("shown " + place.word());
        }

        @Override
        public void hidden() {
            screens.add("hidden " + place.word());
        }

        @Override
        public void close() {}
    }

    private static final class Nowhere implements SettingsStore {
        @Override
        public Loaded load() {
            return new Loaded(Settings.fresh(), null);
        }

        @Override
        public Outcome<Settings> save(Settings value) {
            return Outcome.done(value);
        }
    }
}
