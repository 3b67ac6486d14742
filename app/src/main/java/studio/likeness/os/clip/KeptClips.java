package studio.likeness.os.clip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.Progress;
import studio.likeness.core.port.wire.Wire;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.VideoProblem;
import studio.likeness.core.video.Clip;
import studio.likeness.core.video.ClipSaving;
import studio.likeness.core.video.ClipShelf;
import studio.likeness.core.video.Job;
import studio.likeness.core.video.JobReport;
import studio.likeness.core.video.Shot;
import studio.likeness.os.store.Database;

/// The folder of clips and the rows about them. The file comes first, then its note, then its row:
/// whatever is cut short is found by the next attempt and completed.
public final class KeptClips implements ClipShelf, ClipSaving {
    private static final Logger LOG = LoggerFactory.getLogger(KeptClips.class);

    private final Path folder;
    private final ClipRows rows;
    private final Wire wire;
    private final Clock clock;
    private final Bin bin;
    private final PosterFolder posters;

    public KeptClips(Path folder, Database database, Wire wire, Clock clock, Bin bin) {
        this.folder = folder;
        this.rows = new ClipRows(database);
        this.wire = wire;
        this.clock = clock;
        this.bin = bin;
        posters = new PosterFolder(folder);
    }

    @Override
    public Outcome<Clip> save(Job job, JobReport.Ready ready, Progress progress)
            throws InterruptedException {
        var known = rows.find(job.id());
        if (known.isPresent() && Files.exists(file(known.get()))) {
            return Outcome.done(known.get());
        }
        var name = Names.of(job);
        var target = folder.resolve(name + ".mp4");
        if (!Files.exists(target)) {
            var problem = new Fetch(wire, job.service().title()).to(target, ready.clip(), progress);
            if (problem.isPresent()) {
                return Outcome.failed(problem.get());
            }
        }
        var frame =
                ready.lastFrame().isPresent()
                        ? new LastFrame(wire).beside(target, name, ready.lastFrame().get())
                        : "";
        return written(job, target, frame);
    }

    private Outcome<Clip> written(Job job, Path target, String frame) {
        try {
            var facts = new Clip.Facts(Files.size(target), Hashes.of(target), job.bill());
            var clip =
                    new Clip(
                            job.id(),
                            String.valueOf(target.getFileName()),
                            frame,
                            job.shot(),
                            facts,
                            Clip.Marks.NONE,
                            true,
                            clock.now().truncatedTo(ChronoUnit.MILLIS));
            Note.write(clip, target);
            rows.add(clip);
            posters.take(clip.id(), target);
            return Outcome.done(clip);
        } catch (IOException e) {
            LOG.warn("clip.not-noted", e);
            return Outcome.failed(Fetch.onDisk(target));
        }
    }

    /// One look into the folder tells which files are missing.
    @Override
    public List<Clip> clips() {
        var here = names();
        return rows.newestFirst().stream()
                .map(clip -> clip.here(here.contains(clip.file())))
                .toList();
    }

    @Override
    public List<Clip> newest(int count) {
        return rows.newest(count).stream().map(this::looked).toList();
    }

    private Set<String> names() {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            LOG.warn("clip.folder-not-listed", e);
            return Set.of();
        }
    }

    @Override
    public Optional<Clip> find(String id) {
        return rows.find(id).map(this::looked);
    }

    private Clip looked(Clip clip) {
        return clip.here(Files.exists(file(clip)));
    }

    @Override
    public void mark(String id, Clip.Marks marks) {
        rows.mark(id, marks);
    }

    @Override
    public Path file(Clip clip) {
        return folder.resolve(clip.file());
    }

    @Override
    public Optional<Path> lastFrame(Clip clip) {
        return Optional.of(clip.lastFrame())
                .filter(name -> !name.isEmpty())
                .map(folder::resolve)
                .filter(Files::exists);
    }

    @Override
    public Path poster(String id) {
        return posters.of(id);
    }

    @Override
    public boolean takePoster(Clip clip) {
        return posters.take(clip.id(), file(clip));
    }

    @Override
    public Outcome<Clip> discard(Clip clip) {
        var file = file(clip);
        try {
            for (var each : List.of(file, Note.beside(file), folder.resolve(clip.lastFrame()))) {
                if (Files.isRegularFile(each)) {
                    bin.take(each);
                }
            }
            posters.remove(clip.id());
            rows.remove(clip.id());
            return Outcome.done(clip);
        } catch (IOException e) {
            LOG.warn("clip.not-discarded", e);
            return Outcome.failed(new VideoProblem.ClipNotSaved(folder.toString()));
        }
    }

    @Override
    public Outcome<Path> copyTo(Clip clip, Path target) {
        if (!Files.exists(file(clip))) {
            return Outcome.failed(new VideoProblem.ClipMissing(clip.file()));
        }
        try {
            return Outcome.done(
                    Files.copy(file(clip), target, StandardCopyOption.REPLACE_EXISTING));
        } catch (IOException e) {
            LOG.warn("clip.not-copied", e);
            return Outcome.failed(Fetch.onDisk(target));
        }
    }

    @Override
    public Outcome<Shot> remembered(Path file) {
        try {
            return Outcome.done(Note.read(file));
        } catch (IOException e) {
            LOG.info("clip.no-note", e);
            return Outcome.failed(new VideoProblem.NoMemory(file.toString()));
        }
    }
}
