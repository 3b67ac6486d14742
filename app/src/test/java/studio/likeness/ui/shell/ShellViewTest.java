package studio.likeness.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.notice.Notice;
import studio.likeness.core.problem.Problem;
import studio.likeness.ui.walk.Fx;

/// The frame, worked by mouse and keyboard.
class ShellViewTest extends ShellInWindow {
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
}
