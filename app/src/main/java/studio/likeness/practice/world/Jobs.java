package studio.likeness.practice.world;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The queue of clips. A job behaves as a remote one does: it waits, it runs with a percentage, it
/// is done; how long that takes is the clock's pace. The clip itself is made once, when somebody
/// first asks how the job is doing, and at most two at a time.
public final class Jobs implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final Kept USUAL = new Kept(Duration.ofDays(2), Duration.ofDays(2));

    /// How long a job can be asked after and its clip be had, from the moment it was ordered.
    public record Kept(Duration job, Duration clip) {}

    private record Entry(
            String id,
            VideoOrder order,
            Instant created,
            Duration start,
            Duration takes,
            Kept kept) {
        private Entry withoutPortrait() {
            return new Entry(id, order.withoutPortrait(), created, start, takes, kept);
        }
    }

    private final PracticeClock clock;
    private final MediaStore media;
    private final Semaphore stoves = new Semaphore(2);
    private final ExecutorService kitchen =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("clip-", 0).factory());
    private final Map<String, Entry> jobs = new ConcurrentHashMap<>();
    private final Map<String, Optional<Job.Stage>> results = new ConcurrentHashMap<>();
    private volatile VideoMaker maker =
            _ -> {
                throw new IllegalStateException("no video maker was given");
            };

    Jobs(PracticeClock clock, MediaStore media) {
        this.clock = clock;
        this.media = media;
    }

    public void maker(VideoMaker other) {
        maker = other;
    }

    /// `takes` is the time at pace 1.
    public Job submit(String id, VideoOrder order, Duration takes) {
        return submit(id, order, takes, USUAL);
    }

    public Job submit(String id, VideoOrder order, Duration takes, Kept kept) {
        var entry = new Entry(id, order, clock.now(), clock.queueTime(), takes, kept);
        forgetOld();
        jobs.put(id, entry);
        return look(entry);
    }

    /// One that was ordered while an earlier server stood, as far on as it would be by now.
    public void takeUp(KnownJob known, Duration takes) {
        takeUp(known, takes, USUAL);
    }

    public void takeUp(KnownJob known, Duration takes, Kept kept) {
        var away = Duration.between(known.ordered(), clock.now());
        var worked = Duration.ofMillis((long) (Math.max(0, away.toMillis()) * clock.pace()));
        var start = clock.queueTime().minus(worked);
        jobs.put(
                known.id(),
                new Entry(known.id(), known.order(), known.ordered(), start, takes, kept));
    }

    private void forgetOld() {
        var now = clock.now();
        jobs.values().removeIf(e -> !e.created().plus(e.kept().job()).isAfter(now));
        results.keySet().removeIf(id -> !jobs.containsKey(id));
    }

    public Optional<Job> find(String id) {
        return Optional.ofNullable(jobs.get(id))
                .filter(e -> e.created().plus(e.kept().job()).isAfter(clock.now()))
                .map(this::look);
    }

    /// Whether a job is still kept. Unlike a look at it, this sets nothing going.
    public boolean knows(String id) {
        return jobs.containsKey(id);
    }

    /// The job is given up with these words.
    public void fail(String id, String why) {
        results.put(id, Optional.of(new Job.Stage.Failed(why)));
    }

    private Job look(Entry entry) {
        var elapsed = clock.queueTime().minus(entry.start());
        return new Job(entry.id(), entry.order(), entry.created(), elapsed, stage(entry, elapsed));
    }

    private Job.Stage stage(Entry entry, Duration elapsed) {
        var percent =
                (int)
                        Math.min(
                                99,
                                elapsed.toMillis() * 100 / Math.max(1, entry.takes().toMillis()));
        if (percent < 10 && elapsed.compareTo(entry.takes()) < 0) {
            return new Job.Stage.Queued();
        }
        var result =
                results.computeIfAbsent(
                        entry.id(),
                        _ -> {
                            kitchen.execute(() -> make(entry));
                            return Optional.empty();
                        });
        return result.filter(_ -> elapsed.compareTo(entry.takes()) >= 0)
                .orElseGet(() -> new Job.Stage.Running(percent));
    }

    /// A clip that was made needs its portrait no more: a thousand of them would fill the memory.
    private void make(Entry entry) {
        var result = made(entry);
        jobs.computeIfPresent(entry.id(), (_, e) -> e.withoutPortrait());
        results.computeIfPresent(
                entry.id(), (_, before) -> before.isPresent() ? before : Optional.of(result));
    }

    private Job.Stage made(Entry entry) {
        try {
            stoves.acquire();
            try {
                var clip = maker.make(entry.order());
                var until = entry.created().plus(entry.kept().clip());
                return new Job.Stage.Done(
                        media.put("video/mp4", clip.mp4(), until),
                        clip.lastFrame().map(png -> media.put("image/png", png, until)));
            } finally {
                stoves.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Job.Stage.Failed("The practice server was closed");
        } catch (Exception e) {
            LOG.warn("practice clip {} could not be made", entry.id(), e);
            return new Job.Stage.Failed("Video generation failed");
        }
    }

    public void clear() {
        jobs.clear();
        results.clear();
    }

    @Override
    public void close() {
        kitchen.shutdownNow();
    }
}
