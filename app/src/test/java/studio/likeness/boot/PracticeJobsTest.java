package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.video.Job;
import studio.likeness.core.video.JobState;
import studio.likeness.core.video.Material;
import studio.likeness.core.video.Shot;
import studio.likeness.core.video.Ticket;
import studio.likeness.os.clip.SqliteJobs;
import studio.likeness.os.clock.SystemClock;
import studio.likeness.os.files.Folders;
import studio.likeness.os.files.ModeFolder;
import studio.likeness.os.store.Database;
import studio.likeness.practice.PracticeOptions;
import studio.likeness.practice.PracticeServer;

class PracticeJobsTest {
    private static final Map<ServiceId, String> MODELS =
            Map.of(
                    ServiceId.BLOCKRUN, "bytedance/seedance-2.0",
                    ServiceId.JARVISCLAW, "bytedance/seedance-2.0",
                    ServiceId.ANYFAST, "seedance-2.0",
                    ServiceId.APIMART, "seedance-2.0");

    @TempDir private Path home;

    private static Ticket ticket(ServiceId service) {
        var model = Objects.requireNonNull(MODELS.get(service));
        return new Ticket(service, "earlier-" + service.id(), model, Optional.empty());
    }

    private static Job job(ServiceId service) {
        var shot =
                new Shot(
                        service,
                        Objects.requireNonNull(MODELS.get(service)),
                        "A quiet lake",
                        List.of(),
                        Shot.Frames.NONE,
                        Material.NONE,
                        5,
                        "16:9",
                        "720p",
                        true,
                        false,
                        false,
                        Optional.empty());
        return Job.composed(
                service.id(), List.of(ServiceId.values()).indexOf(service), shot, Instant.now());
    }

    @Test
    void servicesThatStartAnewHearOfEveryClipThatIsStillMade() throws Exception {
        Making.value(Making.value(Folders.open(home)).open(Mode.PRACTICE));
        var folder = new ModeFolder(home.resolve("practice"));
        try (var database =
                        Making.value(Database.open(folder.database(), new SystemClock(), "test"));
                var server = PracticeServer.start(PracticeOptions.standard())) {
            var book = new SqliteJobs(database);
            for (var service : ServiceId.values()) {
                book.write(
                        job(service)
                                .in(
                                        new JobState.Running(
                                                ticket(service),
                                                Instant.now(),
                                                OptionalInt.empty(),
                                                Optional.empty())));
            }
            new PracticeJobs(folder, database).tell(server);
            for (var service : ServiceId.values()) {
                assertThat(server.world().jobs().knows(ticket(service).job()))
                        .as("%s", service)
                        .isTrue();
            }
        }
    }
}
