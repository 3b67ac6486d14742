package studio.likeness.practice.asset;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import studio.likeness.practice.world.PracticeClock;

/// One asset on its way. It is over when its time in the queue is over and its file was really
/// looked at, whichever comes later.
public final class Review {
    private final PracticeClock clock;
    private final Duration start;
    private final Duration takes;
    private final CompletableFuture<Verdict> verdict;

    Review(PracticeClock clock, Duration takes, CompletableFuture<Verdict> verdict) {
        this.clock = clock;
        this.start = clock.queueTime();
        this.takes = takes;
        this.verdict = verdict;
    }

    /// Nothing while it goes on.
    public Optional<Verdict> verdict() {
        return elapsed().compareTo(takes) >= 0 && verdict.isDone()
                ? Optional.of(verdict.join())
                : Optional.empty();
    }

    /// How long it has gone on, by the queue's own time.
    public Duration elapsed() {
        return clock.queueTime().minus(start);
    }
}
