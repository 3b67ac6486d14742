package studio.likeness.core.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.problem.ServiceProblem;
import studio.likeness.core.problem.VideoProblem;

class ProductionTest {
    private final Floor floor = new Floor();

    @Test
    void aJobGoesFromTheFirstWordToTheSavedClip() {
        floor.running(40);
        floor.cashier.then(Floor.READY, Money.CHARGED);
        floor.running("a");
        assertThat(floor.state("a")).isInstanceOf(JobState.Running.class);
        floor.time.pass(Duration.ofSeconds(20));
        assertThat(floor.state("a"))
                .isEqualTo(
                        new JobState.Running(
                                Floor.TICKET,
                                floor.time.now().minusSeconds(20),
                                OptionalInt.of(40),
                                Optional.empty()));
        floor.time.pass(Duration.ofSeconds(10));
        assertThat(floor.state("a")).isEqualTo(new JobState.Saved("a"));
        assertThat(floor.kept("a").bill().money()).isEqualTo(Money.CHARGED);
        assertThat(floor.finished).hasSize(1);
        assertThat(floor.time.waiting()).as("nothing is polled any more").isZero();
    }

    @Test
    void itIsOnTheDiskAsBeingSentBeforeItIsSent() {
        var job = floor.composed("a");
        floor.production.submit(
                job,
                () -> {
                    assertThat(floor.kept("a").state()).isInstanceOf(JobState.Submitting.class);
                    return Floor.accepted();
                });
        floor.running(1);
        floor.time.settle();
        assertThat(floor.state("a")).isInstanceOf(JobState.Running.class);
    }

    @Test
    void aLostAnswerIsUnknownAndNothingIsSentAgain() {
        var sent = new int[1];
        floor.production.submit(
                floor.composed("a"),
                () -> {
                    sent[0]++;
                    return new Payment.Sent.Lost(
                            new Problem.AnswerLost("blockrun.ai"),
                            Bill.NONE.meaning(Money.UNKNOWN));
                });
        floor.time.pass(Duration.ofDays(2));
        assertThat(floor.state("a")).isInstanceOf(JobState.Unknown.class);
        assertThat(sent[0]).isOne();
        assertThat(floor.time.waiting()).isZero();
    }

    @Test
    void aSecondSubmitOfTheSameJobIsNoSecondOrder() {
        var sent = new int[1];
        Payment payment =
                () -> {
                    sent[0]++;
                    return Floor.accepted();
                };
        floor.running(1);
        var job = floor.composed("a");
        floor.production.submit(job, payment);
        floor.production.submit(job, payment);
        floor.time.settle();
        floor.production.submit(floor.kept("a"), payment);
        floor.time.settle();
        assertThat(sent[0]).isOne();
    }

    @Test
    void whatHasLeftIsNotWrittenOverByAnOlderWish() {
        floor.running(1);
        var older = floor.composed("a");
        floor.production.submit(older, Floor::accepted);
        floor.time.settle();
        floor.production.keep(older, _ -> floor.production.submit(older, Floor::accepted), _ -> {});
        floor.time.settle();
        assertThat(floor.state("a")).isInstanceOf(JobState.Running.class);
    }

    @Test
    void aRefusalEndsItWithItsReasonAndRemedy() {
        floor.production.submit(
                floor.composed("a"),
                () ->
                        new Payment.Sent.Refused(
                                new VideoProblem.PromptRefused("BlockRun", "violence"), Bill.NONE));
        floor.time.settle();
        assertThat(floor.state("a"))
                .isInstanceOfSatisfying(
                        JobState.Failed.class,
                        failed -> assertThat(failed.why().remedy()).isEqualTo(Remedy.REWORD));
    }

    @Test
    void anEndlessJobIsSetAsideByOurOwnDeadline() {
        floor.running(99);
        floor.running("a");
        floor.time.pass(Duration.ofHours(3));
        assertThat(floor.state("a"))
                .isInstanceOfSatisfying(
                        JobState.SetAside.class,
                        aside ->
                                assertThat(aside.why().what().key())
                                        .isEqualTo("problem.still-not-done.what"));
        assertThat(floor.time.waiting()).isZero();
        var looks = floor.cashier.asked.size();
        assertThat(looks).isLessThan(140);

        floor.cashier.reports.clear();
        floor.cashier.then(Floor.READY, Money.CHARGED);
        floor.production.lookNow("a");
        floor.time.settle();
        assertThat(floor.state("a")).isEqualTo(new JobState.Saved("a"));
    }

    @Test
    void aPaidClipThatIsNotHandedOverIsSetAsideWithItsTrueMoney() {
        floor.cashier.lookedUp =
                Outcome.done(
                        Optional.of(
                                new Bill(
                                        Money.CHARGED,
                                        Optional.of(MicroUsd.of(826_804)),
                                        "0xabc")));
        floor.cashier.thenFail(new VideoProblem.NotHandedOver("BlockRun"));
        floor.running("a");
        floor.time.pass(Duration.ofSeconds(20));
        assertThat(floor.state("a")).as("it may pass").isInstanceOf(JobState.Running.class);
        assertThat(floor.kept("a").bill().money()).isEqualTo(Money.CHARGED);
        floor.time.pass(Duration.ofHours(1));
        assertThat(floor.state("a"))
                .isInstanceOfSatisfying(
                        JobState.SetAside.class,
                        aside -> {
                            assertThat(aside.why().what().key())
                                    .isEqualTo("problem.not-handed-over.what");
                            assertThat(aside.why().remedy()).isEqualTo(Remedy.LOOK_AGAIN);
                        });
        assertThat(floor.kept("a").bill().transaction()).isEqualTo("0xabc");
        assertThat(floor.cashier.asked).hasSize(2);
        assertThat(floor.time.waiting()).isZero();

        floor.cashier.reports.clear();
        floor.cashier.then(Floor.READY, Money.CHARGED);
        floor.production.lookNow("a");
        floor.time.settle();
        assertThat(floor.state("a")).isEqualTo(new JobState.Saved("a"));
    }

    @Test
    void moneyThatWasOpenWhenAJobEndedIsReckonedOnceItIsKnown() {
        floor.production.submit(
                floor.composed("a"),
                () ->
                        new Payment.Sent.Lost(
                                new Problem.AnswerLost("blockrun.ai"),
                                Bill.of(Money.UNKNOWN, MicroUsd.of(826_804))));
        floor.time.settle();
        floor.cashier.lookedUp =
                Outcome.done(
                        Optional.of(
                                new Bill(
                                        Money.CHARGED,
                                        Optional.of(MicroUsd.of(826_804)),
                                        "0xabc")));
        floor.production.reckon();
        floor.time.settle();
        assertThat(floor.state("a")).isInstanceOf(JobState.Unknown.class);
        assertThat(floor.kept("a").bill().transaction()).isEqualTo("0xabc");
        floor.production.reckon();
        assertThat(floor.time.waiting()).as("nothing is open any more").isZero();
    }

    @Test
    void aCutLookIsRepeatedLaterAndLater() {
        floor.cashier.thenFail(new Problem.AnswerLost("blockrun.ai"));
        floor.cashier.thenFail(new Problem.AnswerLost("blockrun.ai"));
        floor.cashier.then(Floor.READY, Money.CHARGED);
        floor.running("a");
        floor.time.pass(Duration.ofSeconds(20));
        assertThat(floor.cashier.asked).hasSize(1);
        floor.time.pass(Duration.ofSeconds(19));
        assertThat(floor.cashier.asked).hasSize(1);
        floor.time.pass(Duration.ofSeconds(1));
        assertThat(floor.cashier.asked).hasSize(2);
        floor.time.pass(Duration.ofSeconds(40));
        assertThat(floor.state("a")).isEqualTo(new JobState.Saved("a"));
    }

    @Test
    void aServiceThatWantsAPauseGetsIt() {
        floor.cashier.thenFail(new ServiceProblem.TooManyCalls("BlockRun", 95));
        floor.cashier.then(Floor.READY, Money.CHARGED);
        floor.running("a");
        floor.time.pass(Duration.ofSeconds(20 + 94));
        assertThat(floor.cashier.asked).hasSize(1);
        floor.time.pass(Duration.ofSeconds(1));
        assertThat(floor.state("a")).isEqualTo(new JobState.Saved("a"));
    }

    @Test
    void nobodyLookingMeansSeldomLooks() {
        floor.running(10);
        floor.running("a");
        floor.time.pass(Duration.ofSeconds(20));
        floor.production.watched(false);
        floor.time.pass(Duration.ofMinutes(5));
        var unwatched = floor.cashier.asked.size();
        floor.production.watched(true);
        floor.time.pass(Duration.ofMinutes(5));
        assertThat(unwatched).isBetween(9, 12);
        assertThat(floor.cashier.asked.size() - unwatched).isBetween(28, 32);
    }

    @Test
    void manyJobsAreLookedAtSeldom() {
        floor.running(10);
        for (var i = 0; i < 50; i++) {
            floor.running("job-" + i);
        }
        floor.time.pass(Duration.ofMinutes(2));
        var before = floor.cashier.asked.size();
        floor.time.pass(Duration.ofMinutes(5));
        assertThat(floor.cashier.asked.size() - before).isBetween(500, 650);
        assertThat(floor.cashier.asked).contains("job-0", "job-49");
    }

    @Test
    void anExpiredAddressIsAskedForOnceMore() {
        floor.cashier.then(Floor.READY, Money.CHARGED);
        floor.shelf.failures.add(new VideoProblem.ClipGone("BlockRun"));
        floor.running("a");
        floor.time.pass(Duration.ofHours(1));
        assertThat(floor.state("a")).isEqualTo(new JobState.Saved("a"));
        assertThat(floor.cashier.asked).hasSize(2);
    }

    @Test
    void aClipThatIsGoneForGoodIsSaidToBe() {
        floor.cashier.then(Floor.READY, Money.CHARGED);
        floor.shelf.failures.add(new VideoProblem.ClipGone("BlockRun"));
        floor.shelf.failures.add(new VideoProblem.ClipGone("BlockRun"));
        floor.running("a");
        floor.time.pass(Duration.ofHours(1));
        assertThat(floor.state("a")).isInstanceOf(JobState.Failed.class);
    }

    @Test
    void aFullDiskWaitsForThePerson() {
        floor.cashier.then(Floor.READY, Money.CHARGED);
        floor.shelf.failures.add(new VideoProblem.DiskFull("/clips"));
        floor.running("a");
        floor.time.pass(Duration.ofHours(5));
        assertThat(floor.shelf.served).hasSize(1);
        assertThat(floor.state("a")).isInstanceOf(JobState.Ready.class);
        floor.production.lookNow("a");
        floor.time.settle();
        assertThat(floor.state("a")).isEqualTo(new JobState.Saved("a"));
    }

    @Test
    void heldJobsAreLeftAloneUntilTheyAreNot() {
        floor.running(10);
        floor.running("a");
        floor.production.hold("a", true);
        floor.time.pass(Duration.ofMinutes(10));
        assertThat(floor.cashier.asked).isEmpty();
        floor.production.hold("a", false);
        floor.time.pass(Duration.ofSeconds(20));
        assertThat(floor.cashier.asked).isNotEmpty();
    }

    @Test
    void onlyWhatWasNotSentCanBeTakenBack() {
        floor.running(10);
        floor.composed("draft");
        floor.running("a");
        floor.production.cancel("draft");
        floor.production.cancel("a");
        floor.time.settle();
        assertThat(floor.state("draft")).isInstanceOf(JobState.Cancelled.class);
        assertThat(floor.state("a")).isInstanceOf(JobState.Running.class);
        floor.production.forget("draft");
        floor.production.forget("a");
        floor.time.settle();
        assertThat(floor.removed).containsExactly("draft");
    }

    @Test
    void unsentJobsChangePlaces() {
        var first = floor.composed("a");
        var second = floor.composed("b");
        floor.production.swap("a", "b");
        floor.time.settle();
        assertThat(floor.kept("a").place()).isEqualTo(second.place());
        assertThat(floor.kept("b").place()).isEqualTo(first.place());
    }
}
