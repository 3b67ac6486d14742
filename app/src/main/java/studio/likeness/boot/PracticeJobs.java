package studio.likeness.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.secret.Secret;
import studio.likeness.core.service.PracticeKeys;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.video.Job;
import studio.likeness.core.video.JobState;
import studio.likeness.core.video.Mentions;
import studio.likeness.core.video.Shot;
import studio.likeness.core.video.Ticket;
import studio.likeness.os.clip.SqliteJobs;
import studio.likeness.os.files.ModeFolder;
import studio.likeness.os.photo.PhotoFolder;
import studio.likeness.os.store.Database;
import studio.likeness.os.store.SqliteFaceBook;
import studio.likeness.practice.PracticeServer;
import studio.likeness.practice.world.KnownJob;
import studio.likeness.practice.world.VideoOrder;

/// The clips that practice was making when the studio was closed, told to the services that start
/// anew: a closed window ends no job, in practice as in live.
record PracticeJobs(ModeFolder folder, Database database) {
    private static final Logger LOG = LoggerFactory.getLogger(PracticeJobs.class);

    void tell(PracticeServer server) {
        for (var job : new SqliteJobs(database).jobs()) {
            switch (job.state()) {
                case JobState.Running(var ticket, var since, _, _) ->
                        server.takeUp(known(job, ticket, since));
                case JobState.SetAside(var ticket, var since, _) ->
                        server.takeUp(known(job, ticket, since));
                case JobState.Ready(var ticket, var since, _, _) ->
                        server.takeUp(known(job, ticket, since));
                case JobState.Saving(var ticket, var since, _) ->
                        server.takeUp(known(job, ticket, since));
                case JobState.Composed _,
                        JobState.Quoted _,
                        JobState.Approved _,
                        JobState.Submitting _,
                        JobState.Saved _,
                        JobState.Failed _,
                        JobState.Unknown _,
                        JobState.Cancelled _ -> {}
            }
        }
    }

    private KnownJob known(Job job, Ticket ticket, Instant since) {
        return new KnownJob(
                ticket.service().id(),
                ticket.job(),
                order(job),
                since,
                bearer(ticket.service()),
                job.bill().transaction());
    }

    private VideoOrder order(Job job) {
        var shot = job.shot();
        return new VideoOrder(
                shot.model(),
                Mentions.named(shot),
                new VideoOrder.Frame(shot.ratio(), shot.resolution(), shot.seconds(), shot.sound()),
                shot.seed().orElse((long) job.id().hashCode()),
                shot.faces().isEmpty() ? "" : shot.faces().getFirst().name(),
                portrait(shot),
                shot.lastFrame());
    }

    private Optional<byte[]> portrait(Shot shot) {
        var photos = new PhotoFolder(folder.faces());
        return shot.faces().stream()
                .findFirst()
                .flatMap(
                        face ->
                                new SqliteFaceBook(database)
                                        .all().stream()
                                                .filter(card -> card.assets().contains(face))
                                                .flatMap(card -> card.person().photo().stream())
                                                .findFirst())
                .flatMap(photo -> bytes(Path.of(photos.place(photo))));
    }

    private static Optional<byte[]> bytes(Path picture) {
        try {
            return Optional.of(Files.readAllBytes(picture));
        } catch (IOException gone) {
            LOG.info("practice goes on without a portrait", gone);
            return Optional.empty();
        }
    }

    /// Practice's own key of a service, as it is sent; empty where there is none.
    static String bearer(ServiceId service) {
        return new PracticeKeys().of(service).lend() instanceof Outcome.Done<Secret>(var key)
                ? "Bearer " + key.use(String::new)
                : "";
    }
}
