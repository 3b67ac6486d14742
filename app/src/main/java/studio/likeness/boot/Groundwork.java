package studio.likeness.boot;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import studio.likeness.core.settings.SettingsStore;
import studio.likeness.os.log.Logs;
import studio.likeness.ui.theme.Fonts;

/// What the first picture needs and the start of JavaFX does not: made ready on another processor
/// meanwhile, on threads of its own. The JDK's pool has one thread on two processors, and the start
/// marker is written by that.
final class Groundwork {
    private static final Executor BESIDE =
            work -> Thread.ofPlatform().daemon().name("groundwork").start(work);

    private final CompletableFuture<SettingsStore.Loaded> settings;
    private CompletableFuture<Void> fonts = CompletableFuture.completedFuture(null);

    /// @param silence to be waited for, since reading settings may have something to log
    Groundwork(CompletableFuture<Void> silence, SettingsStore store) {
        settings = silence.thenApplyAsync(_ -> store.load(), BESIDE);
    }

    /// The log takes a while to wake up.
    static CompletableFuture<Void> silence() {
        return CompletableFuture.runAsync(Logs::silence, BESIDE);
    }

    /// JavaFX is about to start: how it draws and in which language is settled.
    void layFonts() {
        fonts = settings.thenRunAsync(Fonts::loadAll, BESIDE);
    }

    SettingsStore.Loaded settings() {
        return settings.join();
    }

    /// What could not be made ready is asked for again by who needs it, and fails there.
    void await() {
        settings.handle((_, _) -> true).join();
        fonts.handle((_, _) -> true).join();
    }
}
