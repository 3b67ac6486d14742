package studio.likeness.ui.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.problem.FaceProblem;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.problem.ServiceProblem;
import studio.likeness.core.problem.VideoProblem;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.video.Bill;
import studio.likeness.core.video.Cast;
import studio.likeness.core.video.Faces;
import studio.likeness.core.video.HandService;
import studio.likeness.core.video.Hindrance;
import studio.likeness.core.video.JobState;
import studio.likeness.core.video.Payment;
import studio.likeness.core.video.Remedy;

/// What a person can compose, and what becomes of it.
class ComposerTest {
    private final PlayStage stage = new PlayStage();

    private ComposerViewModel composer() {
        return stage.composer();
    }

    private QuoteState quote() {
        return composer().order().quoteProperty().get();
    }

    @Test
    void nothingIsAskedBeforeThereAreWords() {
        stage.cast(PlayStage.ADA);
        assertThat(quote()).isEqualTo(new QuoteState.Unready(List.of(Hindrance.NO_PROMPT)));
        stage.priced();
        assertThat(stage.time.waiting()).isZero();
    }

    @Test
    void theOnlyOneWhoCanPlayDoes() {
        stage.cast(PlayStage.ADA, PlayStage.NOOR);
        assertThat(composer().shotProperty().get().faces()).containsExactly(Faces.ADA);
        composer().removeFace("ta_ada");
        composer().type("Rain.");
        stage.cast(PlayStage.ADA_THERE);
        assertThat(composer().shotProperty().get().faces()).as("begun without her").isEmpty();
    }

    @Test
    void thePriceIsAskedForOnceTypingRests() {
        stage.cast(PlayStage.ADA).composed("S");
        composer().type("Sh");
        composer().type("She waves.");
        assertThat(quote()).isInstanceOf(QuoteState.Asking.class);
        stage.priced();
        assertThat(quote())
                .isInstanceOfSatisfying(
                        QuoteState.Known.class,
                        known -> {
                            assertThat(known.price().amount()).isEqualTo(MicroUsd.of(826_804));
                            assertThat(known.price().binding()).isTrue();
                            assertThat(known.price().estimate()).contains(MicroUsd.of(826_000));
                            assertThat(known.price().farAboveEstimate()).isFalse();
                        });
    }

    @Test
    void aPriceFarAboveTheEstimateIsToldApart() {
        stage.cashier.price = Outcome.done(MicroUsd.of(1_500_000));
        stage.cast(PlayStage.ADA).composed("She waves.").priced();
        assertThat(((QuoteState.Known) quote()).price().farAboveEstimate()).isTrue();
    }

    @Test
    void aServiceThatDoesNotAnswerLeavesNoPriceAndAWayOn() {
        stage.cashier.price = Outcome.failed(new Problem.HostUnreachable("blockrun.ai"));
        stage.cast(PlayStage.ADA).composed("She waves.").priced();
        assertThat(quote()).isInstanceOf(QuoteState.Failed.class);
        stage.generate();
        assertThat(stage.book.jobs()).isEmpty();
        stage.cashier.price = Outcome.done(MicroUsd.of(826_804));
        composer().order().askPrice();
        stage.priced();
        assertThat(quote()).isInstanceOf(QuoteState.Known.class);
    }

    @Test
    void whoCannotPlayIsShownWithTheReasonAndCannotBeChosen() {
        stage.cast(PlayStage.ADA, PlayStage.NOOR, PlayStage.ADA_THERE);
        assertThat(composer().faces())
                .extracting(FaceChoice::hindrance)
                .containsExactly(
                        Optional.empty(),
                        Optional.of(Hindrance.STILL_REVIEWED),
                        Optional.of(Hindrance.OTHER_SERVICE));
        composer().chooseFace(composer().faces().get(1));
        assertThat(composer().shotProperty().get().faces()).containsExactly(Faces.ADA);
        composer().chooseModel(HandService.FACELESS);
        assertThat(composer().faces().getFirst().hindrance())
                .contains(Hindrance.MODEL_TAKES_NO_FACE);
    }

    @Test
    void nobodyPlaysWithoutAgreement() {
        var silent = new Cast.Member(Faces.ADAM, "Adam", "Adam", Optional.empty(), false);
        stage.cast(silent);
        assertThat(composer().faces().getFirst().hindrance()).contains(Hindrance.NO_CONSENT);
        composer().recall(Faces.shot("@{ta_adam} waves.", Faces.ADAM));
        assertThat(quote()).isEqualTo(new QuoteState.Unready(List.of(Hindrance.NO_CONSENT)));
        composer().recall(Faces.shot("She waves.", Faces.ADA));
        assertThat(quote()).isEqualTo(new QuoteState.Unready(List.of(Hindrance.FACE_GONE)));
    }

    @Test
    void anotherServiceFindsTheSamePerson() {
        stage.cast(PlayStage.ADA, PlayStage.ADA_THERE).composed("She waves.");
        composer().chooseService(ServiceId.ANYFAST);
        assertThat(composer().shotProperty().get().faces())
                .extracting(face -> face.id())
                .containsExactly("asset-1");
        assertThat(composer().shotProperty().get().prompt()).isEqualTo("She waves.");
    }

    /// Enrolled a moment ago, so that nobody has read of it yet.
    @Test
    void whoComesWithAFaceFindsItChosenAtItsService() {
        stage.cast(PlayStage.ADA).composed("She waves.");
        stage.members.add(PlayStage.ADA_THERE);
        composer().playWith(PlayStage.ADA_THERE.asset());
        stage.time.settle();
        var shot = composer().shotProperty().get();
        assertThat(shot.service()).isEqualTo(ServiceId.ANYFAST);
        assertThat(shot.faces()).extracting(face -> face.id()).containsExactly("asset-1");
        assertThat(shot.prompt()).isEqualTo("She waves.");
        composer().removeFace("asset-1");
        composer().refresh();
        stage.time.settle();
        assertThat(composer().shotProperty().get().faces()).as("chosen once").isEmpty();
    }

    @Test
    void aFaceThatTheModelDoesNotTakeFindsOneThatDoes() {
        stage.cast(PlayStage.ADA, PlayStage.NOOR).composed("She waves.");
        var faceless =
                composer().models().stream().filter(model -> model.faces().isEmpty()).findFirst();
        composer().chooseModel(faceless.orElseThrow());
        composer().removeFace("ta_ada");
        composer().playWith(Faces.ADA);
        stage.time.settle();
        assertThat(composer().shotProperty().get().faces()).containsExactly(Faces.ADA);
        assertThat(composer().fitting().model().faces()).contains(Faces.ADA.kind());
    }

    @Test
    void aNameInThePromptIsBoundToItsFace() {
        stage.cast(PlayStage.ADA).composed("smiles");
        composer().mention("ta_ada", 0);
        assertThat(composer().textProperty().get().text()).isEqualTo("@Ada Lindqvist smiles");
        assertThat(composer().shotProperty().get().prompt()).isEqualTo("@{ta_ada} smiles");
    }

    @Test
    void aYesSendsExactlyTheJobThatWasWrittenDown() {
        stage.cast(PlayStage.ADA).composed("She waves.").priced();
        stage.generate();
        assertThat(stage.book.jobs()).hasSize(1);
        assertThat(stage.book.jobs().getFirst().state()).isEqualTo(new JobState.Quoted());
        stage.sayYes();
        assertThat(stage.book.jobs().getFirst().state()).isInstanceOf(JobState.Running.class);
    }

    @Test
    void aNoLeavesTheJobUnsentAndThePriceAskedAgain() {
        stage.cast(PlayStage.ADA).composed("She waves.").priced();
        stage.generate();
        stage.sayNo();
        stage.priced();
        assertThat(stage.book.jobs().getFirst().state()).isEqualTo(new JobState.Quoted());
        assertThat(quote()).isInstanceOf(QuoteState.Known.class);
    }

    @Test
    void aKeyIsBilledOnlyAfterAPlainYes() {
        stage.cast(PlayStage.ADA, PlayStage.ADA_THERE).composed("She waves.");
        composer().chooseService(ServiceId.ANYFAST);
        stage.priced();
        stage.generate();
        assertThat(quote()).isInstanceOf(QuoteState.Confirming.class);
        assertThat(stage.book.jobs()).isEmpty();
        composer().order().stepBack();
        assertThat(quote()).isInstanceOf(QuoteState.Known.class);
        stage.generate();
        composer().order().confirm();
        stage.time.settle();
        assertThat(stage.book.jobs().getFirst().state()).isInstanceOf(JobState.Running.class);
    }

    @Test
    void twoPressesAreOneJob() {
        stage.cast(PlayStage.ADA).composed("She waves.").priced();
        composer().order().generate();
        composer().order().generate();
        stage.time.settle();
        assertThat(stage.book.jobs()).hasSize(1);
    }

    @Test
    void pricesAreComparedWhereverThePersonIsKnown() {
        stage.cast(PlayStage.ADA, PlayStage.ADA_THERE).composed("She waves.").priced();
        composer().order().compare();
        stage.time.settle();
        assertThat(composer().order().offers())
                .extracting(Offer::service)
                .as("the cheapest first")
                .containsExactly(ServiceId.ANYFAST, ServiceId.BLOCKRUN);
        composer().take(composer().order().offers().getFirst());
        assertThat(composer().shotProperty().get().service()).isEqualTo(ServiceId.ANYFAST);
    }

    @Test
    void eachFailureOffersTheClickThatHelps() {
        stage.cast(PlayStage.ADA).composed("She waves.").priced();
        refused(new VideoProblem.SoundRefused("BlockRun"), Remedy.WITHOUT_SOUND);
        assertThat(composer().shotProperty().get().sound()).isFalse();
        refused(new VideoProblem.PromptRefused("BlockRun", "violence"), Remedy.REWORD);
        refused(new VideoProblem.ModelRefused("BlockRun", "5 s only"), Remedy.OTHER_MODEL);
        refused(new VideoProblem.RealPersonInPicture("BlockRun"), Remedy.ENROLL);
        refused(new ServiceProblem.KeyRefused("BlockRun"), Remedy.OPEN_SETTINGS);
        refused(new FaceProblem.FaceLost("BlockRun"), Remedy.ENROLL);
        assertThat(stage.gone)
                .containsExactly(
                        "enroll problem.real-person-in-picture.what",
                        "settings",
                        "enroll problem.face-lost.what");
    }

    private void refused(Problem problem, Remedy remedy) {
        stage.sent = new Payment.Sent.Refused(problem, Bill.NONE);
        stage.priced();
        stage.generate();
        stage.sayYes();
        var job = stage.playground().jobs().jobs().getFirst();
        assertThat(JobWords.remedy(job)).contains(remedy);
        stage.playground().remedy(job, remedy);
        stage.playground().cancel(job);
        stage.time.pass(Duration.ofSeconds(1));
    }

    /// A disk without room: neither the yes nor the order goes on.
    @Test
    void whatCannotBeWrittenDownIsNotSentAndSaysSo() {
        stage.cast(PlayStage.ADA).composed("She waves.").priced();
        stage.book.refusals = 1;
        stage.generate();
        assertThat(quote())
                .isInstanceOfSatisfying(
                        QuoteState.Failed.class,
                        failed ->
                                assertThat(failed.why().what().key())
                                        .isEqualTo("problem.job-not-kept.what"));
        assertThat(stage.playground().jobs().jobs()).isEmpty();
        composer().order().askPrice();
        stage.priced();
        stage.generate();
        assertThat(stage.playground().jobs().jobs()).hasSize(1);
    }
}
