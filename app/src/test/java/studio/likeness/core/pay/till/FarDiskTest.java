package studio.likeness.core.pay.till;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.likeness.core.pay.till.Counter.done;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import studio.likeness.core.airgap.OpenRequest;
import studio.likeness.core.airgap.RequestStore;
import studio.likeness.core.problem.Outcome;
import studio.likeness.os.files.RequestFile;

/// The disk that keeps the request takes its time.
class FarDiskTest extends FarCounter {
    private final CountDownLatch writing = new CountDownLatch(1);
    private final CountDownLatch disk = new CountDownLatch(1);

    @Override
    RequestStore requests() {
        return new SlowDisk(new RequestFile(folder.resolve("request")));
    }

    /// The window asks all of this while it draws itself.
    @Test
    void whoeverLooksDoesNotWaitForIt() throws Exception {
        var paying = pay("face-1");
        assertThat(writing.await(20, TimeUnit.SECONDS)).isTrue();
        var seen =
                CompletableFuture.supplyAsync(
                        () -> {
                            far.decide(false);
                            return far.open().isEmpty()
                                    && far.lapsed().isEmpty()
                                    && far.isKeyOf(key.address());
                        },
                        Thread::startVirtualThread);
        try {
            assertThat(seen.get(5, TimeUnit.SECONDS)).isTrue();
        } finally {
            disk.countDown();
        }
        done(far.accept(walk(waiting())));
        assertThat(done(paying.get()).answer().status()).isEqualTo(200);
    }

    private final class SlowDisk implements RequestStore {
        private final RequestStore behind;

        SlowDisk(RequestStore behind) {
            this.behind = behind;
        }

        @Override
        public Outcome<Optional<OpenRequest>> load() {
            return behind.load();
        }

        @Override
        public Outcome<OpenRequest> save(OpenRequest request) {
            writing.countDown();
            try {
                disk.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            return behind.save(request);
        }

        @Override
        public Outcome<Boolean> clear() {
            return behind.clear();
        }
    }
}
