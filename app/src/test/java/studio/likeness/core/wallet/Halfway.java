package studio.likeness.core.wallet;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import studio.likeness.core.port.Progress;

/// Work on a password that stands still at its first word of progress until the test lets it go on.
final class Halfway implements Progress {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    /// Comes back once the work is in the middle.
    <T> FutureTask<T> start(Function<Progress, T> work) throws InterruptedException {
        var running = new FutureTask<>(() -> work.apply(this));
        Thread.ofPlatform().daemon().start(running);
        if (!begun.await(20, TimeUnit.SECONDS)) {
            throw new AssertionError("the work never began");
        }
        return running;
    }

    void goOn() {
        released.countDown();
    }

    @Override
    public void fraction(double done) {
        begun.countDown();
        try {
            released.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean cancelled() {
        return false;
    }
}
