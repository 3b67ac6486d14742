package studio.likeness.core.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.likeness.core.port.Clock;

class VaultLockTest {
    private static final Duration IDLE = IdleLock.DEFAULT_IDLE;
    private static final Address ADDRESS = Address.of(new byte[20]);

    private final HandClock clock = new HandClock();
    private final VaultLock lock = new VaultLock(clock, true);
    private int wiped;

    private static final class HandClock implements Clock {
        private Instant wall = Instant.parse("2026-11-21T12:00:00Z");
        private Duration uptime = Duration.ofHours(1);

        @Override
        public Instant now() {
            return wall;
        }

        @Override
        public Duration uptime() {
            return uptime;
        }

        void pass(Duration lapse) {
            wall = wall.plus(lapse);
            uptime = uptime.plus(lapse);
        }
    }

    @Test
    void aStartIsLockedOrHasNoKeys() {
        assertThat(lock.look()).isEqualTo(new LockState.Locked());
        var empty = new VaultLock(clock, false);
        assertThat(empty.look()).isEqualTo(new LockState.NoKeys());
        empty.lock();
        assertThat(empty.look()).isEqualTo(new LockState.NoKeys());
        empty.keyStored();
        assertThat(empty.look()).isEqualTo(new LockState.Locked());
    }

    @Test
    void idlenessLocksAndWipes() {
        unlock();
        clock.pass(IDLE.minusMillis(1));
        assertThat(lock.look()).isInstanceOf(LockState.Unlocked.class);
        assertThat(wiped).isZero();
        clock.pass(Duration.ofMillis(1));
        assertThat(lock.look()).isEqualTo(new LockState.Locked());
        assertThat(wiped).isEqualTo(1);
    }

    @Test
    void anActMovesTheDeadlineAndALookDoesNot() {
        unlock();
        clock.pass(IDLE.minusSeconds(1));
        assertThat(lock.touch()).isInstanceOf(LockState.Unlocked.class);
        clock.pass(IDLE.minusSeconds(1));
        assertThat(lock.look()).isInstanceOf(LockState.Unlocked.class);
        clock.pass(Duration.ofSeconds(1));
        assertThat(lock.look()).isEqualTo(new LockState.Locked());
    }

    @Test
    void anActAfterTheDeadlineComesTooLate() {
        unlock();
        clock.pass(IDLE.plusHours(1));
        assertThat(lock.touch()).isEqualTo(new LockState.Locked());
        assertThat(wiped).isEqualTo(1);
    }

    /// While a computer sleeps its uptime may stand still.
    @Test
    void sleepLocks() {
        unlock();
        clock.wall = clock.wall.plus(IDLE);
        assertThat(lock.look()).isEqualTo(new LockState.Locked());
    }

    @ParameterizedTest
    @CsvSource({"-3600, true", "-3, true", "-2, false", "0, false", "2, false"})
    void aClockTurnedBackLocks(long seconds, boolean locks) {
        unlock();
        clock.pass(Duration.ofSeconds(30));
        lock.look();
        clock.wall = clock.wall.plusSeconds(seconds);
        assertThat(lock.look() instanceof LockState.Locked).isEqualTo(locks);
    }

    /// Turned back by less than has passed since: still seen.
    @Test
    void aClockTurnedBackBetweenTwoLooksLocks() {
        unlock();
        clock.pass(Duration.ofMinutes(2));
        clock.wall = clock.wall.minusSeconds(60);
        assertThat(lock.look()).isEqualTo(new LockState.Locked());
    }

    @Test
    void everyWayToLockWipes() {
        unlock();
        lock.lock();
        assertThat(wiped).isEqualTo(1);
        unlock();
        unlock();
        assertThat(wiped).isEqualTo(2);
        lock.close();
        assertThat(wiped).isEqualTo(3);
        assertThat(lock.look()).isEqualTo(new LockState.Locked());
    }

    /// The opening takes a second or two, and the lock was pressed meanwhile.
    @Test
    void whatBeganBeforeALockOpensNothingAfterIt() {
        var began = lock.turn();
        lock.lock();
        var asked = new AtomicBoolean();
        var opened =
                lock.unlocked(
                        began,
                        ADDRESS,
                        IDLE,
                        () -> {
                            asked.set(true);
                            return () -> {};
                        });
        assertThat(opened).isFalse();
        assertThat(asked).as("the key was not handed on").isFalse();
        assertThat(lock.look()).isEqualTo(new LockState.Locked());
    }

    @Test
    void anIdleTimeThatEndsMeanwhileOverrulesTheOpeningOfAnotherAccount() {
        unlock();
        var began = lock.turn();
        clock.pass(IDLE);
        lock.look();
        assertThat(lock.unlocked(began, ADDRESS, IDLE, () -> () -> wiped++)).isFalse();
        assertThat(wiped).isEqualTo(1);
    }

    @Test
    void anIdleTimeThatEndedBeforeDoesNot() {
        unlock();
        clock.pass(IDLE);
        unlock();
        assertThat(lock.look()).isInstanceOf(LockState.Unlocked.class);
    }

    @Test
    void anotherIdleTimeHoldsAtOnce() {
        unlock();
        clock.pass(Duration.ofMinutes(2));
        lock.idle(Duration.ofMinutes(1));
        clock.pass(Duration.ofSeconds(59));
        assertThat(lock.look()).isInstanceOf(LockState.Unlocked.class);
        clock.pass(Duration.ofSeconds(1));
        assertThat(lock.look()).isEqualTo(new LockState.Locked());
        lock.idle(IDLE);
        assertThat(lock.look()).as("a choice opens nothing").isEqualTo(new LockState.Locked());
    }

    @Test
    void theCountdownEndsAtZero() {
        unlock();
        clock.pass(Duration.ofMinutes(1));
        assertThat(lock.look())
                .isInstanceOfSatisfying(
                        LockState.Unlocked.class,
                        open -> {
                            var now = IdleLock.Moment.of(clock);
                            assertThat(open.lock().left(now)).isEqualTo(IDLE.minusMinutes(1));
                            clock.pass(IDLE);
                            assertThat(open.lock().left(IdleLock.Moment.of(clock))).isZero();
                        });
    }

    private void unlock() {
        assertThat(lock.unlocked(lock.turn(), ADDRESS, IDLE, () -> () -> wiped++)).isTrue();
    }
}
