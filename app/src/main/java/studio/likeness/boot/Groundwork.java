package studio.likeness.boot;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import studio.likeness.core.settings.SettingsStore;
import studio.likeness.os.log.Logs;

/// What the first picture needs and the start of JavaFX does not: made ready on another processor
/// meanwhile, on threads of its own. The JDK's pool has one thread on two processors, and the start
/// marker is written by that.
final class Groundwork {
    private static final Executor BESIDE =
            work -> Thread.ofPlatform().daemon().name("groundwork").start(work);

    private final CompletableFuture<SettingsStore> store;
    private final CompletableFuture<SettingsStore.Loaded> settings;
    private final Runnable drawing;
    private CompletableFuture<Void> ready = CompletableFuture.completedFuture(null);

    /// @param silence to be waited for, since a store has a logger, and reading something to log: a
    ///   logger that is made while the log wakes up on another thread keeps that from waking
    /// @param made makes the store
    /// @param drawing reads fonts and what else a first picture is drawn with
    Groundwork(
            CompletableFuture<Void> silence,
            Supplier<? extends SettingsStore> made,
            Runnable drawing) {
        this.drawing = drawing;
        store = silence.thenApplyAsync(_ -> made.get(), BESIDE);
        settings = store.thenApply(SettingsStore::load);
    }

    /// The log takes a while to wake up.
    static CompletableFuture<Void> silence() {
        return CompletableFuture.runAsync(Logs::silence, BESIDE);
    }

    /// JavaFX is about to start: how it draws and in which language is settled. What is drawn with
    /// comes last: it is needed once the theme has read the sheet of the controls.
    ///
    /// @param furnish makes what needs settings, and no JavaFX that runs
    <T> CompletableFuture<T> furnish(Supplier<T> furnish) {
        var furnished = settings.thenApplyAsync(_ -> furnish.get(), BESIDE);
        ready = furnished.thenRunAsync(drawing, BESIDE);
        return furnished;
    }

    SettingsStore store() {
        return store.join();
    }

    SettingsStore.Loaded settings() {
        return settings.join();
    }

    /// What could not be made ready fails where it is needed.
    void await() {
        settings.handle((_, _) -> true).join();
        ready.handle((_, _) -> true).join();
    }
}
