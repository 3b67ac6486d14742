package studio.likeness.core.face.enroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.likeness.core.face.FaceOffer.LiveCheck;
import studio.likeness.core.face.HandTurnedClock;

/// Starts, looks and the life of a code, on a clock turned by hand.
class BudgetTest {
    private final HandTurnedClock clock = new HandTurnedClock();

    @Test
    void tenStartsAnHourAndThenTheTimeOfTheNext() {
        var starts = new HourBudget(clock, 10, List.of());
        for (var i = 0; i < 10; i++) {
            assertThat(starts.take()).isTrue();
            clock.turn(Duration.ofMinutes(2));
        }
        assertThat(starts.take()).isFalse();
        assertThat(starts.used()).isEqualTo(10);
        assertThat(starts.untilNext()).isEqualTo(Duration.ofMinutes(40));
        clock.turn(Duration.ofMinutes(40));
        assertThat(starts.untilNext()).isZero();
        assertThat(starts.take()).isTrue();
        assertThat(starts.take()).isFalse();
    }

    @Test
    void whatWasUsedBeforeARestartCounts() {
        var before =
                List.of(clock.now().minus(Duration.ofMinutes(5)), clock.now().minusSeconds(3700));
        var starts = new HourBudget(clock, 2, before);
        assertThat(starts.left()).isEqualTo(1);
    }

    @Test
    void aClockThatWasSetBackGivesNothingAway() {
        var ahead = List.of(clock.now().plus(Duration.ofMinutes(30)));
        assertThat(new HourBudget(clock, 1, ahead).take()).isFalse();
    }

    @Test
    void aCountdownEndsAtZeroAndStaysThere() {
        var code = new Countdown(clock, Duration.ofMinutes(2));
        clock.turn(Duration.ofSeconds(30));
        assertThat(code.left()).isEqualTo(Duration.ofSeconds(90));
        assertThat(code.share()).isEqualTo(0.75);
        clock.turn(Duration.ofSeconds(91));
        assertThat(code.left()).isZero();
        assertThat(code.over()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 20, 60, 120, 1000})
    void noHourSeesMoreLooksThanItsBudget(int budget) {
        var looks = new HourBudget(clock, budget, List.of());
        var check = check(Duration.ofSeconds(4), budget);
        var at = new ArrayList<Instant>();
        for (var codes = 0; codes < 10; codes++) {
            var code = new Countdown(clock, Duration.ofMinutes(2));
            var plan = new LookPlan(check, looks, code);
            for (var wait = plan.next(); wait.isPresent(); wait = plan.next()) {
                assertThat(wait.get()).isGreaterThanOrEqualTo(Duration.ofSeconds(4));
                clock.turn(wait.get());
                assertThat(code.over()).as("a look after the code's end").isFalse();
                assertThat(looks.take()).isTrue();
                at.add(clock.now());
            }
            clock.turn(code.left());
        }
        assertThat(at).allSatisfy(look -> assertThat(within(at, look)).isLessThanOrEqualTo(budget));
    }

    @Test
    void aSmallBudgetLastsForASecondCode() {
        var looks = new HourBudget(clock, 20, List.of());
        var first = looksDuringOneCode(looks);
        var second = looksDuringOneCode(looks);
        assertThat(first).isGreaterThanOrEqualTo(6);
        assertThat(second).isGreaterThanOrEqualTo(3);
        assertThat(looks.left()).isGreaterThanOrEqualTo(LookPlan.KEPT);
    }

    @Test
    void whereOnlyThePersonsWordStartsALookThereIsNoneByItself() {
        var code = new Countdown(clock, Duration.ofMinutes(2));
        var looks = new HourBudget(clock, 100, List.of());
        assertThat(new LookPlan(check(Duration.ZERO, 100), looks, code).next()).isEmpty();
    }

    private int looksDuringOneCode(HourBudget looks) {
        var code = new Countdown(clock, Duration.ofMinutes(2));
        var plan = new LookPlan(check(Duration.ofSeconds(4), 20), looks, code);
        var count = 0;
        for (var wait = plan.next(); wait.isPresent(); wait = plan.next()) {
            clock.turn(wait.get());
            looks.take();
            count++;
        }
        clock.turn(code.left());
        return count;
    }

    private static long within(List<Instant> all, Instant from) {
        var end = from.plus(Duration.ofHours(1));
        return all.stream().filter(at -> !at.isBefore(from) && at.isBefore(end)).count();
    }

    private static LiveCheck check(Duration every, int anHour) {
        return new LiveCheck(
                Duration.ofMinutes(2), 10, every, anHour, true, Set.of("a.example"), Set.of());
    }
}
