package studio.likeness.ui.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.problem.AirgapProblem;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.problem.VideoProblem;
import studio.likeness.core.video.Bill;
import studio.likeness.core.video.Cast;
import studio.likeness.core.video.Faces;
import studio.likeness.core.video.Funds;
import studio.likeness.core.video.HandService;
import studio.likeness.core.video.Job;
import studio.likeness.core.video.JobState;
import studio.likeness.core.video.Mentions;
import studio.likeness.core.video.Payment;
import studio.likeness.ui.playground.BatchViewModel.Kind;

/// Several clips at once, in the hands of a test.
class BatchTest {
    private static final Cast.Member ADAM = PlayStage.member(Faces.ADAM, "Adam");

    private final PlayStage stage = new PlayStage().cast(PlayStage.ADA, ADAM, PlayStage.ADA_THERE);
    private final BatchViewModel batch = stage.playground().batch();

    private List<Job> jobs() {
        return stage.playground().jobs().jobs();
    }

    private List<Job> in(Class<? extends JobState> state) {
        return jobs().stream().filter(job -> state.isInstance(job.state())).toList();
    }

    @Test
    void takesFollowTheSeed() {
        stage.composed("She waves.");
        stage.composer().edit(edit -> edit.seeded(Optional.of(4_294_967_295L)));
        stage.several();
        assertThat(batch.lines())
                .extracting(line -> line.shot().seed().orElseThrow())
                .containsExactly(4_294_967_295L, 0L, 1L);
    }

    @Test
    void theSumIsKnownOnceEveryPriceIs() {
        stage.composed("She waves.").priced();
        batch.open();
        assertThat(batch.order().total()).isEmpty();
        stage.priced();
        assertThat(batch.order().total()).contains(MicroUsd.of(826_804 * 2));
        batch.take(3);
        assertThat(batch.order().total()).as("asked anew").isEmpty();
    }

    @Test
    void onePriceThatIsNotKnownHoldsTheWholePlan() {
        stage.cashier.price = Outcome.failed(new Problem.HostUnreachable("blockrun.ai"));
        stage.composed("She waves.").several();
        assertThat(batch.order().total()).isEmpty();
        batch.order().approve();
        stage.time.settle();
        assertThat(jobs()).isEmpty();
    }

    @Test
    void oneYesSendsAllAndAsksOnce() {
        stage.composed("She waves.").several();
        batch.order().approve();
        stage.time.settle();
        assertThat(in(JobState.Quoted.class)).as("written down, not sent").hasSize(3);
        stage.sayYes();
        assertThat(in(JobState.Running.class)).hasSize(3);
        assertThat(stage.asked).as("for all of them").containsExactly(3);
        assertThat(stage.agreed).as("the first was shown").hasSize(2);
        assertThat(jobs()).extracting(Job::place).isSorted();
    }

    @Test
    void whatIsMoreThanTheDayOrTheAccountHoldsIsNotOffered() {
        var total = MicroUsd.of(3 * 826_804);
        var less = MicroUsd.of(3 * 826_804 - 1);
        stage.composed("She waves.").several();
        assertThat(batch.order().canApprove()).isTrue();
        stage.funds = Optional.of(new Funds(total, total, false));
        assertThat(batch.order().shortfall()).isEmpty();
        stage.funds = Optional.of(new Funds(less, total, false));
        assertThat(batch.order().shortfall().orElseThrow().key())
                .isEqualTo("playground.batch.over-day");
        stage.funds = Optional.of(new Funds(total, less, false));
        assertThat(batch.order().shortfall().orElseThrow().key())
                .isEqualTo("playground.batch.over-balance");
        batch.order().approve();
        stage.time.settle();
        assertThat(jobs()).as("no yes counts").isEmpty();
    }

    private void approveWalks() {
        var plenty = MicroUsd.of(100_000_000);
        stage.composed("She waves.").several();
        stage.funds = Optional.of(new Funds(plenty, plenty, true));
        assertThat(batch.order().walks()).isTrue();
        stage.walks = true;
        batch.order().approve();
        stage.time.settle();
    }

    /// Its key is elsewhere, and that was not so when the prices were asked.
    @Test
    void theAccountThatPaysNowDecidesWhetherTheyWalk() {
        var plenty = MicroUsd.of(100_000_000);
        stage.composed("She waves.").several();
        stage.funds = Optional.of(new Funds(plenty, plenty, false));
        stage.walks = true;
        batch.order().approve();
        stage.time.settle();
        stage.onAgreed = _ -> assertThat(in(JobState.Approved.class)).as("on their way").isEmpty();
        stage.sayYes();
        assertThat(in(JobState.Running.class)).hasSize(3);
    }

    /// What is carried to its key by a person begins when the one before it has left.
    @Test
    void walksAreTakenOneAfterTheOtherInTheirOrder() {
        approveWalks();
        var planned = jobs().stream().map(Job::id).toList();
        stage.onAgreed = _ -> assertThat(in(JobState.Approved.class)).as("on their way").isEmpty();
        stage.sayYes();
        assertThat(stage.asked).containsExactly(3);
        assertThat(stage.agreed).isEqualTo(planned.subList(1, 3));
        assertThat(in(JobState.Running.class)).hasSize(3);
        assertThat(stage.troubles).isEmpty();
    }

    @Test
    void aWalkThatIsTakenBackHoldsTheRestAndSaysSo() {
        approveWalks();
        stage.sent = new Payment.Sent.Refused(new AirgapProblem.RequestWithdrawn(), Bill.NONE);
        stage.sayYes();
        assertThat(in(JobState.Failed.class)).hasSize(1);
        assertThat(in(JobState.Quoted.class)).hasSize(2).allMatch(Job::held);
        assertThat(stage.agreed).isEmpty();
        assertThat(stage.troubles).containsExactly(new VideoProblem.RestHeld(2));
    }

    @Test
    void whoeverWasTakenOutMeanwhileIsPassedOver() {
        approveWalks();
        var planned = jobs().stream().map(Job::id).toList();
        stage.onAgreed = id -> assertThat(id).isEqualTo(planned.getLast());
        stage.playground().hold(jobs().get(1), true);
        stage.time.settle();
        stage.sayYes();
        assertThat(stage.agreed).containsExactly(planned.getLast());
        assertThat(in(JobState.Running.class)).hasSize(2);
    }

    @Test
    void aNoSendsNothing() {
        stage.composed("She waves.").several();
        batch.order().approve();
        stage.time.settle();
        stage.sayNo();
        assertThat(in(JobState.Quoted.class)).hasSize(3);
        assertThat(stage.agreed).isEmpty();
    }

    @Test
    void whatIsKeptForLaterIsNotSent() {
        stage.composed("She waves.").several();
        batch.order().keep();
        stage.time.settle();
        assertThat(in(JobState.Quoted.class)).hasSize(3);
        assertThat(batch.openProperty().get()).isFalse();
    }

    @Test
    void anotherFaceTakesThePlaceInThePromptToo() {
        stage.composed("waves");
        stage.composer().mention("ta_ada", 0);
        batch.open();
        batch.choose(Kind.FACES);
        assertThat(batch.faces()).hasSize(2);
        batch.include("ta_ada", true);
        batch.include("ta_adam", true);
        assertThat(batch.lines())
                .extracting(line -> line.shot().prompt().strip())
                .containsExactly(
                        Mentions.of(Faces.ADA) + " waves", Mentions.of(Faces.ADAM) + " waves");
    }

    @Test
    void onlyModelsThatCanMakeItAreOffered() {
        stage.composed("She waves.");
        batch.open();
        batch.choose(Kind.MODELS);
        assertThat(batch.models()).containsExactly(HandService.FAST);
        stage.composer().removeFace("ta_ada");
        assertThat(batch.models()).hasSize(2);
    }

    @Test
    void whatTheShotNoLongerOffersIsNoLongerChosen() {
        stage.composed("She waves.");
        batch.open();
        batch.choose(Kind.FACES);
        batch.include("ta_ada", true);
        batch.include("ta_adam", true);
        assertThat(batch.choices()).containsExactly("ta_ada", "ta_adam");
        assertThat(batch.lines()).hasSize(2);
        stage.composer().chooseService(PlayStage.ADA_THERE.asset().service());
        assertThat(batch.choices()).containsExactly("asset-1");
        assertThat(batch.includes("ta_ada")).isFalse();
        assertThat(batch.lines()).isEmpty();
    }

    @Test
    void eachLineIsOnePrompt() {
        stage.composed("She waves.");
        batch.open();
        batch.choose(Kind.PROMPTS);
        batch.write("Rain.\n\n  Snow.  \n");
        assertThat(batch.lines())
                .extracting(line -> line.shot().prompt())
                .containsExactly("Rain.", "Snow.");
    }

    @Test
    void aKeyIsBilledForAllWithoutAPaymentToShow() {
        stage.composed("She waves.");
        stage.composer().chooseService(PlayStage.ADA_THERE.asset().service());
        stage.several();
        assertThat(batch.order().isBinding()).isFalse();
        batch.order().approve();
        stage.time.settle();
        assertThat(in(JobState.Running.class)).hasSize(3);
    }

    /// The third of three does not fit on the disk: the plan stays whole and none of it is sent.
    @Test
    void aPlanThatCannotBeWrittenDownStays() {
        stage.composed("She waves.").several();
        var third = new int[1];
        stage.book.refused = job -> job.state() instanceof JobState.Quoted && ++third[0] == 3;
        stage.book.refusals = 1;
        batch.order().approve();
        stage.time.settle();
        assertThat(batch.order().refusalProperty().get()).isPresent();
        assertThat(batch.openProperty().get()).isTrue();
        assertThat(batch.lines()).hasSize(3);
        assertThat(jobs()).isEmpty();
        assertThat(stage.book.jobs())
                .hasSize(2)
                .allMatch(job -> job.state() instanceof JobState.Cancelled);
        batch.order().approve();
        stage.time.settle();
        stage.sayYes();
        assertThat(batch.order().refusalProperty().get()).isEmpty();
        assertThat(in(JobState.Running.class)).hasSize(3);
    }
}
