package studio.likeness.ui.task;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/// Ticks once a second on the FX thread, for what shows time passing. An animation would do so too,
/// and have the toolkit look sixty times a second whether anything is to be drawn.
public final class SecondHand {
    private final Runnable tick;
    private int round;

    public SecondHand(Runnable tick) {
        this.tick = tick;
    }

    /// The first tick comes a second from now.
    public void start() {
        round++;
        await(round);
    }

    public void stop() {
        round++;
    }

    private void await(int mine) {
        CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS, Platform::runLater)
                .execute(
                        () -> {
                            if (round == mine) {
                                await(mine);
                                tick.run();
                            }
                        });
    }
}
