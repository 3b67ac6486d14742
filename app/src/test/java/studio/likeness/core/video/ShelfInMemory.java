package studio.likeness.core.video;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.likeness.core.port.Progress;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.problem.VideoProblem;

/// Clips without files, and a saving that fails as often as the test wants.
public final class ShelfInMemory implements ClipShelf, ClipSaving {
    private final List<Clip> clips = new ArrayList<>();
    public final Deque<Problem> failures = new ArrayDeque<>();
    public final Deque<RuntimeException> surprises = new ArrayDeque<>();
    public final List<JobReport.Ready> served = new ArrayList<>();

    public final List<String> asked = new ArrayList<>();
    public final Set<String> pictured = new HashSet<>();
    public Path posters = Path.of("/clips/posters");

    public void add(Clip clip) {
        clips.addFirst(clip);
    }

    @Override
    public Outcome<Clip> save(Job job, JobReport.Ready ready, Progress progress) {
        served.add(ready);
        if (!surprises.isEmpty()) {
            throw surprises.removeFirst();
        }
        if (!failures.isEmpty()) {
            return Outcome.failed(failures.removeFirst());
        }
        var clip =
                new Clip(
                        job.id(),
                        job.id() + ".mp4",
                        "",
                        job.shot(),
                        new Clip.Facts(1000, "00", job.bill()),
                        Clip.Marks.NONE,
                        true,
                        job.created());
        add(clip);
        return Outcome.done(clip);
    }

    @Override
    public List<Clip> clips() {
        return List.copyOf(clips);
    }

    @Override
    public List<Clip> newest(int count) {
        return clips.stream().limit(count).toList();
    }

    @Override
    public Optional<Clip> find(String id) {
        return clips.stream().filter(clip -> clip.id().equals(id)).findFirst();
    }

    @Override
    public void mark(String id, Clip.Marks marks) {
        clips.replaceAll(clip -> clip.id().equals(id) ? clip.marked(marks) : clip);
    }

    @Override
    public Path file(Clip clip) {
        return Path.of("/clips").resolve(clip.file());
    }

    @Override
    public Optional<Path> lastFrame(Clip clip) {
        return Optional.of(clip.lastFrame())
                .filter(name -> !name.isEmpty())
                .map(Path.of("/clips")::resolve);
    }

    @Override
    public Path poster(String id) {
        return posters.resolve(id + ".jpg");
    }

    @Override
    public boolean takePoster(Clip clip) {
        asked.add(clip.id());
        return pictured.contains(clip.id());
    }

    @Override
    public Outcome<Clip> discard(Clip clip) {
        clips.removeIf(each -> each.id().equals(clip.id()));
        return Outcome.done(clip);
    }

    @Override
    public Outcome<Path> copyTo(Clip clip, Path target) {
        return Outcome.done(target);
    }

    @Override
    public Outcome<Shot> remembered(Path file) {
        return clips.stream()
                .filter(clip -> file.endsWith(clip.file()))
                .findFirst()
                .map(clip -> Outcome.done(clip.shot()))
                .orElseGet(() -> Outcome.failed(new VideoProblem.NoMemory(file.toString())));
    }
}
