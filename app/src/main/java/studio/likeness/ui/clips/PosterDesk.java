package studio.likeness.ui.clips;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.text.Message;
import studio.likeness.core.video.Clip;
import studio.likeness.core.video.ClipShelf;

/// Knows where the picture of each clip is, and has those taken that a card misses: one at a time,
/// the last wish first, each once. Whoever scrolls past many waits for none of them.
final class PosterDesk {
    private static final int MOST_WISHES = 40;

    /// Leaves the processor to whoever scrolls.
    private static final Duration A_MOMENT = Duration.ofMillis(200);

    private final ClipShelf shelf;
    private final BackgroundTasks tasks;
    private final Deque<Clip> wishes = new ArrayDeque<>();
    private final Set<String> asked = new HashSet<>();
    private final Set<String> fromFilm = new HashSet<>();
    private final ReadOnlyObjectWrapper<Optional<Clip>> taken =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean taking;

    PosterDesk(ClipShelf shelf, BackgroundTasks tasks) {
        this.shelf = shelf;
        this.tasks = tasks;
    }

    /// Asked for while a card is drawn, so without a look at the disk: it may be missing.
    Path of(Clip clip) {
        return clip.lastFrame().isEmpty() || fromFilm.contains(clip.id())
                ? shelf.poster(clip.id())
                : shelf.file(clip).resolveSibling(clip.lastFrame());
    }

    /// The one that was taken last.
    ReadOnlyObjectProperty<Optional<Clip>> takenProperty() {
        return taken.getReadOnlyProperty();
    }

    void miss(Clip clip) {
        if (!clip.here() || !asked.add(clip.id())) {
            return;
        }
        wishes.addFirst(clip);
        if (wishes.size() > MOST_WISHES) {
            asked.remove(wishes.removeLast().id());
        }
        if (!taking) {
            next();
        }
    }

    private void next() {
        var clip = wishes.pollFirst();
        taking = clip != null;
        if (clip != null) {
            tasks.start(
                    Task.of(
                                    Message.of("task.take-poster"),
                                    _ -> Outcome.done(shelf.takePoster(clip)))
                            .onDone(there -> show(clip, there))
                            .onEnd(this::next)
                            .after(A_MOMENT)
                            .quiet());
        }
    }

    private void show(Clip clip, boolean there) {
        if (there) {
            fromFilm.add(clip.id());
            taken.set(Optional.of(clip));
        }
    }
}
