package studio.likeness.ui.enroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.likeness.core.face.AssetState;
import studio.likeness.core.face.Liveness;
import studio.likeness.core.face.enroll.FakeService;
import studio.likeness.core.face.enroll.Stage;
import studio.likeness.core.face.enroll.Till.Payment;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.problem.Act;
import studio.likeness.core.problem.AirgapProblem;
import studio.likeness.core.problem.FaceProblem;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.service.ServiceId;
import studio.likeness.ui.task.DirectTasks;

/// Price, payment and face, with a till that ends as the test wants.
class FinishViewModelTest {
    private static final Problem LOST = new Problem.AnswerLost("service.example");

    private final WizardStage stage = new WizardStage(new DirectTasks());
    private final FinishViewModel finish = stage.wizard().finish();

    @Test
    void thePriceIsSeenBeforeAnythingIsPaid() {
        check();
        assertThat(state()).isEqualTo(new FinishState.Priced(Optional.of(MicroUsd.of(11_000))));
        assertThat(stage.till.paid).isEmpty();
    }

    @Test
    void aPaidFaceStandsInTheLibrary() {
        check();
        finish.pay();
        assertThat(state()).isEqualTo(new FinishState.Ready(FakeService.ASSET));
        assertThat(stage.wizard().stepProperty().get()).isEqualTo(Step.READY);
        assertThat(stage.book.all().getFirst().assets()).containsExactly(FakeService.ASSET);
        assertThat(stage.enrollments.unfinished()).isEmpty();
    }

    @Test
    void twoPressesArePaidOnce() {
        stage.till.end = Optional.empty();
        check();
        finish.pay();
        finish.pay();
        assertThat(stage.till.paid).hasSize(1);
        assertThat(stage.enrollments.unfinished().getFirst().stage())
                .isEqualTo(new Stage.Paying("rf_1"));
    }

    @Test
    void whoTurnsAwayHasPaidNothingAndSeesThePriceAgain() {
        stage.till.end = Optional.of(new Payment.Declined<>());
        check();
        finish.pay();
        assertThat(state()).isInstanceOf(FinishState.Priced.class);
        assertThat(stage.enrollments.unfinished().getFirst().stage())
                .isInstanceOf(Stage.Verified.class);
    }

    @Test
    void aRefusedPhotoMakesRoomForAnotherWithoutAnotherCheck() {
        var refused = new FaceProblem.FaceNotMatched();
        stage.till.end = Optional.of(new Payment.Refused<>(refused, Money.RESERVED));
        check();
        finish.pay();
        assertThat(state()).isEqualTo(new FinishState.Refused(refused, Money.RESERVED));
        assertThat(stage.enrollments.unfinished().getFirst().stage())
                .isInstanceOf(Stage.Rejected.class);
        stage.till.end = Optional.of(new Payment.Paid<>(FakeService.ASSET));
        stage.wizard().choosePhoto();
        assertThat(stage.wizard().stepProperty().get()).isEqualTo(Step.PERSON);
        stage.wizard().person().take(new byte[] {9, 9, 0, 0});
        stage.wizard().next();
        assertThat(stage.wizard().stepProperty().get()).isEqualTo(Step.PAYMENT);
        assertThat(stage.service().asked).containsOnlyOnce("begin");
        assertThat(stage.book.all().getFirst().consents()).hasSize(2);
        finish.pay();
        assertThat(state()).isInstanceOf(FinishState.Ready.class);
        assertThat(stage.till.paid)
                .hasSize(2)
                .allMatch(ware -> ware.purpose().face().equals(face()));
    }

    @Test
    void aLostAnswerIsLookedUpBeforeAnotherPayment() {
        stage.till.end = Optional.of(new Payment.Unknown<>(LOST));
        stage.service().listed = Outcome.done(List.of(FakeService.ASSET));
        check();
        finish.pay();
        assertThat(stage.service().asked).endsWith("list");
        assertThat(state()).isEqualTo(new FinishState.Ready(FakeService.ASSET));
        assertThat(stage.till.paid).hasSize(1);
    }

    @Test
    void aListThatCannotBeReadKeepsThePaymentOff() {
        stage.till.end = Optional.of(new Payment.Unknown<>(LOST));
        stage.service().listed = Outcome.failed(new Problem.HostUnreachable("service.example"));
        check();
        finish.pay();
        assertThat(state()).isInstanceOf(FinishState.Lost.class);
        finish.pay();
        assertThat(stage.till.paid).hasSize(1);
        stage.service().listed = Outcome.done(List.of());
        finish.lookUp();
        assertThat(state()).isInstanceOf(FinishState.Priced.class);
    }

    @Test
    void aServiceWithoutAListLeavesTheDecisionToThePerson() {
        stage.till.end = Optional.of(new Payment.Unknown<>(LOST));
        check(ServiceId.JARVISCLAW);
        finish.pay();
        assertThat(state()).isEqualTo(new FinishState.Lost(LOST, false));
        assertThat(finish.hasNoList()).isTrue();
        finish.orderAgain();
        assertThat(state()).isInstanceOf(FinishState.Priced.class);
    }

    @Test
    void afterACrashInTheMiddleOfAPaymentTheListComesFirst() {
        stage.till.end = Optional.empty();
        check();
        finish.pay();
        stage.service().listed = Outcome.done(List.of(FakeService.ASSET));
        var again = stage.wizard(new DirectTasks());
        again.resume(stage.enrollments.unfinished().getFirst().id());
        assertThat(again.finish().stateProperty().get())
                .isEqualTo(new FinishState.Ready(FakeService.ASSET));
        assertThat(stage.till.paid).hasSize(1);
    }

    @Test
    void aReviewIsWatchedUntilItIsOver() {
        var reviewing = FakeService.ASSET.in(AssetState.REVIEWING);
        stage.till.end = Optional.of(new Payment.Paid<>(reviewing));
        stage.service().reviewed = Outcome.done(reviewing);
        check();
        finish.pay();
        stage.pass(Duration.ofSeconds(11));
        assertThat(state()).isEqualTo(new FinishState.Reviewing(reviewing));
        assertThat(stage.service().asked).filteredOn("state"::equals).hasSize(2);
        stage.service().reviewed = Outcome.done(FakeService.ASSET);
        stage.pass(Duration.ofSeconds(6));
        assertThat(state()).isEqualTo(new FinishState.Ready(FakeService.ASSET));
        assertThat(stage.book.all().getFirst().assets()).containsExactly(FakeService.ASSET);
    }

    @Test
    void aReviewThatRefusesThePhotoSaysSo() {
        stage.till.end =
                Optional.of(new Payment.Paid<>(FakeService.ASSET.in(AssetState.REVIEWING)));
        stage.service().reviewed = Outcome.failed(new FaceProblem.FaceNotMatched());
        check();
        finish.pay();
        stage.pass(Duration.ofSeconds(6));
        assertThat(state()).isInstanceOf(FinishState.Refused.class);
    }

    /// Another payment is on its walk to its key, and one act leads to it.
    @Test
    void whatIsInTheWayCanBeShown() {
        var inTheWay = new AirgapProblem.RequestOpen();
        stage.till.end = Optional.of(new Payment.Refused<>(inTheWay, inTheWay.money()));
        check();
        finish.pay();
        assertThat(state()).isEqualTo(new FinishState.Refused(inTheWay, Money.NOT_CHARGED));
        assertThat(inTheWay.act()).isEqualTo(Act.SHOW_REQUEST);
        stage.wizard().showRequest();
        assertThat(stage.shownRequests).isOne();
    }

    @Test
    void aForgottenCheckGetsAFreshCode() {
        stage.till.price = Outcome.failed(new FaceProblem.CheckUnknown("BlockRun"));
        check();
        assertThat(state()).isInstanceOf(FinishState.Refused.class);
        stage.wizard().checkAgain();
        assertThat(stage.wizard().stepProperty().get()).isEqualTo(Step.PHONE);
        assertThat(stage.service().asked).endsWith("begin");
    }

    private FinishState state() {
        return finish.stateProperty().get();
    }

    private String face() {
        return stage.till.paid.getFirst().purpose().face();
    }

    private void check() {
        check(ServiceId.BLOCKRUN);
    }

    private void check(ServiceId service) {
        stage.service(service).phone.add(Outcome.done(new Liveness.Verified("rf_1")));
        stage.enter(service, "Ada");
        stage.pass(Duration.ofSeconds(6));
    }
}
