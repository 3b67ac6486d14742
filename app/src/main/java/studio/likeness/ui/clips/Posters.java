package studio.likeness.ui.clips;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.text.Message;
import studio.likeness.core.video.Clip;

/// The posters that were seen last, no larger than they are shown, from one visit of the gallery to
/// the next. A few are read at a time, the last wish first: reading takes the processors that the
/// first picture and a scrolling list need more.
final class Posters {
    /// More than most windows show.
    private static final int KEPT = 100;

    private static final double WIDTH = 320;
    private static final int AT_ONCE =
            Math.clamp(Runtime.getRuntime().availableProcessors() / 2, 1, 4);

    /// Cards are drawn before their posters are read.
    private static final Duration A_MOMENT = Duration.ofMillis(100);

    private final PosterDesk desk;
    private final BackgroundTasks tasks;
    private final Deque<Poster> wishes = new ArrayDeque<>();
    private final Map<String, Poster> seen =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Poster> eldest) {
                    var over = size() > kept;
                    if (over) {
                        // Scrolled past before it was read: nobody waits for it.
                        wishes.remove(eldest.getValue());
                    }
                    return over;
                }
            };
    private int kept = KEPT;
    private int reading;
    private boolean ready;

    Posters(PosterDesk desk, BackgroundTasks tasks) {
        this.desk = desk;
        this.tasks = tasks;
        desk.takenProperty().subscribe(taken -> taken.ifPresent(this::again));
    }

    /// A window shows so many at once: none of them gives way to another.
    void hold(int cards) {
        kept = Math.max(kept, cards);
    }

    /// Nothing until it is there.
    ReadOnlyObjectProperty<@Nullable Image> of(Clip clip) {
        var poster = seen.get(clip.id());
        if (poster == null) {
            poster = new Poster(clip);
            seen.put(clip.id(), poster);
            wish(poster);
        }
        return poster.image.getReadOnlyProperty();
    }

    /// Nobody waits for one any more.
    boolean isQuiet() {
        return !ready && reading == 0 && wishes.isEmpty();
    }

    /// One that was missed is there now.
    private void again(Clip clip) {
        var poster = seen.get(clip.id());
        if (poster != null) {
            wish(poster);
        }
    }

    private void wish(Poster poster) {
        wishes.addFirst(poster);
        if (!ready && reading == 0) {
            ready = true;
            tasks.start(
                    Task.of(Message.of("task.read-poster"), _ -> Outcome.done(true))
                            .onEnd(this::readOn)
                            .after(A_MOMENT)
                            .quiet());
        }
    }

    private void readOn() {
        ready = false;
        while (reading < AT_ONCE && !wishes.isEmpty()) {
            read(wishes.removeFirst());
        }
    }

    private void read(Poster poster) {
        reading++;
        var file = desk.of(poster.clip).toUri().toString();
        var image = new Image(file, WIDTH, 0, true, true, true);
        image.progressProperty()
                .subscribe(
                        done -> {
                            if (done.doubleValue() >= 1) {
                                show(poster, image);
                                reading--;
                                readOn();
                            }
                        });
    }

    private void show(Poster poster, Image image) {
        if (image.isError()) {
            desk.miss(poster.clip);
        } else {
            poster.image.set(image);
        }
    }

    private static final class Poster {
        private final Clip clip;
        private final ReadOnlyObjectWrapper<@Nullable Image> image = new ReadOnlyObjectWrapper<>();

        Poster(Clip clip) {
            this.clip = clip;
        }
    }
}
