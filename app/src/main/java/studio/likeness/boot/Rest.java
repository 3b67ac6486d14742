package studio.likeness.boot;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javafx.application.Platform;

/// Gives memory back when nobody has touched the studio for a moment. The small collector that it
/// is shipped with does so only when its heap is full: what an hour's work left behind would stay.
/// Lives on the FX thread, where a pause is felt least while nobody looks for an answer.
final class Rest {
    /// A hand that rests this long, or up to twice as long, has put the studio aside.
    static final Duration QUIET = Duration.ofSeconds(20);

    /// Less is not worth a pause.
    static final long WORTH_IT = 32L << 20;

    private final Executor later;
    private final LongSupplier used;
    private final Runnable cleanUp;
    private boolean watching;
    private boolean touched;
    private long floor;

    /// @param later runs something after a while, on this thread
    /// @param used bytes, garbage among them
    Rest(Executor later, LongSupplier used, Runnable cleanUp) {
        this.later = later;
        this.used = used;
        this.cleanUp = cleanUp;
    }

    static Rest ofThisProgram() {
        var memory = Runtime.getRuntime();
        return new Rest(
                CompletableFuture.delayedExecutor(
                        QUIET.toSeconds(), TimeUnit.SECONDS, Platform::runLater),
                () -> memory.totalMemory() - memory.freeMemory(),
                System::gc);
    }

    /// Somebody moves the mouse or types.
    void touch() {
        touched = true;
        if (!watching) {
            watching = true;
            watch();
        }
    }

    private void watch() {
        touched = false;
        later.execute(this::look);
    }

    private void look() {
        if (touched) {
            watch();
            return;
        }
        watching = false;
        if (used.getAsLong() - floor > WORTH_IT) {
            cleanUp.run();
            floor = used.getAsLong();
        }
    }
}
