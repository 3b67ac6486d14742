package studio.likeness.ui.enroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import studio.likeness.core.face.Liveness;
import studio.likeness.core.face.enroll.LinkCheck;
import studio.likeness.core.face.enroll.Stage;
import studio.likeness.core.problem.FaceProblem;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.ServiceProblem;
import studio.likeness.core.service.ServiceId;
import studio.likeness.ui.task.DirectTasks;
import studio.likeness.ui.task.ManualTasks;

/// The code and its watching, on a clock turned by hand.
class PhoneViewModelTest {
    private final WizardStage stage = new WizardStage(new DirectTasks());
    private final PhoneViewModel phone = stage.wizard().phone();

    @Test
    void nothingIsAskedAfterTheCodeIsOver() {
        stage.enter(ServiceId.BLOCKRUN, "Ada");
        stage.pass(Duration.ofSeconds(121));
        assertThat(phone.stateProperty().get()).isInstanceOf(PhoneState.Over.class);
        var looks = stage.service().looks();
        assertThat(looks).isPositive();
        stage.pass(Duration.ofMinutes(10));
        assertThat(stage.service().looks()).isEqualTo(looks);
    }

    @Test
    void nothingIsAskedAfterTheWizardIsClosed() {
        stage.enter(ServiceId.BLOCKRUN, "Ada");
        stage.pass(Duration.ofSeconds(20));
        var looks = stage.service().looks();
        stage.wizard().close();
        stage.pass(Duration.ofMinutes(2));
        assertThat(stage.service().looks()).isEqualTo(looks);
        assertThat(stage.left).isTrue();
    }

    @Test
    void noHourSeesMoreLooksThanTheBudgetHoweverOftenSomebodyPresses() {
        stage.service().looksAnHour = 20;
        stage.enter(ServiceId.BLOCKRUN, "Ada");
        for (var codes = 0; codes < 8; codes++) {
            stage.pass(Duration.ofMinutes(2));
            phone.checkNow();
            phone.checkNow();
            phone.fresh();
        }
        assertThat(stage.service().looks()).isLessThanOrEqualTo(20);
    }

    @Test
    void tenCodesAnHourAndThenTheTimeOfTheNext() {
        stage.enter(ServiceId.BLOCKRUN, "Ada");
        for (var codes = 1; codes < 10; codes++) {
            phone.fresh();
        }
        assertThat(phone.starts().orElseThrow().left()).isZero();
        phone.fresh();
        assertThat(phone.stateProperty().get())
                .isEqualTo(new PhoneState.Failed(new FaceProblem.StartsUsedUp("BlockRun", 3600)));
        assertThat(stage.service().asked).filteredOn(each -> each.startsWith("re")).hasSize(9);
    }

    @Test
    void aFreshCodeKeepsTheGroup() {
        stage.enter(ServiceId.BLOCKRUN, "Ada");
        phone.fresh();
        assertThat(stage.service().asked).containsExactly("begin", "renew rf_1");
    }

    @Test
    void aPassedCheckLeadsOnWithinOneLook() {
        stage.enter(ServiceId.BLOCKRUN, "Ada");
        stage.service().phone.add(Outcome.done(new Liveness.Verified("rf_1")));
        stage.pass(Duration.ofSeconds(6));
        assertThat(stage.wizard().stepProperty().get()).isEqualTo(Step.PAYMENT);
        assertThat(stage.enrollments.unfinished().getFirst().passed()).isEqualTo("rf_1");
    }

    @Test
    void whereOnlyTheWordCountsNothingIsAskedBeforeIt() {
        stage.enter(ServiceId.ANYFAST, "Ada");
        stage.pass(Duration.ofSeconds(60));
        var service = stage.service(ServiceId.ANYFAST);
        assertThat(service.looks()).isZero();
        assertThat(phone.waitsForWord()).isTrue();
        phone.checkNow();
        assertThat(service.looks()).isEqualTo(1);
        assertThat(phone.statusProperty().get().words().key()).isEqualTo("enroll.phone.not-done");
    }

    @Test
    void aServiceThatIsAskedTooOftenIsLeftAlone() {
        stage.enter(ServiceId.BLOCKRUN, "Ada");
        stage.service().phone.add(Outcome.failed(new ServiceProblem.TooManyCalls("BlockRun", 60)));
        stage.pass(Duration.ofSeconds(6));
        assertThat(stage.service().looks()).isEqualTo(1);
        stage.pass(Duration.ofSeconds(50));
        assertThat(stage.service().looks()).isEqualTo(1);
        stage.pass(Duration.ofSeconds(15));
        assertThat(stage.service().looks()).isGreaterThan(1);
    }

    @Test
    void aLinkThatLeadsAstrayIsWithheldAndNamed() {
        stage.service().link = "https://kyc.example.evil.test/?sessionToken=1";
        stage.enter(ServiceId.BLOCKRUN, "Ada");
        assertThat(phone.stateProperty().get())
                .isEqualTo(
                        new PhoneState.Withheld(
                                "kyc.example.evil.test", LinkCheck.Doubt.UNKNOWN_HOST));
        stage.pass(Duration.ofMinutes(1));
        assertThat(stage.service().looks()).isZero();
    }

    @Test
    void afterARestartTheOldCheckIsLookedAtFirst() {
        stage.enter(ServiceId.BLOCKRUN, "Ada");
        var kept = stage.enrollments.unfinished().getFirst();
        assertThat(kept.stage()).isInstanceOf(Stage.LinkShown.class);
        stage.service().phone.add(Outcome.done(new Liveness.Verified("rf_1")));
        var again = stage.wizard(new DirectTasks());
        again.resume(kept.id());
        assertThat(stage.service().asked).endsWith("look at rf_1");
        assertThat(again.stepProperty().get()).isEqualTo(Step.PAYMENT);
        assertThat(again.person().nameProperty().get()).isEqualTo("Ada");
    }

    @Test
    void aSecondPressGetsNoSecondCode() {
        var tasks = new ManualTasks();
        var waiting = new WizardStage(tasks);
        waiting.wizard().open();
        tasks.runAll();
        waiting.wizard().next();
        waiting.wizard().next();
        waiting.fill("Ada");
        tasks.runAll();
        waiting.wizard().next();
        tasks.runAll();
        waiting.wizard().phone().fresh();
        waiting.wizard().phone().fresh();
        tasks.runAll();
        assertThat(waiting.service().asked).containsExactly("begin", "renew rf_1");
    }
}
