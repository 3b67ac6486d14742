package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import studio.likeness.core.pay.PurchaseState;
import studio.likeness.core.pay.ledger.Billing;
import studio.likeness.core.pay.ledger.Entry;
import studio.likeness.core.pay.ledger.LedgerFilter;
import studio.likeness.core.pay.ledger.Proof;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.VideoProblem;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.video.Job;
import studio.likeness.core.video.JobState;
import studio.likeness.core.video.Setback;
import studio.likeness.os.clip.SqliteJobs;
import studio.likeness.os.store.Database;
import studio.likeness.os.store.SqliteLedger;
import studio.likeness.practice.world.Log;

/// What is left of a studio that came to an end with all its jobs, against what the services know.
record ClipAftermath(Path clips, List<Job> jobs, List<Entry> entries, SqliteLedger ledger) {
    /// What is said of a paid clip that its service does not hand over.
    static final Setback KEPT =
            Setback.of(new VideoProblem.NotHandedOver(ServiceId.BLOCKRUN.title()));

    static ClipAftermath of(Path clips, Database database) {
        var ledger = new SqliteLedger(database);
        var page = Making.value(ledger.page(LedgerFilter.ALL, 0, 1000));
        return new ClipAftermath(clips, new SqliteJobs(database).jobs(), page.entries(), ledger);
    }

    void judge(ClipServices services) throws IOException {
        assertAllEnded();
        assertPaidOnce(services);
        assertKeysBilledOnce(services);
        assertSavedAsServed();
    }

    long saved() {
        return jobs.stream().filter(job -> job.state() instanceof JobState.Saved).count();
    }

    private void assertAllEnded() {
        assertThat(jobs)
                .extracting(Job::id)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, ClipVictim.JOBS).mapToObj(ClipVictim::id).toList());
        for (var job : jobs) {
            if (job.state() instanceof JobState.SetAside(_, _, var why)) {
                assertThat(why).as("%s", job).isEqualTo(KEPT);
                assertThat(job.bill().money()).as("%s", job).isEqualTo(Money.CHARGED);
                assertThat(job.bill().transaction()).as("%s", job).isNotEmpty();
            } else {
                assertThat(job.state())
                        .isInstanceOfAny(
                                JobState.Saved.class,
                                JobState.Failed.class,
                                JobState.Unknown.class);
            }
        }
    }

    /// What the ledger says was taken is what the chain took, one settlement a job at most.
    private void assertPaidOnce(ClipServices services) {
        assertThat(Making.value(ledger.open())).as("payments without an end").isEmpty();
        assertThat(Making.value(ledger.prove())).isInstanceOf(Proof.Sound.class);
        var settled =
                entries.stream()
                        .filter(entry -> entry.deal().billing() == Billing.WALLET)
                        .filter(entry -> entry.state() == PurchaseState.SETTLED)
                        .toList();
        assertThat(settled)
                .extracting(entry -> entry.deal().purpose().job())
                .doesNotHaveDuplicates();
        var total =
                settled.stream()
                        .map(entry -> entry.amounts().settled().orElseThrow())
                        .mapToLong(amount -> amount.micros())
                        .sum();
        assertThat(BigInteger.valueOf(total)).isEqualTo(services.taken());
        assertThat(services.count(Log.Kind.SETTLED, "", Map.of())).isEqualTo(settled.size());
    }

    /// Of a key's jobs each was charged once at most, and those that were not sent not at all.
    private void assertKeysBilledOnce(ClipServices services) {
        for (var service : List.of(ServiceId.ANYFAST, ServiceId.APIMART)) {
            var lines =
                    entries.stream()
                            .filter(entry -> entry.deal().service().equals(service.id()))
                            .toList();
            assertThat(lines)
                    .extracting(entry -> entry.deal().purpose().job())
                    .doesNotHaveDuplicates();
            var charged = services.count(Log.Kind.NOTE, "charged", Map.of("service", service.id()));
            assertThat(charged).as("orders at %s", service).isLessThanOrEqualTo(lines.size());
        }
    }

    private void assertSavedAsServed() throws IOException {
        var expected = new HashSet<String>();
        for (var job : jobs) {
            if (job.state() instanceof JobState.Saved) {
                var file = only(job);
                assertThat(file).hasBinaryContent(ClipServices.served(job.shot().prompt()));
                expected.add(name(file));
                expected.add(name(file).replace(".mp4", ".json"));
                assertThat(job.bill().money()).as("%s", job).isEqualTo(Money.CHARGED);
            }
        }
        assertThat(names()).as("nothing else is left behind").isEqualTo(expected);
    }

    private Path only(Job job) throws IOException {
        try (var files = Files.list(clips)) {
            return files.filter(file -> name(file).endsWith(".mp4"))
                    .filter(file -> name(file).contains(job.id().substring(0, 8)))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no file of " + job));
        }
    }

    private Set<String> names() throws IOException {
        try (var files = Files.list(clips)) {
            return files.filter(Files::isRegularFile)
                    .map(ClipAftermath::name)
                    .collect(Collectors.toSet());
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
