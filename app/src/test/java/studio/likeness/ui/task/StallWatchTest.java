package studio.likeness.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import studio.likeness.ui.walk.Fx;

class StallWatchTest {
    private final ExecutorService thread = Executors.newSingleThreadExecutor();

    @AfterEach
    void stop() {
        thread.shutdownNow();
    }

    @Test
    void aThreadThatIsBusyTooLongIsNamedWithWhatItDid() throws Exception {
        var answered = new CountDownLatch(1);
        try (var watch = new StallWatch(counting(answered), watched(), Duration.ofMillis(20))) {
            assertThat(answered.await(10, TimeUnit.SECONDS)).isTrue();
            thread.submit(StallWatchTest::loiter).get();
            waitForAStall(watch);
            var stall = watch.stalls().getFirst();
            assertThat(stall.length()).isGreaterThan(Duration.ofMillis(20));
            assertThat(stall.toString())
                    .contains(" ms, TIMED_WAITING\n")
                    .contains("StallWatchTest.loiter");
            watch.forget();
            assertThat(watch.stalls()).isEmpty();
        }
    }

    @Test
    void aThreadThatAnswersIsLeftInPeace() throws Exception {
        var answered = new CountDownLatch(5);
        try (var watch = new StallWatch(counting(answered), watched(), Duration.ofSeconds(10))) {
            assertThat(answered.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(watch.stalls()).isEmpty();
        }
    }

    @Test
    void theFxThreadIsWatched() throws Exception {
        Fx.start();
        try (var watch = Fx.call(StallWatch::start)) {
            Fx.run(() -> {});
            Fx.run(StallWatchTest::loiter);
            waitForAStall(watch);
        }
    }

    @Test
    void nobodyIsWatchedUnasked() {
        assertThat(StallWatch.ifAsked()).isEmpty();
    }

    private static void waitForAStall(StallWatch watch) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !watch.stalls().isEmpty());
    }

    private Thread watched() throws Exception {
        return thread.submit(Thread::currentThread).get();
    }

    private Executor counting(CountDownLatch answered) {
        return act ->
                thread.execute(
                        () -> {
                            act.run();
                            answered.countDown();
                        });
    }

    /// Busy for longer than any watch here is patient.
    private static void loiter() {
        try {
            assertThat(new CountDownLatch(1).await(400, TimeUnit.MILLISECONDS)).isFalse();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
