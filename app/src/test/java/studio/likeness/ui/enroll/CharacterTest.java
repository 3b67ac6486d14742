package studio.likeness.ui.enroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.face.enroll.FakeService;
import studio.likeness.core.face.enroll.Stage;
import studio.likeness.core.face.enroll.Till.Payment;
import studio.likeness.core.pay.ledger.PurchaseKind;
import studio.likeness.core.problem.FaceProblem;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.service.ServiceId;
import studio.likeness.ui.task.DirectTasks;
import studio.likeness.ui.task.ManualTasks;

/// A character at a service that bills a group before the picture: one yes for both, and never a
/// second group by itself.
class CharacterTest {
    private static final Problem GONE = new FaceProblem.PersonNotFound("AnyFast");
    private static final Problem LOST = new Problem.AnswerLost("service.example");

    private final WizardStage stage = new WizardStage(new DirectTasks());
    private final FinishViewModel finish = stage.wizard().finish();

    @Test
    void oneYesBuysTheGroupAndThePicture() {
        enter();
        assertThat(state()).isEqualTo(new FinishState.Priced(Optional.empty()));
        assertThat(finish.isAboutGroup()).isTrue();
        finish.pay();
        assertThat(stage.till.kinds()).containsExactly(PurchaseKind.GROUP, PurchaseKind.PORTRAIT);
        assertThat(state()).isEqualTo(new FinishState.Ready(FakeService.ASSET));
    }

    @Test
    void theStageIsOnDiskBeforeTheGroupIsOrdered() {
        stage.till.groupEnd = Optional.empty();
        enter();
        finish.pay();
        assertThat(kept()).isEqualTo(new Stage.Paying(""));
        finish.pay();
        assertThat(stage.till.kinds()).containsExactly(PurchaseKind.GROUP);
    }

    /// What was agreed to was agreed to in this window.
    @Test
    void whoClosesTheWizardMeanwhileIsAskedAgainForThePicture() {
        stage.till.groupEnd = Optional.empty();
        enter();
        finish.pay();
        finish.leave();
        stage.till.finishGroup(new Payment.Paid<>(FakeService.GROUP));
        assertThat(kept()).isEqualTo(new Stage.Verified(FakeService.GROUP));
        assertThat(stage.till.kinds()).containsExactly(PurchaseKind.GROUP);
        var again = stage.wizard(new DirectTasks());
        again.resume(stage.enrollments.unfinished().getFirst().id());
        assertThat(again.finish().isInGroup()).isTrue();
        again.finish().pay();
        assertThat(stage.till.kinds()).containsExactly(PurchaseKind.GROUP, PurchaseKind.PORTRAIT);
    }

    @Test
    void aLostGroupThatIsListedIsTakenAndThePictureAskedFor() {
        stage.till.groupEnd = Optional.of(new Payment.Unknown<>(LOST));
        enter();
        stage.service(ServiceId.ANYFAST).group = Outcome.done(Optional.of(FakeService.GROUP));
        finish.pay();
        assertThat(state()).isEqualTo(new FinishState.Priced(Optional.empty()));
        assertThat(finish.isInGroup()).isTrue();
        assertThat(kept()).isEqualTo(new Stage.Verified(FakeService.GROUP));
    }

    @Test
    void anAnswerThatComesAfterTheListOrdersNothing() {
        stage.till.groupEnd = Optional.empty();
        enter();
        finish.pay();
        stage.service(ServiceId.ANYFAST).group = Outcome.done(Optional.of(FakeService.GROUP));
        stage.wizard().resume(stage.enrollments.unfinished().getFirst().id());
        assertThat(finish.isInGroup()).isTrue();
        stage.till.finishGroup(new Payment.Paid<>(FakeService.GROUP));
        assertThat(stage.till.kinds()).containsExactly(PurchaseKind.GROUP);
        assertThat(state()).isEqualTo(new FinishState.Priced(Optional.empty()));
    }

    @Test
    void aListOfGroupsThatCannotBeReadKeepsTheOrderOff() {
        stage.till.groupEnd = Optional.of(new Payment.Unknown<>(LOST));
        enter();
        stage.service(ServiceId.ANYFAST).group = Outcome.failed(LOST);
        finish.pay();
        assertThat(state()).isEqualTo(new FinishState.Lost(LOST, false));
        assertThat(finish.isForThePersonToTell()).isFalse();
        finish.orderAgain();
        assertThat(state()).isInstanceOf(FinishState.Lost.class);
        stage.service(ServiceId.ANYFAST).group = Outcome.done(Optional.empty());
        finish.lookUp();
        assertThat(finish.isForThePersonToTell()).isTrue();
        assertThat(stage.till.kinds()).containsExactly(PurchaseKind.GROUP);
    }

    @Test
    void afterACrashTheGroupIsLookedForFirst() {
        stage.till.groupEnd = Optional.empty();
        enter();
        finish.pay();
        stage.service(ServiceId.ANYFAST).group = Outcome.done(Optional.of(FakeService.GROUP));
        var again = stage.wizard(new DirectTasks());
        again.resume(stage.enrollments.unfinished().getFirst().id());
        assertThat(again.finish().stateProperty().get())
                .isEqualTo(new FinishState.Priced(Optional.empty()));
        assertThat(again.finish().isInGroup()).isTrue();
    }

    /// One that was made seconds ago is not found at first.
    @Test
    void aFreshGroupIsWaitedForWithoutAnotherYes() {
        var tasks = new ManualTasks();
        var wizard = stage.wizard(tasks);
        stage.till.end = Optional.empty();
        enter(wizard, tasks::run);
        wizard.finish().pay();
        tasks.run();
        stage.till.finish(new Payment.Refused<>(GONE, Money.NOT_CHARGED));
        tasks.run();
        assertThat(kept()).as("waits").isEqualTo(new Stage.Verified(FakeService.GROUP));
        assertThat(wizard.needsKeys()).isTrue();
        assertThat(stage.till.kinds()).containsExactly(PurchaseKind.GROUP, PurchaseKind.PORTRAIT);
        tasks.runAll();
        stage.till.finish(new Payment.Paid<>(FakeService.ASSET));
        tasks.run();
        assertThat(wizard.finish().stateProperty().get()).isInstanceOf(FinishState.Ready.class);
        assertThat(stage.till.kinds())
                .containsExactly(PurchaseKind.GROUP, PurchaseKind.PORTRAIT, PurchaseKind.PORTRAIT);
        assertThat(stage.till.paid.get(1).order()).isNotSameAs(stage.till.paid.get(2).order());
    }

    @Test
    void whoLeavesWhileItWaitsOrdersNothing() {
        var tasks = new ManualTasks();
        var wizard = stage.wizard(tasks);
        goneFromTheService();
        enter(wizard, tasks::run);
        wizard.finish().pay();
        tasks.run();
        wizard.leaveNow();
        tasks.runAll();
        assertThat(stage.till.kinds()).containsExactly(PurchaseKind.GROUP, PurchaseKind.PORTRAIT);
        assertThat(kept()).isEqualTo(new Stage.Verified(FakeService.GROUP));
    }

    @Test
    void aGroupIsNotGivenUpBeforeItHasBeenMissingForAMinute() {
        goneFromTheService();
        enter();
        finish.pay();
        assertThat(state()).isEqualTo(new FinishState.Refused(GONE, Money.NOT_CHARGED));
        assertThat(stage.till.kinds()).hasSize(5).containsOnlyOnce(PurchaseKind.GROUP);
        stage.clock.turn(Duration.ofSeconds(59));
        assertThat(finish.isGroupLongMissing()).isFalse();
        finish.groupAnew();
        assertThat(state()).isInstanceOf(FinishState.Refused.class);
        finish.quote();
        finish.pay();
        assertThat(stage.till.kinds()).containsOnlyOnce(PurchaseKind.GROUP);
    }

    @Test
    void aGroupThatIsMissingForLongIsReplacedByAYesOfItsOwn() {
        missingForLong();
        finish.groupAnew();
        assertThat(finish.isAboutGroup()).isTrue();
        assertThat(state()).isEqualTo(new FinishState.Priced(Optional.empty()));
        assertThat(stage.till.kinds()).containsOnlyOnce(PurchaseKind.GROUP);
        assertThat(kept()).as("not forgotten").isEqualTo(new Stage.Verified(FakeService.GROUP));
        stage.till.groupEnd = Optional.empty();
        finish.pay();
        assertThat(kept()).as("nor now").isEqualTo(new Stage.Paying(FakeService.GROUP));
        stage.till.end = Optional.of(new Payment.Paid<>(FakeService.ASSET));
        stage.till.finishGroup(new Payment.Paid<>("group-2"));
        assertThat(state()).isInstanceOf(FinishState.Ready.class);
    }

    @Test
    void aLostOrderOfAnotherGroupIsLookedUpAsAGroup() {
        missingForLong();
        finish.groupAnew();
        stage.till.groupEnd = Optional.of(new Payment.Unknown<>(LOST));
        stage.service(ServiceId.ANYFAST).group = Outcome.done(Optional.of("group-2"));
        finish.pay();
        assertThat(kept()).isEqualTo(new Stage.Verified("group-2"));
        assertThat(finish.isInGroup()).isTrue();
    }

    @Test
    void aMissingGroupThatIsListedAfterAllIsKept() {
        missingForLong();
        stage.service(ServiceId.ANYFAST).group = Outcome.done(Optional.of(FakeService.GROUP));
        finish.groupAnew();
        assertThat(finish.isAboutGroup()).isFalse();
        assertThat(finish.isInGroup()).isTrue();
        finish.pay();
        assertThat(stage.till.kinds()).containsOnlyOnce(PurchaseKind.GROUP);
    }

    private void missingForLong() {
        goneFromTheService();
        enter();
        finish.pay();
        stage.clock.turn(Duration.ofMinutes(1));
        assertThat(finish.isGroupLongMissing()).isTrue();
    }

    private void goneFromTheService() {
        stage.till.end = Optional.of(new Payment.Refused<>(GONE, Money.NOT_CHARGED));
    }

    /// The mark of a group is our own number of the person: another one would buy another group.
    @Test
    void aCorrectedNameKeepsThePersonAndTheGroup() {
        var bad = new FaceProblem.FaceNotMatched();
        stage.till.end = Optional.of(new Payment.Refused<>(bad, Money.NOT_CHARGED));
        enter();
        finish.pay();
        stage.wizard().choosePhoto();
        stage.wizard().person().nameProperty().set("Nova B");
        stage.wizard().next();
        assertThat(finish.isInGroup()).isTrue();
        assertThat(stage.enrollments.unfinished()).hasSize(1);
        assertThat(stage.book.all()).hasSize(1);
        assertThat(stage.book.all().getFirst().person().name()).isEqualTo("Nova B");
        finish.pay();
        assertThat(stage.till.kinds())
                .containsExactly(PurchaseKind.GROUP, PurchaseKind.PORTRAIT, PurchaseKind.PORTRAIT);
    }

    @Test
    void theKeyIsNeededUntilTheLastOrderIsThrough() {
        stage.till.groupEnd = Optional.empty();
        stage.till.end = Optional.empty();
        enter();
        assertThat(stage.wizard().needsKeys()).as("nobody said yes").isFalse();
        finish.pay();
        assertThat(stage.wizard().needsKeys()).as("the group").isTrue();
        stage.till.finishGroup(new Payment.Paid<>(FakeService.GROUP));
        assertThat(stage.wizard().needsKeys()).as("the picture").isTrue();
        stage.till.finish(new Payment.Paid<>(FakeService.ASSET));
        assertThat(stage.wizard().needsKeys()).isFalse();
    }

    private void enter() {
        enter(stage.wizard(), () -> {});
    }

    private void enter(EnrollViewModel wizard, Runnable work) {
        wizard.open();
        work.run();
        wizard.choice().kindProperty().set(FaceKind.VIRTUAL);
        wizard.next();
        wizard.choice().choose(ServiceId.ANYFAST);
        wizard.next();
        WizardStage.fill(wizard, "Nova");
        work.run();
        wizard.next();
        work.run();
    }

    private FinishState state() {
        return finish.stateProperty().get();
    }

    private Stage kept() {
        return stage.enrollments.unfinished().getFirst().stage();
    }
}
