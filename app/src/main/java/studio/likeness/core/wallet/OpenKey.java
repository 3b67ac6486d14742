package studio.likeness.core.wallet;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.port.Clock;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.ServiceProblem;

/// The key of a key safe while it is open. Locking wipes it at once and waits for nobody: who works
/// with it works with a copy of their own.
final class OpenKey {
    private final Clock clock;
    private final ReentrantLock turning = new ReentrantLock();
    private byte @Nullable [] key;
    private @Nullable IdleLock idle;
    private long locks;

    OpenKey(Clock clock) {
        this.clock = clock;
    }

    /// From here on whoever locks overrules the opening that begins now.
    Turn turn() {
        turning.lock();
        try {
            look();
            return new Turn(locks);
        } finally {
            turning.unlock();
        }
    }

    /// Takes the key over, or wipes it when somebody locked since.
    Outcome<Boolean> open(Turn since, byte[] fresh, Duration lapse) {
        turning.lock();
        try {
            if (since.locks() != locks) {
                Arrays.fill(fresh, (byte) 0);
                return Outcome.failed(new ServiceProblem.KeysLocked());
            }
            wipe();
            key = fresh;
            idle = IdleLock.from(IdleLock.Moment.of(clock), lapse);
            return Outcome.done(true);
        } finally {
            turning.unlock();
        }
    }

    /// Another key opens the same safe from now on. What is locked stays so, and what is open locks
    /// when it would have.
    void follow(byte[] fresh) {
        turning.lock();
        try {
            if (key == null) {
                Arrays.fill(fresh, (byte) 0);
            } else {
                Arrays.fill(key, (byte) 0);
                key = fresh;
            }
        } finally {
            turning.unlock();
        }
    }

    /// One use of the key; it starts the idle time anew.
    <T> Outcome<T> use(Function<byte[], Outcome<T>> work) {
        var copy = copy();
        if (copy == null) {
            return Outcome.failed(new ServiceProblem.KeysLocked());
        }
        try {
            return work.apply(copy);
        } finally {
            Arrays.fill(copy, (byte) 0);
        }
    }

    private byte @Nullable [] copy() {
        turning.lock();
        try {
            look();
            idle = idle == null ? null : idle.touched(IdleLock.Moment.of(clock));
            return key == null ? null : key.clone();
        } finally {
            turning.unlock();
        }
    }

    /// Looks at the clocks, and locks when it is time.
    boolean isOpen() {
        turning.lock();
        try {
            look();
            return key != null;
        } finally {
            turning.unlock();
        }
    }

    private void look() {
        var now = IdleLock.Moment.of(clock);
        if (idle != null && idle.isDue(now)) {
            lock();
        }
        idle = idle == null ? null : idle.seen(now);
    }

    void lock() {
        turning.lock();
        try {
            locks++;
            wipe();
        } finally {
            turning.unlock();
        }
    }

    private void wipe() {
        if (key != null) {
            Arrays.fill(key, (byte) 0);
        }
        key = null;
        idle = null;
    }
}
