package studio.likeness.os.clip;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.ServiceProblem;
import studio.likeness.core.problem.VideoProblem;
import studio.likeness.core.service.PaidBy;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.video.Job;
import studio.likeness.core.video.JobReport;
import studio.likeness.core.video.JobState;
import studio.likeness.core.video.Price;
import studio.likeness.core.video.Setback;
import studio.likeness.core.video.Ticket;
import studio.likeness.os.clock.SystemClock;
import studio.likeness.os.store.Database;

class SqliteJobsTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Ticket TICKET =
            new Ticket(
                    ServiceId.BLOCKRUN,
                    "job",
                    "seedance-2.0",
                    Optional.of(URI.create("https://blockrun.ai/api/v1/videos/job?sig=1")));
    private static final JobReport.Ready READY =
            new JobReport.Ready(
                    URI.create("https://cdn.example/clip.mp4?x=1"),
                    Optional.of(URI.create("https://cdn.example/last.png")),
                    Optional.of(NOON),
                    Optional.of(MicroUsd.of(430_000)));
    private static final Setback WHY = Setback.of(new ServiceProblem.TooManyCalls("BlockRun", 95));

    @TempDir private Path folder;

    static final List<JobState> STATES =
            List.of(
                    new JobState.Composed(),
                    new JobState.Quoted(),
                    new JobState.Approved(),
                    new JobState.Submitting(NOON),
                    new JobState.Running(TICKET, NOON, OptionalInt.of(40), Optional.of(WHY)),
                    new JobState.Running(TICKET, NOON, OptionalInt.empty(), Optional.empty()),
                    new JobState.SetAside(TICKET, NOON, WHY),
                    new JobState.Ready(TICKET, NOON, READY, Optional.empty()),
                    new JobState.Ready(TICKET, NOON, READY, Optional.of(WHY)),
                    new JobState.Saving(TICKET, NOON, READY),
                    new JobState.Saved("clip"),
                    new JobState.Failed(
                            Setback.of(new VideoProblem.PromptRefused("BlockRun", "violence"))),
                    new JobState.Unknown(WHY),
                    new JobState.Cancelled());

    private Database opened() {
        return ((Outcome.Done<Database>)
                        Database.open(folder.resolve("studio.db"), new SystemClock(), "test"))
                .value();
    }

    @Test
    void everyStateComesBackAsItWas() {
        var price =
                new Price(
                        MicroUsd.of(826_804),
                        PaidBy.WALLET,
                        Optional.of(MicroUsd.of(830_000)),
                        NOON);
        var jobs =
                java.util.stream.IntStream.range(0, STATES.size())
                        .mapToObj(
                                i ->
                                        KeptClipsTest.job("job-" + i)
                                                .costing(price)
                                                .in(STATES.get(i))
                                                .at(i))
                        .toList();
        try (var database = opened()) {
            var book = new SqliteJobs(database);
            jobs.forEach(book::write);
        }
        try (var database = opened()) {
            assertThat(new SqliteJobs(database).jobs()).isEqualTo(jobs);
        }
    }

    /// Earlier programs did not keep when a finished clip was ordered: not before it was composed.
    @Test
    void aFinishedClipOfAnEarlierProgramIsReckonedFromTheBeginningOfItsJob() {
        try (var database = opened()) {
            var book = new SqliteJobs(database);
            var job = KeptClipsTest.job("a");
            book.write(job.in(new JobState.Ready(TICKET, NOON, READY, Optional.of(WHY))));
            database.write(tx -> tx.run("UPDATE job SET state = json_remove(state, '$.since')"));
            assertThat(book.jobs())
                    .extracting(Job::state)
                    .containsExactly(
                            new JobState.Ready(TICKET, job.created(), READY, Optional.of(WHY)));
        }
    }

    @Test
    void aStepDoesNotUndoWhatAPersonArranged() {
        try (var database = opened()) {
            var book = new SqliteJobs(database);
            var job = KeptClipsTest.job("a");
            book.write(job);
            book.arrange(job.at(77).held(true));
            book.write(job.in(new JobState.Saved("a")));
            assertThat(book.jobs())
                    .containsExactly(job.at(77).held(true).in(new JobState.Saved("a")));
            book.remove("a");
            assertThat(book.jobs()).isEqualTo(List.<Job>of());
        }
    }
}
