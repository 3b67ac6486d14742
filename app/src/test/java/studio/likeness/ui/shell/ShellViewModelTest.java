package studio.likeness.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.problem.Act;
import studio.likeness.core.problem.AirgapProblem;
import studio.likeness.core.problem.Problem;

class ShellViewModelTest {
    private final List<Mode> entered = new ArrayList<>();
    private final List<Problem> acts = new ArrayList<>();
    private final ShellViewModel shell = new ShellViewModel(Mode.PRACTICE, entered::add, acts::add);

    @Test
    void aPersonStartsAmongTheFacesAndWalksFreely() {
        assertThat(shell.placeProperty().get()).isEqualTo(Place.FACES);
        shell.go(Place.LEDGER);
        assertThat(shell.placeProperty().get()).isEqualTo(Place.LEDGER);
    }

    @Test
    void theOtherModeIsEnteredOnlyAfterItWasExplained() {
        shell.confirmModeSwitch();
        assertThat(entered).isEmpty();
        shell.askModeSwitch();
        assertThat(shell.sheetProperty().get()).isEqualTo(new Sheet.ModeSwitch(Mode.LIVE));
        shell.confirmModeSwitch();
        assertThat(entered).containsExactly(Mode.LIVE);
        assertThat(shell.modeProperty().get()).isEqualTo(Mode.PRACTICE);
        shell.entered(Mode.LIVE);
        shell.askModeSwitch();
        assertThat(shell.sheetProperty().get()).isEqualTo(new Sheet.ModeSwitch(Mode.PRACTICE));
    }

    @Test
    void stayingLeavesTheModeAlone() {
        shell.askModeSwitch();
        shell.close();
        assertThat(entered).isEmpty();
        assertThat(shell.sheetProperty().get()).isEqualTo(new Sheet.None());
    }

    @Test
    void theWelcomeIsReadWhicheverWayItIsAnswered() {
        var told = new ArrayList<String>();
        shell.welcome(() -> told.add("enroll"), () -> told.add("read"));
        assertThat(shell.sheetProperty().get()).isInstanceOf(Sheet.Welcome.class);
        assertThat(told).isEmpty();
        shell.close();
        assertThat(told).containsExactly("read");
        shell.close();
        assertThat(told).containsExactly("read");
    }

    @Test
    void whileSomethingWantsAnAnswerNobodyWalksAway() {
        shell.askModeSwitch();
        shell.go(Place.WALLET);
        shell.showShortcuts();
        assertThat(shell.placeProperty().get()).isEqualTo(Place.FACES);
        assertThat(shell.sheetProperty().get()).isInstanceOf(Sheet.ModeSwitch.class);
    }

    @Test
    void whereTheStudioWantsToGoIsGoneToOnceNothingLiesInTheWay() {
        shell.askModeSwitch();
        shell.goWhenFree(Place.PLAYGROUND);
        assertThat(shell.placeProperty().get()).isEqualTo(Place.FACES);
        shell.close();
        assertThat(shell.placeProperty().get()).isEqualTo(Place.PLAYGROUND);
        shell.go(Place.WALLET);
        shell.askModeSwitch();
        shell.close();
        assertThat(shell.placeProperty().get()).as("once").isEqualTo(Place.WALLET);
    }

    @Test
    void aSecondProblemWaitsUntilTheFirstWasRead() {
        var first = new Problem.Unexpected("LS-1");
        var second = new Problem.Unexpected("LS-2");
        shell.trouble(first);
        shell.trouble(second);
        assertThat(shown().problem()).isEqualTo(first);
        shell.close();
        assertThat(shown().problem()).isEqualTo(second);
        shell.close();
        assertThat(shell.sheetProperty().get()).isEqualTo(new Sheet.None());
    }

    @Test
    void theButtonOfAProblemDoesWhatItSays() {
        var tries = new ArrayList<String>();
        shell.trouble(new Problem.HostUnreachable("example.org"), () -> tries.add("again"));
        shown().act().run();
        assertThat(tries).containsExactly("again");
        shell.trouble(new Problem.SettingsBroken("settings.broken.json"));
        shown().act().run();
        assertThat(acts).extracting(Problem::act).containsExactly(Act.SHOW_FOLDER);
    }

    @Test
    void aRequestThatIsInTheWayIsShownOnceTheWordsAboutItAreGone() {
        var open = new AirgapProblem.RequestOpen();
        shell.trouble(open);
        shown().act().run();
        assertThat(acts).containsExactly(open);
        assertThat(shell.sheetProperty().get()).isEqualTo(new Sheet.None());
    }

    @Test
    void aDrawerOpensAndClosesWithTheSamePress() {
        shell.toggle(Drawer.NOTICES);
        shell.toggle(Drawer.TASKS);
        assertThat(shell.drawerProperty().get()).isEqualTo(Drawer.TASKS);
        shell.toggle(Drawer.TASKS);
        assertThat(shell.drawerProperty().get()).isEqualTo(Drawer.NONE);
    }

    @Test
    void aProblemWaitsBehindAQuestionThatIsBeingAnswered() {
        shell.askModeSwitch();
        shell.trouble(new Problem.Unexpected("LS-1"));
        assertThat(shell.sheetProperty().get()).isInstanceOf(Sheet.ModeSwitch.class);
        shell.confirmModeSwitch();
        assertThat(entered).containsExactly(Mode.LIVE);
        assertThat(shown().problem()).isEqualTo(new Problem.Unexpected("LS-1"));
    }

    private Sheet.Trouble shown() {
        return (Sheet.Trouble) shell.sheetProperty().get();
    }
}
