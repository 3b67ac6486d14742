package studio.likeness.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.problem.Outcome;
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
import studio.likeness.practice.portrait.PortraitShelf;
import studio.likeness.practice.video.Renderer;
import studio.likeness.practice.world.VideoOrder;

/// A folder of somebody who has worked for years: clips with their last pictures, and jobs that
/// run.
final class ManyClips {
    private static final int PICTURES = 12;
    private static final String FILL =
            """
            INSERT INTO clip (id, file, last_frame, shot, bytes, hash, bill, made)
            WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
            SELECT 'clip-' || i, 'clip-' || i || '.mp4', 'clip-' || i || '.png',
              replace(shot, 'in the morning', 'in the morning, take ' || i), 500000,
              hex(randomblob(32)), bill, 1700000000000 + i * 600000
            FROM n, job WHERE id = 'pattern'
            """;

    private final ModeFolder folder;

    ManyClips(Path home) {
        done(done(Folders.open(home)).open(Mode.PRACTICE));
        folder = new ModeFolder(home.resolve("practice"));
    }

    void fill(int count) throws Exception {
        try (var database = opened()) {
            var jobs = new SqliteJobs(database);
            jobs.write(job("pattern", shot(ServiceId.BLOCKRUN)));
            database.write(tx -> tx.run(FILL, count));
            jobs.remove("pattern");
        }
        var pictures = pictures();
        var film = Files.write(folder.clips().resolve("film"), new byte[1000]);
        for (var i = 1; i <= count; i++) {
            var picture = pictures.get(i % PICTURES);
            Files.createLink(folder.clips().resolve("clip-" + i + ".png"), picture);
            Files.createLink(folder.clips().resolve("clip-" + i + ".mp4"), film);
        }
    }

    private List<Path> pictures() throws Exception {
        var renderer = new Renderer();
        var pictures = new ArrayList<Path>();
        for (var i = 0; i < PICTURES; i++) {
            var order =
                    new VideoOrder(
                            "seedance-2.0",
                            "Take " + i,
                            new VideoOrder.Frame("16:9", "720p", 4, false),
                            i,
                            "Ada",
                            new PortraitShelf().find("ada"),
                            true);
            var picture = renderer.make(order).lastFrame().orElseThrow();
            pictures.add(Files.write(folder.clips().resolve("picture" + i), picture));
        }
        return pictures;
    }

    /// Jobs that a service has and that no look ends.
    void run(int count) throws IOException {
        try (var database = opened()) {
            var jobs = new SqliteJobs(database);
            for (var i = 0; i < count; i++) {
                var id = "bytedance:video_%016x".formatted(i);
                var address = "/v1/videos/generations/bytedance%3Avideo_" + "%016x".formatted(i);
                var ticket =
                        new Ticket(
                                ServiceId.JARVISCLAW,
                                id,
                                "bytedance/seedance-2.0",
                                Optional.of(URI.create(address)));
                var running =
                        new JobState.Running(
                                ticket, Instant.now(), OptionalInt.empty(), Optional.empty());
                jobs.write(job("job-" + i, shot(ServiceId.JARVISCLAW)).in(running));
            }
        }
    }

    private Database opened() {
        return done(Database.open(folder.database(), new SystemClock(), "bench"));
    }

    private static Job job(String id, Shot shot) {
        return Job.composed(id, 1, shot, Instant.now());
    }

    private static Shot shot(ServiceId service) {
        return new Shot(
                service,
                "bytedance/seedance-2.0",
                "A quiet lake in the morning",
                List.of(),
                Shot.Frames.NONE,
                Material.NONE,
                5,
                "16:9",
                "720p",
                true,
                false,
                true,
                Optional.empty());
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Failed<T>(var problem) -> throw new IllegalStateException("" + problem);
        };
    }
}
