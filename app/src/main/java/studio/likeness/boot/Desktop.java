package studio.likeness.boot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import studio.likeness.os.files.Surroundings;
import studio.likeness.os.instance.Attempt;
import studio.likeness.os.instance.InstanceLock;

/// A start with a window, from the question whether there is a screen to the last close. Everything
/// that can be known to fail is found out before JavaFX is touched.
public final class Desktop {
    private final Arguments.Session session;
    private final Display display;
    private final Window.Maker maker;

    public Desktop(Arguments.Session session, Window.Maker maker) {
        this.session = session;
        this.display = Display.ofThisComputer();
        this.maker = maker;
    }

    public Exit run() {
        var silence = Groundwork.silence();
        var obstacle = display.obstacle();
        if (obstacle.isPresent()) {
            return Terminal.complain(Exit.CANNOT_START, obstacle.get());
        }
        var chosen = session.folder();
        var attempt =
                InstanceLock.acquire(
                        chosen == null ? Surroundings.ofThisComputer().dataFolder() : chosen);
        return attempt instanceof Attempt.Acquired(var lock)
                ? holding(lock, silence)
                : without(attempt, silence);
    }

    private Exit without(Attempt attempt, CompletableFuture<Void> silence) {
        return switch (attempt) {
            case Attempt.Acquired(var lock) -> holding(lock, silence);
            case Attempt.HeldByOther other -> handOver(other);
            case Attempt.Unusable(var folder, var cause) -> unusable(folder, cause);
        };
    }

    private Exit holding(InstanceLock lock, CompletableFuture<Void> silence) {
        try (lock) {
            var marker = new StartMarker(lock);
            var start = new Window.Start(lock.folder(), marker.begin(), silence);
            return new Opening(session, display, marker).open(lock, maker, start);
        } catch (IOException e) {
            return unusable(lock.folder(), e);
        }
    }

    private static Exit handOver(Attempt.HeldByOther other) {
        var sentence = "Likeness Studio already runs with the folder " + other.folder();
        try {
            other.askToRaise();
            return Terminal.complain(Exit.FOLDER_IN_USE, sentence + ": its window was asked for");
        } catch (IOException e) {
            return Terminal.complain(Exit.FOLDER_IN_USE, sentence + ": look for its window");
        }
    }

    private static Exit unusable(Path folder, IOException cause) {
        return RefusedStart.unusable(folder, cause).complain();
    }
}
