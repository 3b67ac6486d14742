package studio.likeness.ui.clips;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Desk;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.text.Message;
import studio.likeness.core.video.Clip;
import studio.likeness.core.video.ClipShelf;
import studio.likeness.core.video.Fitting;
import studio.likeness.core.video.Material;
import studio.likeness.core.video.Shot;
import studio.likeness.core.video.ShotEdit;
import studio.likeness.core.video.VideoServices;

/// The clips that fit what is looked for, and the one or two that are looked at.
public final class ClipsViewModel {
    private static final int MOST_COMPARED = 2;

    private final ClipShelf shelf;
    private final BackgroundTasks tasks;
    private final Desk desk;
    private final Ways ways;
    private final VideoServices services;
    private final ObservableList<Clip> found = FXCollections.observableArrayList();
    private final ObservableList<Clip> chosen = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Search> search = new ReadOnlyObjectWrapper<>(Search.ALL);
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private List<Clip> all = List.of();

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

    /// The shelf has been read once.
    ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    public void refresh() {
        start("task.read-clips", () -> Outcome.done(shelf.clips()), this::show);
    }

    private void show(List<Clip> clips) {
        all = clips;
        filter();
        read.set(true);
        var ids = chosen.stream().map(Clip::id).toList();
        var still = clips.stream().filter(clip -> ids.contains(clip.id())).toList();
        // What plays goes on when another clip comes home.
        if (!still.equals(chosen)) {
            chosen.setAll(still);
        }
    }

    /// A clip came home.
    public void add(Clip clip) {
        var more = new ArrayList<>(all);
        more.removeIf(known -> known.id().equals(clip.id()));
        more.addFirst(clip);
        show(List.copyOf(more));
    }

    void look(Search wanted) {
        search.set(wanted);
        filter();
    }

    private void filter() {
        found.setAll(all.stream().filter(search.get()::fits).toList());
    }

    /// What there is to choose from, in the order of the alphabet.
    List<String> values(Function<Clip, List<String>> of) {
        return all.stream().flatMap(clip -> of.apply(clip).stream()).distinct().sorted().toList();
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
        search.set(Search.ALL);
        start(
                "task.read-clips",
                () -> Outcome.done(shelf.clips()),
                clips -> {
                    show(clips);
                    clips.stream()
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
                    return Outcome.done(shelf.clips());
                },
                this::show);
    }

    void reuse(Clip clip) {
        ways.reuse().accept(clip.shot());
    }

    /// The next clip begins with this one's last picture, which stands alone.
    void continueFrom(Clip clip) {
        shelf.lastFrame(clip)
                .map(Path::toUri)
                .map(frame -> new Shot.Frames(Optional.of(frame), Optional.empty()))
                .map(ShotEdit.of(clip.shot()).playedBy(List.of()).using(Material.NONE)::between)
                .map(ShotEdit::shot)
                .ifPresent(ways.reuse());
    }

    /// The same once more, left to chance.
    void vary(Clip clip) {
        ways.reuse().accept(ShotEdit.of(clip.shot()).seeded(Optional.empty()).shot());
    }

    /// The same with the same seed, by the next model of the service that can make it.
    void onAnotherModel(Clip clip) {
        onOther(clip).ifPresent(ways.reuse());
    }

    boolean hasAnotherModel(Clip clip) {
        return onOther(clip).isPresent();
    }

    private Optional<Shot> onOther(Clip clip) {
        var shot = clip.shot();
        return services.all().stream()
                .filter(room -> room.id() == shot.service())
                .flatMap(room -> room.models().stream())
                .filter(model -> !model.id().equals(shot.model()))
                .map(model -> new Fitting(shot.service(), model))
                .filter(fitting -> fitting.hindering(ShotEdit.moved(shot, fitting)).isEmpty())
                .map(fitting -> ShotEdit.moved(shot, fitting))
                .findFirst();
    }

    void playOutside(Clip clip) {
        start("task.show-folder", () -> desk.play(shelf.file(clip)), _ -> {});
    }

    boolean canContinue(Clip clip) {
        return !clip.lastFrame().isEmpty();
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
        start("task.keep-clip", () -> shelf.discard(clip).map(_ -> shelf.clips()), this::show);
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

    /// Asked for while a card is drawn: one look at the disk.
    Optional<Path> poster(Clip clip) {
        return shelf.lastFrame(clip);
    }

    private interface Act<T> {
        Outcome<T> act();
    }

    private <T> void start(String title, Act<T> act, Consumer<T> done) {
        tasks.start(
                Task.of(Message.of(title), _ -> act.act())
                        .onDone(done)
                        .onProblem(ways.trouble())
                        .quiet());
    }
}
