package studio.likeness.core.video;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import studio.likeness.core.port.Clock;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.problem.ServiceProblem;

/// When a job is looked at next: by the service's manners, later after failures and among many
/// others, and seldom while nobody sees the window.
public final class Schedule {
    private static final int UNWATCHED = 3;

    /// However many jobs there are, so seldom is any of them looked at: their looks share one
    /// processor and one line.
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

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

    /// @param running how many jobs are looked at
    Duration before(Job job, long running) {
        return switch (job.state()) {
            case JobState.Running state -> beforeLook(job, state, running);
            case JobState.Submitting _ when stumbles.containsKey(job.id()) -> afterStumble(job);
            case JobState.Ready(_, _, _, var trouble) when trouble.isPresent() -> afterStumble(job);
            default -> Duration.ZERO;
        };
    }

    private Duration beforeLook(Job job, JobState.Running running, long all) {
        var manners = services.of(job.service()).manners();
        if (running.trouble().isPresent()) {
            return afterStumble(job);
        }
        var crowded = BETWEEN_LOOKS.multipliedBy(all);
        var calm = crowded.compareTo(manners.lookEvery()) > 0 ? crowded : manners.lookEvery();
        var every = watched ? calm : calm.multipliedBy(UNWATCHED);
        var first = untilFirstLook(running, manners);
        return first.isZero() ? every : first;
    }

    /// Zero once that is over. A clock that was set back makes nobody wait longer.
    private Duration untilFirstLook(JobState.Running running, VideoService.Manners manners) {
        var lived = Duration.between(running.since(), clock.now());
        var first = manners.firstLook();
        if (lived.isNegative()) {
            return first;
        }
        return lived.compareTo(first) < 0 ? first.minus(lived) : Duration.ZERO;
    }

    Duration afterStumble(Job job) {
        var wish = asked.get(job.id());
        if (wish != null) {
            return wish;
        }
        var every = services.of(job.service()).manners().lookEvery();
        return longer(every, stumbles.getOrDefault(job.id(), 1));
    }

    /// How long to wait before something is tried for the nth time.
    static Duration pause(int attempt) {
        return longer(Duration.ofSeconds(1), attempt);
    }

    private static Duration longer(Duration every, int times) {
        var longer = every.multipliedBy(1L << Math.min(times, 10));
        return longer.compareTo(LONGEST) > 0 ? LONGEST : longer;
    }
}
