package studio.likeness.ui.task;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Knocks at the FX thread and says what it was doing whenever it is late to answer. For finding
/// freezes, off unless asked for: `-Dstudio.watch=true`.
public final class StallWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StallWatch.class);
    private static final Duration PATIENCE = Duration.ofMillis(100);
    private static final Duration REST = Duration.ofMillis(50);

    private final Executor door;
    private final Thread watched;
    private final Duration patience;
    private final Semaphore answers = new Semaphore(0);
    private final List<Stall> stalls = new CopyOnWriteArrayList<>();
    private final Thread watcher;

    /// Watches the thread that calls, which is the FX thread, from now on.
    public static StallWatch start() {
        return new StallWatch(Platform::runLater, Thread.currentThread(), PATIENCE);
    }

    /// A watch where the person who started the program asked for one.
    public static Optional<StallWatch> ifAsked() {
        return Boolean.getBoolean("studio.watch") ? Optional.of(start()) : Optional.empty();
    }

    StallWatch(Executor door, Thread watched, Duration patience) {
        this.door = door;
        this.watched = watched;
        this.patience = patience;
        this.watcher = Thread.ofPlatform().daemon().name("stall-watch").unstarted(this::watch);
        watcher.start();
    }

    /// The stalls that are over, since the start or since [#forget].
    public List<Stall> stalls() {
        return List.copyOf(stalls);
    }

    public void forget() {
        stalls.clear();
    }

    @Override
    public void close() {
        watcher.interrupt();
    }

    private void watch() {
        try {
            while (true) {
                knock();
                TimeUnit.NANOSECONDS.sleep(REST.toNanos());
            }
        } catch (InterruptedException _) {
            // Closed: there is nobody left to tell.
            LOG.debug("fx.watch.closed");
        }
    }

    private void knock() throws InterruptedException {
        var asked = System.nanoTime();
        door.execute(answers::release);
        if (answers.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
            return;
        }
        // Said at once: a thread that never comes back would leave no trace otherwise.
        var begun = Stall.begun(watched, patience);
        LOG.warn("fx.stall.begun {}", begun);
        answers.acquire();
        var stall = begun.ended(Duration.ofNanos(System.nanoTime() - asked));
        stalls.add(stall);
        LOG.warn("fx.stall.ended ms={}", stall.length().toMillis());
    }
}
