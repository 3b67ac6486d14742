package studio.likeness.ui.enroll;

import java.time.Duration;
import java.util.Optional;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.FaceProblem;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.text.Message;

/// A group that the service does not find. One made seconds ago is found a little later, so the
/// picture is ordered again before anybody is bothered; another group is offered only when this one
/// has been missing for longer than a service lags behind itself.
final class MissingGroup {
    private static final Duration PAUSE = Duration.ofSeconds(4);

    private static final int MOST_AGAIN = 3;
    private static final Duration LONGEST_LAG = Duration.ofMinutes(1);

    private final Clock clock;
    private String id = "";
    private Duration since = Duration.ZERO;
    private int again;
    private Optional<String> givenUp = Optional.empty();

    MissingGroup(Clock clock) {
        this.clock = clock;
    }

    /// Somebody said yes: patience starts over.
    void orderedByPerson() {
        again = 0;
    }

    /// True when a picture that was not taken is ordered once more for the same yes.
    boolean isTried(String group, Problem why, Money money) {
        if (!(why instanceof FaceProblem.PersonNotFound)) {
            return false;
        }
        if (!group.equals(id)) {
            id = group;
            since = clock.uptime();
        }
        return money == Money.NOT_CHARGED && again++ < MOST_AGAIN;
    }

    /// Between two orders; nothing is charged for one that finds no group.
    static Task<Duration> pause() {
        return Task.of(Message.of("task.enroll"), _ -> Outcome.done(PAUSE)).after(PAUSE).quiet();
    }

    boolean isLongMissing(String group) {
        return group.equals(id) && clock.uptime().minus(since).compareTo(LONGEST_LAG) >= 0;
    }

    /// Another one is asked for. Until that is there, this one stays on record.
    void giveUp(String group) {
        givenUp = Optional.of(group);
    }

    void keepAfterAll() {
        givenUp = Optional.empty();
    }

    Optional<String> givenUp() {
        return givenUp;
    }
}
