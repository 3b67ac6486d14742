package studio.likeness.house;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Waits for what another thread or program does, and not for ever.
public final class Patience {
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private Patience() {}

    public static void until(String what, BooleanSupplier holds) {
        var end = System.nanoTime() + LONGEST.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not so after " + LONGEST.toSeconds() + " s: " + what);
            }
            Thread.onSpinWait();
        }
    }
}
