package studio.likeness.ui.tour;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import studio.likeness.ui.task.Stall;
import studio.likeness.ui.task.StallWatch;
import studio.likeness.ui.view.Screen;
import studio.likeness.ui.walk.Fx;
import studio.likeness.ui.walk.Look;
import studio.likeness.ui.walk.Showroom;

/// How it was to open a screen.
///
/// @param millis from asking for it until it stood still
/// @param work of these, what the FX thread spent computing
record Visit(long millis, long work, List<Stall> stalls) {
    private static final int FREEZE_MILLIS = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /// Opens a stop, shows it in the room, lets somebody look, and closes it again.
    static void visit(TourStop stop, Look look, Showroom room, Consumer<Scene> visitor) {
        var screen = Fx.call(() -> stop.opener().open(look));
        try {
            var scene = room.show(screen.root(), look);
            Fx.run(screen::shown);
            room.settle(scene);
            awaitWhole(screen, scene);
            visitor.accept(scene);
        } finally {
            Fx.run(() -> leave(screen));
        }
    }

    /// What is seen, and pictured, is the same from run to run.
    private static void awaitWhole(Screen screen, Scene scene) {
        if (screen instanceof Gradual gradual) {
            var end = System.nanoTime() + PATIENCE.toNanos();
            while (!Fx.call(gradual::isWhole)) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("it never gets whole");
                }
                Fx.frame(scene);
            }
        }
    }

    static Visit timed(TourStop stop, Look look, Showroom room) {
        try (var watch = Fx.call(StallWatch::start)) {
            var from = System.nanoTime();
            var worked = fxMillis();
            visit(stop, look, room, _ -> {});
            return new Visit(
                    (System.nanoTime() - from) / 1_000_000, fxMillis() - worked, watch.stalls());
        }
    }

    /// True when the screen itself held the FX thread up, not a busy computer: our code waited for
    /// something, or enough was computed to be the cause.
    boolean froze() {
        return stalls.stream().anyMatch(stall -> work >= FREEZE_MILLIS || waited(stall));
    }

    private static boolean waited(Stall stall) {
        return stall.state() != Thread.State.RUNNABLE
                && stall.stack().stream()
                        .anyMatch(frame -> frame.getClassName().startsWith("studio.likeness"));
    }

    @Override
    public String toString() {
        return "%d ms, of these %d computing; stalls %s".formatted(millis, work, stalls);
    }

    private static long fxMillis() {
        var threads = ManagementFactory.getThreadMXBean();
        return threads.getThreadCpuTime(Fx.call(() -> Thread.currentThread().threadId()))
                / 1_000_000;
    }

    private static void leave(Screen screen) {
        screen.hidden();
        screen.close();
    }
}
