package studio.likeness.core.video;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import studio.likeness.core.port.Clock;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.problem.ServiceProblem;

/// When a job is looked at next: by the service's manners, later after failures, and seldom while
/// nobody sees the window.
public final class Schedule {
    private static final int UNWATCHED = 3;
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final VideoServices services;
    private final Clock clock;
    private final Map<String, Integer> stumbles = new HashMap<>();
    private final Map<String, Duration> asked = new HashMap<>();
    private boolean watched = true;

    public Schedule(VideoServices services, Clock clock) {
        this.services = services;
        this.clock = clock;
    }

    /// @return true when that is a change
    boolean watched(boolean now) {
        var changed = watched != now;
        watched = now;
        return changed;
    }

    /// Learns from a step.
    void after(Job job, Optional<Problem> stumbled) {
        if (stumbled.isEmpty()) {
            stumbles.remove(job.id());
            asked.remove(job.id());
            return;
        }
        stumbles.merge(job.id(), 1, Integer::sum);
        if (stumbled.get() instanceof ServiceProblem.TooManyCalls(_, var seconds)) {
            asked.put(job.id(), Duration.ofSeconds(seconds));
        } else {
            asked.remove(job.id());
        }
    }

    Duration before(Job job) {
        return switch (job.state()) {
            case JobState.Running running -> beforeLook(job, running);
            case JobState.Ready(_, _, var trouble) when trouble.isPresent() -> afterStumble(job);
            default -> Duration.ZERO;
        };
    }

    private Duration beforeLook(Job job, JobState.Running running) {
        var manners = services.of(job.service()).manners();
        if (running.trouble().isPresent()) {
            return afterStumble(job);
        }
        var lived = Duration.between(running.since(), clock.now());
        var first = manners.firstLook().minus(lived);
        var every = watched ? manners.lookEvery() : manners.lookEvery().multipliedBy(UNWATCHED);
        return first.compareTo(every) > 0 || isFresh(lived, manners) ? atLeastNow(first) : every;
    }

    /// Not yet looked at since it was ordered.
    private static boolean isFresh(Duration lived, VideoService.Manners manners) {
        return lived.compareTo(manners.firstLook()) < 0;
    }

    private Duration afterStumble(Job job) {
        var wish = asked.get(job.id());
        if (wish != null) {
            return wish;
        }
        var every = services.of(job.service()).manners().lookEvery();
        var steps = Math.min(stumbles.getOrDefault(job.id(), 1), 10);
        var longer = every.multipliedBy(1L << steps);
        return longer.compareTo(LONGEST) > 0 ? LONGEST : longer;
    }

    private static Duration atLeastNow(Duration wait) {
        return wait.isNegative() ? Duration.ZERO : wait;
    }
}
