package studio.likeness.ui.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import studio.likeness.core.problem.PaymentProblem;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.problem.ServiceProblem;
import studio.likeness.core.problem.VideoProblem;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.text.Message;
import studio.likeness.core.video.Job;
import studio.likeness.core.video.JobState;
import studio.likeness.core.video.Setback;
import studio.likeness.service.Shots;

/// What a card tells a person to do, beside the click that it offers.
class JobWordsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private static Job in(JobState state) {
        var shot = Shots.plain(ServiceId.BLOCKRUN, "bytedance/seedance-2.0");
        return Job.composed("job-1", 0, shot, NOW).in(state);
    }

    private static Optional<String> next(JobState state) {
        return JobWords.next(in(state)).map(Message::key);
    }

    private static Optional<String> failed(Problem why) {
        return next(new JobState.Failed(Setback.of(why)));
    }

    @Test
    void whatTheClickDoesNotSayIsSaid() {
        assertThat(failed(new ServiceProblem.BalanceTooLow("AnyFast")))
                .contains("problem.balance-too-low.next");
        assertThat(failed(new ServiceProblem.KeyRefused("AnyFast")))
                .contains("problem.key-refused.next");
        var kept = Setback.of(new VideoProblem.NotHandedOver("BlockRun"));
        assertThat(next(new JobState.SetAside(PlayStage.ticket(), NOW, kept)))
                .contains("problem.not-handed-over.next");
        var cut = Setback.of(new VideoProblem.OrderCutShort("BlockRun"));
        assertThat(next(new JobState.Unknown(cut))).contains("problem.order-cut-short.next");
    }

    @Test
    void whatTheClickSaysIsNotSaidTwice() {
        assertThat(failed(new VideoProblem.PromptRefused("BlockRun", "violence"))).isEmpty();
        assertThat(failed(new VideoProblem.SoundRefused("BlockRun"))).isEmpty();
        assertThat(failed(new VideoProblem.RealPersonInPicture("AnyFast"))).isEmpty();
    }

    @Test
    void aJobThatHelpsItselfAsksNothingOfAnybody() {
        var untaken = Setback.of(new PaymentProblem.PaymentInvalid("blockrun.ai"));
        var running =
                new JobState.Running(
                        PlayStage.ticket(), NOW, OptionalInt.empty(), Optional.of(untaken));
        assertThat(next(running)).isEmpty();
        assertThat(next(new JobState.Saved("clip-1"))).isEmpty();
    }
}
