package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.settings.Settings;
import studio.likeness.core.settings.SettingsStore;

class GroundworkTest {
    private final CompletableFuture<Void> silence = new CompletableFuture<>();

    /// A logger made earlier keeps the log from waking up, or prints between lines for scripts.
    @Test
    void nothingOfTheStoreIsTouchedBeforeTheLogIsSilent() {
        var reader = new CompletableFuture<Thread>();
        var groundwork =
                new Groundwork(
                        silence, store(() -> reader.complete(Thread.currentThread())), () -> {});
        assertThat(reader).isNotDone();
        silence.complete(null);
        assertThat(groundwork.settings().settings()).isEqualTo(Settings.fresh());
        assertThat(reader.join()).isNotSameAs(Thread.currentThread());
        assertThat(reader.join().isDaemon()).isTrue();
    }

    @Test
    void whatFailsBesideIsToldToWhoNeedsItAndKeepsNobodyWaiting() {
        var groundwork = new Groundwork(silence, store(GroundworkTest::fail), () -> {});
        var furnished = groundwork.furnish(() -> "a window");
        silence.complete(null);
        groundwork.await();
        assertThatThrownBy(groundwork::settings)
                .isInstanceOf(CompletionException.class)
                .hasRootCauseMessage("planted");
        assertThatThrownBy(furnished::join).hasRootCauseMessage("planted");
    }

    @Test
    void theWindowIsFurnishedBesideWhoAsksForIt() {
        var groundwork = new Groundwork(silence, store(() -> {}), () -> {});
        var furnished = groundwork.furnish(Thread::currentThread);
        assertThat(furnished).isNotDone();
        silence.complete(null);
        assertThat(furnished.join()).isNotSameAs(Thread.currentThread());
        assertThat(furnished.join().isDaemon()).isTrue();
    }

    @Test
    void whatCannotBeFurnishedFailsWhereItIsNeeded() {
        var groundwork = new Groundwork(silence, store(() -> {}), () -> {});
        var furnished =
                groundwork.furnish(
                        () -> {
                            fail();
                            return "never";
                        });
        silence.complete(null);
        groundwork.await();
        assertThatThrownBy(furnished::join).hasRootCauseMessage("planted");
    }

    /// The theme reads the sheet of the controls meanwhile, once the window is furnished.
    @Test
    void fontsAreReadBesideAfterTheWindowAndWaitedForAtTheEnd() {
        var read = new CompletableFuture<Thread>();
        var mayRead = new CompletableFuture<Void>();
        Runnable reader =
                () -> {
                    mayRead.join();
                    read.complete(Thread.currentThread());
                };
        var groundwork = new Groundwork(silence, store(() -> {}), reader);
        var furnished = groundwork.furnish(read::isDone);
        silence.complete(null);
        assertThat(furnished.join()).as("fonts before the window").isFalse();
        assertThat(read).isNotDone();
        mayRead.complete(null);
        groundwork.await();
        assertThat(read).isDone();
        assertThat(read.join()).isNotSameAs(Thread.currentThread());
    }

    @Test
    void fontsThatCannotBeReadKeepNobodyWaiting() {
        var groundwork = new Groundwork(silence, store(() -> {}), GroundworkTest::fail);
        var furnished = groundwork.furnish(() -> "a window");
        silence.complete(null);
        groundwork.await();
        assertThat(furnished.join()).isEqualTo("a window");
    }

    private static void fail() {
        throw new UncheckedIOException(new IOException("planted"));
    }

    private static Supplier<SettingsStore> store(Runnable before) {
        return () -> {
            before.run();
            return new Fresh();
        };
    }

    private static final class Fresh implements SettingsStore {
        @Override
        public Loaded load() {
            return new Loaded(Settings.fresh(), null);
        }

        @Override
        public Outcome<Settings> save(Settings settings) {
            throw new AssertionError("nothing is saved here");
        }
    }
}
