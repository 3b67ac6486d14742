package studio.likeness.core.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.likeness.core.problem.Problem;

class TurnsTest implements Turns.Whose {
    private final BookInMemory book = new BookInMemory();
    private final Floor floor = new Floor(book);
    private final Turns turns = new Turns(book, floor.steps, floor.schedule, floor.time, this);
    private final List<Step> over = new ArrayList<>();
    private final List<Problem> troubles = new ArrayList<>();
    private final Job job =
            Job.composed("a", 1, Faces.shot("She waves."), floor.time.now())
                    .in(new JobState.Submitting(floor.time.now()));
    private boolean goesOn = true;
    private int taken;

    @BeforeEach
    void write() {
        book.write(job);
    }

    @Override
    public Optional<Job> goingOn(String id) {
        return goesOn ? Optional.of(job) : Optional.empty();
    }

    @Override
    public void over(String id, Step step) {
        assertThat(turns.isBusy(id)).as("free again when that is told").isFalse();
        assertThat(book.of(id).state()).isEqualTo(step.job().state());
        over.add(step);
    }

    @Override
    public void trouble(Problem problem) {
        troubles.add(problem);
    }

    private void take() {
        turns.take(
                "a",
                "task.order-clip",
                _ -> {
                    taken++;
                    return Step.to(job.in(new JobState.Quoted()));
                });
    }

    @Test
    void aJobTakesOneStepAtATime() {
        take();
        take();
        assertThat(turns.begin("a")).isFalse();
        floor.time.settle();
        assertThat(taken).isOne();
        assertThat(over).hasSize(1);
        take();
        floor.time.settle();
        assertThat(taken).isEqualTo(2);
    }

    @Test
    void nothingIsTakenForOneThatIsBusyOtherwise() {
        assertThat(turns.begin("a")).isTrue();
        take();
        floor.time.settle();
        assertThat(taken).isZero();
        turns.end("a");
        take();
        floor.time.settle();
        assertThat(taken).isOne();
    }

    @Test
    void whatTheDiskRefusesIsWrittenLaterAndNotDoneAgain() {
        book.refusals = 2;
        take();
        floor.time.settle();
        assertThat(turns.isBusy("a")).isTrue();
        assertThat(over).isEmpty();
        floor.time.pass(Duration.ofMinutes(10));
        assertThat(over).hasSize(1);
        assertThat(taken).isOne();
        assertThat(troubles).hasSize(2);
    }

    @Test
    void nobodyTriesAgainWhatNeedNotGoOn() {
        goesOn = false;
        book.refusals = 1;
        take();
        floor.time.settle();
        assertThat(turns.isBusy("a")).isFalse();
        assertThat(floor.time.waiting()).isZero();
        assertThat(over).isEmpty();
    }
}
