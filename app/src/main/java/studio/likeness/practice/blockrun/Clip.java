package studio.likeness.practice.blockrun;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import studio.likeness.practice.pay.Held;
import studio.likeness.practice.pay.Settlement;

/// A clip that a wallet ordered. It is settled once, whoever asks first and however many at once.
final class Clip {
    private final String id;
    private final VideoWish wish;
    private final Held held;
    private final Instant created;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Settlement settled;

    Clip(String id, VideoWish wish, Held held, Instant created) {
        this.id = id;
        this.wish = wish;
        this.held = held;
        this.created = created;
    }

    String id() {
        return id;
    }

    VideoWish wish() {
        return wish;
    }

    /// The payment that came with the order.
    Held held() {
        return held;
    }

    Instant created() {
        return created;
    }

    /// What was paid for it, if it was.
    Optional<Settlement> settled() {
        lock.lock();
        try {
            return Optional.ofNullable(settled);
        } finally {
            lock.unlock();
        }
    }

    /// In the time of an earlier server.
    void wasSettled(Settlement then) {
        lock.lock();
        try {
            settled = then;
        } finally {
            lock.unlock();
        }
    }

    /// Settles with this payment, unless that is done already.
    Settlement settle(Held payment) {
        lock.lock();
        try {
            if (settled != null) {
                return settled;
            }
            var settlement = payment.settle();
            if (settlement.success()) {
                settled = settlement;
            }
            return settlement;
        } finally {
            lock.unlock();
        }
    }
}
