package studio.likeness.ui.clips;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.BackgroundTasks.Running;
import studio.likeness.core.port.Desk;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.text.Message;
import studio.likeness.core.video.Clip;
import studio.likeness.core.video.ClipShelf;
import studio.likeness.core.video.Shot;
import studio.likeness.core.video.VideoServices;

/// The clips that fit what is looked for, and the one or two that are looked at.
public final class ClipsViewModel {
    private static final int MOST_COMPARED = 2;

    /// More than any window shows at once.
    private static final int FIRST_LOOK = 60;

    private static final Duration AFTER_THE_START = Duration.ofSeconds(2);

    /// Leaves the processor to the first picture and its posters.
    private static final Duration A_MOMENT = Duration.ofMillis(800);

    private final ClipShelf shelf;
    private final BackgroundTasks tasks;
    private final Desk desk;
    private final Ways ways;
    private final VideoServices services;
    private final ObservableList<Clip> found = FXCollections.observableArrayList();
    private final ObservableList<Clip> chosen = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Search> search = new ReadOnlyObjectWrapper<>(Search.ALL);
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final ShelfReader reader;
    private final Posters posters;
    private final Retakes retakes;
    private Shelved all = Shelved.NOTHING;
    private long newest;
    private long outdated;

    /// Where else a person may go from a clip.
    ///
    /// @param reuse fills the composer
    /// @param trouble told what went wrong
    public record Ways(Runnable toPlayground, Consumer<Shot> reuse, Consumer<Problem> trouble) {}

    /// @param services know what people call a model
    public ClipsViewModel(
            ClipShelf shelf, BackgroundTasks tasks, Desk desk, Ways ways, VideoServices services) {
        this.services = services;
        this.shelf = shelf;
        this.tasks = tasks;
        this.desk = desk;
        this.ways = ways;
        reader = new ShelfReader(shelf);
        posters = new Posters(new PosterDesk(shelf, tasks), tasks);
        retakes = new Retakes(shelf, services, ways.reuse());
    }

    ObservableList<Clip> found() {
        return found;
    }

    /// Those that are looked at, two while they are compared.
    ObservableList<Clip> chosen() {
        return chosen;
    }

    ReadOnlyObjectProperty<Search> searchProperty() {
        return search.getReadOnlyProperty();
    }

    /// It is known how many there are.
    ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    boolean isEmpty() {
        return all.clips().isEmpty();
    }

    /// What there is to look for.
    Shelved all() {
        return all;
    }

    /// Has the newest ready before anybody asks, once the start of the program is over; unless that
    /// is cancelled before.
    public Running prepare() {
        return tasks.start(
                quietly("task.read-clips", this::newest, this::showFirst).after(AFTER_THE_START));
    }

    /// The newest first, so that the first look does not wait for years of clips.
    public void refresh() {
        if (!isEmpty()) {
            readAll();
            return;
        }
        start(
                "task.read-clips",
                this::newest,
                few -> {
                    showFirst(few);
                    readAll();
                });
    }

    private Outcome<Shelved> newest() {
        return Shelved.of(shelf.newest(FIRST_LOOK));
    }

    /// Fewer than asked for are all there are.
    private void showFirst(Shelved few) {
        if (isEmpty()) {
            show(few);
            if (few.clips().size() < FIRST_LOOK) {
                read.set(true);
            }
        }
    }

    private void readAll() {
        tasks.start(quietly("task.read-clips", reader::all, this::showAll).after(A_MOMENT));
    }

    /// What was read before the newest that is shown says nothing any more. A list that was read
    /// before a clip came home may lack it, so it is read again.
    private void showAll(ShelfReader.Read found) {
        if (found.number() <= outdated) {
            readAll();
        } else if (found.number() >= newest) {
            newest = found.number();
            if (!found.clips().equals(all)) {
                show(found.clips());
            }
            read.set(true);
        }
    }

    private void show(Shelved now) {
        all = now;
        filter();
        var ids = chosen.stream().map(Clip::id).toList();
        var still = now.clips().stream().filter(clip -> ids.contains(clip.id())).toList();
        // What plays goes on when another clip comes home.
        if (!still.equals(chosen)) {
            chosen.setAll(still);
        }
    }

    /// A clip came home.
    public void add(Clip clip) {
        outdated = reader.reads();
        show(all.with(clip));
    }

    void look(Search wanted) {
        search.set(wanted);
        filter();
    }

    private void filter() {
        found.setAll(all.clips().stream().filter(search.get()::fits).toList());
    }

    void choose(Clip clip) {
        chosen.setAll(clip);
    }

    /// Into the comparison, or out of it.
    void compare(Clip clip) {
        var next = new ArrayList<>(chosen);
        if (!next.removeIf(each -> each.id().equals(clip.id()))) {
            if (next.size() == MOST_COMPARED) {
                next.removeFirst();
            }
            next.add(clip);
        }
        chosen.setAll(next);
    }

    void closeClip() {
        chosen.clear();
    }

    /// Shows one clip, wherever it stands.
    public void open(String id) {
        look(Search.ALL);
        start(
                "task.read-clips",
                reader::all,
                now -> {
                    showAll(now);
                    now.clips().clips().stream()
                            .filter(clip -> clip.id().equals(id))
                            .findFirst()
                            .ifPresent(this::choose);
                });
    }

    void star(Clip clip, boolean star) {
        mark(clip, new Clip.Marks(star, clip.marks().tags()));
    }

    void tag(Clip clip, String text) {
        var tags = new HashSet<String>();
        for (var tag : text.split(",", -1)) {
            if (!tag.isBlank()) {
                tags.add(tag.strip());
            }
        }
        mark(clip, new Clip.Marks(clip.marks().star(), tags));
    }

    private void mark(Clip clip, Clip.Marks marks) {
        start(
                "task.keep-clip",
                () -> {
                    shelf.mark(clip.id(), marks);
                    return reader.all();
                },
                this::showAll);
    }

    void playOutside(Clip clip) {
        start("task.show-folder", () -> desk.play(shelf.file(clip)), _ -> {});
    }

    void saveAs(Clip clip, Path target) {
        start("task.copy-clip", () -> shelf.copyTo(clip, target), _ -> {});
    }

    void reveal(Clip clip) {
        reveal(shelf.file(clip));
    }

    private void reveal(Path file) {
        start(
                "task.show-folder",
                () -> desk.show(Optional.ofNullable(file.getParent()).orElse(file)),
                _ -> {});
    }

    void discard(Clip clip) {
        start("task.keep-clip", () -> shelf.discard(clip).then(_ -> reader.all()), this::showAll);
    }

    /// A clip was dropped on the window: the composer gets its request.
    public void recall(Path file) {
        start("task.read-clips", () -> shelf.remembered(file), ways.reuse());
    }

    String modelTitle(Clip clip) {
        return services.titleOf(clip.shot());
    }

    String modelTitle(String id) {
        return services.titleOf(id);
    }

    void toPlayground() {
        ways.toPlayground().run();
    }

    Path file(Clip clip) {
        return shelf.file(clip);
    }

    Posters posters() {
        return posters;
    }

    /// The ways from a clip to the next one.
    Retakes retakes() {
        return retakes;
    }

    private interface Act<T> {
        Outcome<T> act();
    }

    private <T> void start(String title, Act<T> act, Consumer<T> done) {
        tasks.start(quietly(title, act, done));
    }

    private <T> Task<T> quietly(String title, Act<T> act, Consumer<T> done) {
        return Task.of(Message.of(title), _ -> act.act())
                .onDone(done)
                .onProblem(ways.trouble())
                .quiet();
    }
}
