package studio.likeness.practice.world;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Everything the practice services have in common. One world a server.
public final class World implements AutoCloseable {
    private final PracticeClock clock;
    private final Faults faults = new Faults();
    private final Log log;
    private final Ids ids;
    private final MediaStore media;
    private final Liveness liveness;
    private final Jobs jobs;
    private volatile @Nullable URI base;

    public World(PracticeClock clock, long seed) {
        this.clock = clock;
        this.log = new Log(clock);
        this.ids = new Ids(seed);
        this.media = new MediaStore(clock, ids);
        this.liveness = new Liveness(clock, faults);
        this.jobs = new Jobs(clock, media);
    }

    public PracticeClock clock() {
        return clock;
    }

    public Faults faults() {
        return faults;
    }

    public Log log() {
        return log;
    }

    public Ids ids() {
        return ids;
    }

    public MediaStore media() {
        return media;
    }

    public Liveness liveness() {
        return liveness;
    }

    public Jobs jobs() {
        return jobs;
    }

    /// Where the server stands, for links that are handed out. Known once it listens.
    public URI base() {
        var known = base;
        if (known == null) {
            throw new IllegalStateException("the server does not listen yet");
        }
        return known;
    }

    public void standsAt(URI address) {
        base = address;
    }

    /// As if the server had just been started; the clock keeps its time.
    public void reset() {
        faults.clear();
        log.clear();
        liveness.clear();
        jobs.clear();
        media.clear();
    }

    @Override
    public void close() {
        jobs.close();
        media.close();
    }
}
