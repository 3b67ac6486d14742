package studio.likeness.boot;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import studio.likeness.os.instance.InstanceLock;

/// JavaFX with its one stage, seen from the thread that started the program. Started without an
/// `Application`: that would start JavaFX on a thread of its own, print every failure itself and
/// wrap it twice.
final class WindowLife implements AutoCloseable {
    private static final int SECONDS_TO_CLOSE = 5;
    private static final int SECONDS_FOR_THE_STAGE = 1;

    private final CompletableFuture<Void> drawn = new CompletableFuture<>();
    private final CompletableFuture<Void> gone = new CompletableFuture<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private @Nullable Stage stage;
    private volatile boolean started;

    /// Throws what JavaFX throws.
    void begin(Window window, InstanceLock lock) {
        var farewell = Thread.ofPlatform().name("farewell").unstarted(this::endWithTheProcess);
        Runtime.getRuntime().addShutdownHook(farewell);
        // What is handed over here keeps JavaFX from starting its clock, which then begins with a
        // whole beat of waiting: nothing is made before that runs.
        Platform.startup(() -> Platform.runLater(() -> open(window, lock)));
        started = true;
    }

    /// Ends the wait for the first picture with a failure, from any thread.
    void fail(Throwable thrown) {
        drawn.completeExceptionally(thrown);
    }

    /// Whether there is a first picture now: the stage may go before there is one.
    boolean awaitFirstFrame() throws Throwable {
        try {
            CompletableFuture.anyOf(drawn, gone).join();
        } catch (CompletionException e) {
            var cause = e.getCause();
            throw cause == null ? e : cause;
        }
        return drawn.isDone() && !drawn.isCompletedExceptionally();
    }

    void awaitEnd() {
        gone.join();
    }

    /// Takes the stage away, as if the person had closed it.
    void end() {
        Platform.runLater(
                () -> {
                    if (stage != null) {
                        stage.hide();
                    }
                });
    }

    /// JavaFX itself ends with the process: `Platform.exit` waits for the FX thread, and for ever
    /// when that is stuck.
    @Override
    public void close() {
        closed.countDown();
    }

    private void open(Window window, InstanceLock lock) {
        try {
            Platform.setImplicitExit(false);
            window.settle();
            stage = new Stage();
            stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> gone.complete(null));
            FirstFrame.of(stage, () -> seen(window));
            window.show(stage);
            lock.onRaise(() -> Platform.runLater(window::toFront));
        } catch (Throwable t) {
            fail(t);
        }
    }

    private void seen(Window window) {
        // A stage that went meanwhile begins nothing more.
        if (!gone.isDone()) {
            drawn.complete(null);
            window.drawn();
        }
    }

    /// When the system ends the process, all that follows a close by hand follows. JavaFX goes at
    /// the same moment by a hook of its own, and drops what it is asked after that: then everything
    /// behind the stage is closed without it. The stage itself is left to that hook: two that take
    /// it down at once stumble over each other.
    private void endWithTheProcess() {
        if (closed.getCount() == 0 || !started) {
            return;
        }
        Platform.runLater(
                () -> {
                    if (stage != null) {
                        stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_HIDING));
                    }
                    gone.complete(null);
                });
        gone.completeOnTimeout(null, SECONDS_FOR_THE_STAGE, TimeUnit.SECONDS);
        try {
            closed.await(SECONDS_TO_CLOSE, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
