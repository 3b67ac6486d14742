package studio.likeness.core.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.problem.AirgapProblem;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;

/// A payment that was to be signed on another computer, where nobody came back in time.
class LapsedRequestTest {
    private final BookInMemory book = new BookInMemory();
    private Floor floor = new Floor(book);
    private int sent;
    private Payment.Sent answer = Floor.accepted();

    /// The time was over while the program was off.
    private void lapsed() {
        var job = Job.composed("a", 1, Faces.shot("She waves.", Faces.ADA), floor.time.now());
        book.write(job.in(new JobState.Submitting(floor.time.now())));
        start();
    }

    private void start() {
        floor.cashier.lookedUp = Outcome.done(Optional.empty());
        floor.cashier.lapsed = Outcome.done(Optional.of(this::send));
        floor.production.open();
        floor.time.settle();
    }

    private Payment.Sent send() {
        sent++;
        assertThat(book.of("a").state()).isInstanceOf(JobState.Submitting.class);
        return answer;
    }

    private void askAgain() {
        floor.running(10);
        floor.production.askAgain("a");
        floor.time.settle();
    }

    private Setback why() {
        return ((JobState.Failed) floor.state("a")).why();
    }

    @Test
    void itStandsThereWithItsReasonAndSendsNothingByItself() {
        lapsed();
        assertThat(why()).isEqualTo(Setback.of(new AirgapProblem.RequestLapsed()));
        assertThat(why().remedy()).isEqualTo(Remedy.ASK_AGAIN);
        assertThat(book.of("a").bill().money()).isEqualTo(Money.NOT_CHARGED);
        floor.production.goOn();
        floor.time.pass(Duration.ofDays(1));
        assertThat(sent).isZero();
    }

    @Test
    void oneActAsksForTheSameAgainAndSendsItOnce() {
        lapsed();
        askAgain();
        assertThat(floor.state("a")).isInstanceOf(JobState.Running.class);
        floor.production.askAgain("a");
        floor.time.settle();
        assertThat(sent).isOne();
        assertThat(floor.kept("a").shot().prompt()).isEqualTo("She waves.");
    }

    /// Else the next start would leave a paid clip alone.
    @Test
    void askedAgainItIsHeldNoMore() {
        lapsed();
        floor.production.hold("a", true);
        floor.time.settle();
        assertThat(book.of("a").held()).isTrue();
        askAgain();
        assertThat(floor.kept("a").held()).isFalse();
        assertThat(book.of("a").held()).isFalse();
        assertThat(book.of("a").state()).isInstanceOf(JobState.Running.class);
    }

    @Test
    void aSecondPressWhileItIsAskedForAsksForNothing() {
        lapsed();
        floor.running(10);
        floor.production.askAgain("a");
        floor.production.askAgain("a");
        floor.time.settle();
        assertThat(sent).isOne();
    }

    @Test
    void whatLapsesAgainCanBeAskedForAgain() {
        lapsed();
        answer = refused(new AirgapProblem.RequestLapsed());
        askAgain();
        assertThat(why().remedy()).isEqualTo(Remedy.ASK_AGAIN);
        answer = Floor.accepted();
        askAgain();
        assertThat(floor.state("a")).isInstanceOf(JobState.Running.class);
        assertThat(sent).isEqualTo(2);
    }

    /// There is one walk at a time; the act is still there when the other one is over.
    @Test
    void whileAnotherIsOpenItWaitsForItsTurn() {
        lapsed();
        answer = refused(new AirgapProblem.RequestOpen());
        askAgain();
        assertThat(why().isOtherOpen()).isTrue();
        assertThat(why().remedy()).isEqualTo(Remedy.ASK_AGAIN);
        answer = Floor.accepted();
        askAgain();
        assertThat(floor.state("a")).isInstanceOf(JobState.Running.class);
    }

    /// What costs more by now, for one, is a new order.
    @Test
    void whatIsRefusedOtherwiseSaysWhy() {
        lapsed();
        answer = refused(new Problem.WalletLocked());
        askAgain();
        assertThat(why()).isEqualTo(Setback.of(new Problem.WalletLocked()));
    }

    @Test
    void aFaceThatMayNotPlayAnyMoreIsNotPaidFor() {
        lapsed();
        floor.cast.set(0, Floor.playing(false));
        askAgain();
        assertThat(why().remedy()).isEqualTo(Remedy.ENROLL);
        assertThat(sent).isZero();
    }

    @Test
    void recordsThatCannotBeReadLeaveTheActWhereItIs() {
        lapsed();
        var unread = new Problem.DatabaseUnavailable("studio.db");
        floor.cashier.lapsed = Outcome.failed(unread);
        askAgain();
        assertThat(why().what()).isEqualTo(unread.what());
        assertThat(why().remedy()).isEqualTo(Remedy.ASK_AGAIN);
        assertThat(sent).isZero();
    }

    /// The records know of a payment that left after all.
    @Test
    void whatMayHaveLeftIsNotAskedForAgain() {
        lapsed();
        floor.cashier.lapsed = Outcome.done(Optional.empty());
        floor.cashier.lookedUp =
                Outcome.done(Optional.of(Bill.of(Money.UNKNOWN, MicroUsd.of(826_804))));
        askAgain();
        assertThat(floor.state("a")).isInstanceOf(JobState.Unknown.class);
        assertThat(sent).isZero();
    }

    /// The program ends before the new request is open.
    @Test
    void anEndInBetweenLeavesItAsItWas() {
        lapsed();
        book.write(book.of("a").in(new JobState.Submitting(floor.time.now())));
        floor = new Floor(book);
        start();
        assertThat(why().remedy()).isEqualTo(Remedy.ASK_AGAIN);
        assertThat(sent).isZero();
    }

    @Test
    void whatFailedOtherwiseIsNotAskedForByThis() {
        var job = Job.composed("a", 1, Faces.shot("She waves."), floor.time.now());
        book.write(job.in(new JobState.Failed(Setback.of(new Problem.WalletLocked()))));
        start();
        askAgain();
        assertThat(sent).isZero();
    }

    private static Payment.Sent refused(Problem why) {
        return new Payment.Sent.Refused(why, Bill.NONE);
    }
}
