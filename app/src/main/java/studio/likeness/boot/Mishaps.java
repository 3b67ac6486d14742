package studio.likeness.boot;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Hears what reaches the FX thread's handler, beside whoever shows it to the person: after that
/// the windows need not come to what a walk waits for.
final class Mishaps implements AutoCloseable {
    private final AtomicReference<@Nullable Throwable> first = new AtomicReference<>();

    /// Of the FX thread alone.
    private @Nullable UncaughtExceptionHandler before;

    /// Hears all that is thrown by what the FX thread is asked from now on.
    void listen() {
        Platform.runLater(
                () -> {
                    var usual = Thread.currentThread().getUncaughtExceptionHandler();
                    before = usual;
                    Thread.currentThread()
                            .setUncaughtExceptionHandler(
                                    (thread, thrown) -> {
                                        try {
                                            usual.uncaughtException(thread, thrown);
                                        } finally {
                                            first.compareAndSet(null, thrown);
                                        }
                                    });
                });
    }

    /// Tells the handler of this thread.
    static void tell(Throwable thrown) {
        var here = Thread.currentThread();
        here.getUncaughtExceptionHandler().uncaughtException(here, thrown);
    }

    /// @throws Mishap when something was heard
    void check() {
        var thrown = first.get();
        if (thrown != null) {
            throw Mishap.unexpected(thrown);
        }
    }

    @Override
    public void close() {
        Platform.runLater(
                () -> {
                    if (before != null) {
                        Thread.currentThread().setUncaughtExceptionHandler(before);
                    }
                });
    }
}
