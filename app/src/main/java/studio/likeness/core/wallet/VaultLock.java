package studio.likeness.core.wallet;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import studio.likeness.core.port.Clock;

/// The lock of the wallet. Whoever holds what the key opens, a signer, hands it in here as
/// something to close; every way to lock closes it, at once, and outlives an opening that began
/// before it.
public final class VaultLock implements AutoCloseable {
    private final Clock clock;
    private final ReentrantLock turning = new ReentrantLock();
    private LockState state;
    private Opened opened = () -> {};
    private long locks;

    /// Closing that does not fail.
    @FunctionalInterface
    public interface Opened extends AutoCloseable {
        @Override
        void close();
    }

    /// A fresh start is locked, whatever was open before: no deadline outlives the program.
    public VaultLock(Clock clock, boolean hasKeys) {
        this.clock = clock;
        this.state = hasKeys ? new LockState.Locked() : new LockState.NoKeys();
    }

    /// From here on whoever locks overrules the opening that begins now.
    public Turn turn() {
        turning.lock();
        try {
            look();
            return new Turn(locks);
        } finally {
            turning.unlock();
        }
    }

    /// Takes over what was opened, unless somebody locked since. What was open before is wiped
    /// first: there are never two.
    ///
    /// @param key asked only when it is wanted
    /// @return false when it was not
    public boolean unlocked(Turn since, Address address, Duration idle, Supplier<Opened> key) {
        turning.lock();
        try {
            if (since.locks() != locks) {
                return false;
            }
            opened.close();
            opened = () -> {};
            opened = key.get();
            state = new LockState.Unlocked(address, IdleLock.from(IdleLock.Moment.of(clock), idle));
            return true;
        } finally {
            turning.unlock();
        }
    }

    /// Looks at the clocks, and locks when it is time.
    public LockState look() {
        turning.lock();
        try {
            if (state instanceof LockState.Unlocked(var address, var lock)) {
                var now = IdleLock.Moment.of(clock);
                if (lock.isDue(now)) {
                    lock();
                } else {
                    state = new LockState.Unlocked(address, lock.seen(now));
                }
            }
            return state;
        } finally {
            turning.unlock();
        }
    }

    /// The person did something. Too late to save an idle wallet: then this locks it.
    public LockState touch() {
        turning.lock();
        try {
            if (look() instanceof LockState.Unlocked(var address, var lock)) {
                state = new LockState.Unlocked(address, lock.touched(lock.seen()));
            }
            return state;
        } finally {
            turning.unlock();
        }
    }

    /// Another idle time, from this moment on.
    public void idle(Duration idle) {
        turning.lock();
        try {
            if (look() instanceof LockState.Unlocked(var address, _)) {
                var fresh = IdleLock.from(IdleLock.Moment.of(clock), idle);
                state = new LockState.Unlocked(address, fresh);
            }
        } finally {
            turning.unlock();
        }
    }

    /// On demand, on sleep, on a locked screen.
    public void lock() {
        turning.lock();
        try {
            locks++;
            opened.close();
            opened = () -> {};
            if (state instanceof LockState.Unlocked) {
                state = new LockState.Locked();
            }
        } finally {
            turning.unlock();
        }
    }

    /// The first key was stored.
    public void keyStored() {
        turning.lock();
        try {
            if (state instanceof LockState.NoKeys) {
                state = new LockState.Locked();
            }
        } finally {
            turning.unlock();
        }
    }

    @Override
    public void close() {
        lock();
    }
}
