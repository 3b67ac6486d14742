package studio.likeness.ui.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.likeness.core.video.Bill;
import studio.likeness.core.video.Job;
import studio.likeness.core.video.JobState;
import studio.likeness.ui.playground.PlaygroundViewModel.Step;

/// What has not left can be changed, moved and held.
class UnsentJobsTest {
    private final PlayStage stage = new PlayStage().cast(PlayStage.ADA);
    private final PlaygroundViewModel playground = stage.playground();

    @Test
    void anEditedJobTakesThePlaceOfTheOldOne() {
        stage.composed("She waves.").priced().generate();
        stage.sayNo();
        var old = jobs().getFirst();
        playground.edit(old);
        stage.composer().type("She dances.");
        stage.priced().generate();
        assertThat(jobs()).hasSize(1);
        assertThat(jobs().getFirst().place()).isEqualTo(old.place());
        assertThat(stage.book.of(old.id()).state()).isInstanceOf(JobState.Cancelled.class);
        stage.sayYes();
        assertThat(jobs().getFirst().shot().prompt()).isEqualTo("She dances.");
        assertThat(jobs().getFirst().state()).isInstanceOf(JobState.Running.class);
    }

    @Test
    void oneActOrdersWhatWasKept() {
        stage.composed("She waves.").priced().generate();
        stage.sayNo();
        var old = jobs().getFirst();
        stage.composer().type("Something else.");
        playground.order(old);
        stage.priced();
        stage.sayYes();
        assertThat(jobs()).hasSize(1);
        assertThat(jobs().getFirst().shot().prompt()).isEqualTo("She waves.");
        assertThat(jobs().getFirst().state()).isInstanceOf(JobState.Running.class);
    }

    /// Who goes on composing meanwhile has changed their mind.
    @Test
    void aChangeBeforeThePriceIsKnownOrdersNothing() {
        stage.composed("She waves.").priced().generate();
        stage.sayNo();
        var asked = stage.asked.size();
        playground.order(jobs().getFirst());
        stage.composer().type("She dances.");
        stage.priced();
        assertThat(stage.asked).hasSize(asked);
        assertThat(jobs().getFirst().state()).isInstanceOf(JobState.Quoted.class);
    }

    @Test
    void whatWasSentInTheMeantimeIsNotTakenBack() {
        stage.composed("She waves.").priced().generate();
        var old = jobs().getFirst();
        playground.edit(old);
        stage.sayYes();
        stage.composer().type("She dances.");
        stage.priced().generate();
        stage.sayYes();
        assertThat(jobs()).hasSize(2).allMatch(job -> job.state() instanceof JobState.Running);
    }

    @Test
    void unsentJobsMoveAmongEachOther() {
        stage.job("One", new JobState.Quoted(), Bill.NONE);
        stage.job("Two", new JobState.Saved("two"), Bill.NONE);
        stage.job("Three", new JobState.Quoted(), Bill.NONE);
        var three = jobs().getLast();
        assertThat(playground.canMove(three, Step.DOWN)).isFalse();
        playground.move(three, Step.UP);
        stage.time.settle();
        assertThat(jobs()).map(Job::title).containsExactly("Three", "Two", "One");
        assertThat(stage.book.jobs()).map(Job::title).containsExactly("Three", "Two", "One");
        assertThat(playground.canMove(jobs().getFirst(), Step.UP)).isFalse();
        assertThat(playground.canMove(jobs().get(1), Step.UP)).isFalse();
    }

    @Test
    void aHeldJobDoesNotLeaveBeforeItIsReleased() {
        stage.composed("She waves.").priced().generate();
        playground.hold(jobs().getFirst(), true);
        assertThat(JobWords.state(jobs().getFirst()).key()).isEqualTo("playground.state.held");
        stage.time.settle();
        stage.sayYes();
        assertThat(jobs().getFirst().state()).isInstanceOf(JobState.Quoted.class);
        playground.hold(jobs().getFirst(), false);
        assertThat(JobWords.state(jobs().getFirst()).key()).isEqualTo("playground.state.unsent");
    }

    /// What is on its way is still paid or asked for; what waits for a person is not.
    @Test
    void keysAreNeededWhileAnythingIsOnItsWay() {
        stage.job("Kept", new JobState.Quoted(), Bill.NONE);
        stage.job("Done", new JobState.Saved("two"), Bill.NONE);
        assertThat(playground.jobs().needsKeys()).isFalse();
        stage.composed("She waves.").priced().generate();
        assertThat(playground.jobs().needsKeys()).as("nobody said yes").isFalse();
        stage.sayYes();
        assertThat(playground.jobs().needsKeys()).isTrue();
        playground.hold(jobs().getFirst(), true);
        assertThat(playground.jobs().needsKeys()).as("held").isFalse();
    }

    private List<Job> jobs() {
        return playground.jobs().jobs();
    }
}
