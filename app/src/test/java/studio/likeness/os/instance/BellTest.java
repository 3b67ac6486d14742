package studio.likeness.os.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.house.Patience;

@Timeout(30)
class BellTest {
    @TempDir Path home;
    private final SynchronousQueue<String> raised = new SynchronousQueue<>();
    private Path wish = Path.of("");

    @BeforeEach
    void nameTheWish() {
        wish = home.resolve("handover/raise");
    }

    @Test
    void aWishMadeBeforeAnybodyListensIsHeardLater() throws Exception {
        Bell.ringBelow(home);
        try (var _ = Bell.listenBelow(home, this::raise)) {
            assertThat(next()).isEqualTo("raised");
        }
    }

    @Test
    void twoWishesAtOnceAreOne() throws Exception {
        Bell.ringBelow(home);
        Bell.ringBelow(home);
        try (var _ = Bell.listenBelow(home, this::raise)) {
            assertThat(next()).isEqualTo("raised");
            Bell.ringBelow(home);
            assertThat(next()).isEqualTo("raised");
        }
    }

    @Test
    void aWishOfAnEarlierStudioIsForgotten() throws Exception {
        Bell.ringBelow(home);
        ((Attempt.Acquired) InstanceLock.acquire(home)).lock().close();
        assertThat(wish).doesNotExist();
    }

    @Test
    void aLinkIsRemovedAndItsTargetLeftAlone() throws Exception {
        var target = Files.writeString(home.resolve("precious"), "kept");
        Files.createDirectories(wish.getParent());
        Files.createSymbolicLink(wish, target);
        try (var _ = Bell.listenBelow(home, this::raise)) {
            assertThat(next()).isEqualTo("raised");
            Bell.ringBelow(home);
            assertThat(next()).isEqualTo("raised");
        }
        assertThat(target).hasContent("kept");
    }

    /// A folder with something in it cannot be removed: it must not ring for ever.
    @Test
    void whatCannotBeRemovedRingsOnceUntilItIsGone() throws Exception {
        var inside = Files.createDirectories(wish.resolve("inside"));
        try (var _ = Bell.listenBelow(home, this::raise)) {
            assertThat(next()).isEqualTo("raised");
            assertThat(raised.poll(1_200, TimeUnit.MILLISECONDS)).isNull();
            Files.delete(inside);
            Patience.until("the wish is gone", () -> !Files.exists(wish));
            Bell.ringBelow(home);
            assertThat(next()).isEqualTo("raised");
        }
    }

    private void raise() {
        try {
            raised.put("raised");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable String next() throws InterruptedException {
        return raised.poll(10, TimeUnit.SECONDS);
    }
}
