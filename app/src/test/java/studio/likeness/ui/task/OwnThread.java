package studio.likeness.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// Lets the test's own thread play the FX thread: what is sent there waits in a queue until the
/// test takes it.
public final class OwnThread implements Executor {
    private final LinkedBlockingQueue<Runnable> sent = new LinkedBlockingQueue<>();

    @Override
    public void execute(Runnable work) {
        sent.add(work);
    }

    /// Takes what is sent until the condition holds.
    public void until(BooleanSupplier condition) {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited 20 s").isLessThan(deadline);
            try {
                var next = sent.poll(50, TimeUnit.MILLISECONDS);
                if (next != null) {
                    next.run();
                }
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
