package studio.likeness.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.DOUBLE;

import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.problem.Act;
import studio.likeness.core.problem.Problem;
import studio.likeness.ui.control.SheetCard;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.view.Dialog;
import studio.likeness.ui.walk.Fx;

/// What is asked over the window: a sheet, a dialog, a problem.
class SheetsInWindowTest extends ShellInWindow {
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
    void whoTypesRightAwayTypesIntoTheFieldOfADialogAndNotAtItsNo() throws TimeoutException {
        var dialog = new Asking();
        Fx.run(() -> shell.show(dialog));
        assertThat(Fx.call(() -> stage.getScene().getFocusOwner())).isSameAs(dialog.field);
        inSight();
        Fx.run(() -> shell.redraw(dialog));
        assertThat(Fx.call(() -> stage.getScene().getFocusOwner()))
                .as("the next step of it")
                .isSameAs(dialog.field);
        assertThat(Fx.call(() -> node(".veil").getOpacity())).as("no second fade").isEqualTo(1);
    }

    /// The first fade is over.
    private void inSight() throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> Fx.call(() -> node(".veil").getOpacity() == 1));
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
}
