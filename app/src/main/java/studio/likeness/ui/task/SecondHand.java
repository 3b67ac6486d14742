package studio.likeness.ui.task;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Ticks once a second on the FX thread, for what shows time passing. An animation would do so too,
/// and have the toolkit look sixty times a second whether anything is to be drawn.
public final class SecondHand {
    private final Runnable tick;
    private @Nullable Object running;

    public SecondHand(Runnable tick) {
        this.tick = tick;
    }

    /// The first tick comes a second from now.
    public void start() {
        var mine = new Object();
        running = mine;
        await(mine);
    }

    public void stop() {
        running = null;
    }

    private void await(Object mine) {
        CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS, Platform::runLater)
                .execute(
                        () -> {
                            if (running == mine) {
                                await(mine);
                                tick.run();
                            }
                        });
    }
}
