package studio.likeness.ui.faces;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import studio.likeness.core.face.Agreement;
import studio.likeness.core.face.Appearance;
import studio.likeness.core.face.FaceCard;
import studio.likeness.core.face.Library;
import studio.likeness.core.face.Person;
import studio.likeness.core.face.Photos;
import studio.likeness.core.face.enroll.Door;
import studio.likeness.core.face.enroll.Enrollment;
import studio.likeness.core.face.enroll.Enrollments;
import studio.likeness.core.face.enroll.ReviewRound;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.text.Message;

/// Everybody in the library, and what can be done with them.
public final class FacesViewModel {
    private static final String SLOT = "faces";

    private final Shelf shelf;
    private final BackgroundTasks tasks;
    private final Ways ways;
    private final Consumer<Problem> trouble;
    private final ReadOnlyObjectWrapper<LibraryState> state =
            new ReadOnlyObjectWrapper<>(new LibraryState.Loading());
    private final ObservableList<FaceItem> shown = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper reviews = new ReadOnlyBooleanWrapper();
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<FaceFilter> filter = new SimpleObjectProperty<>(FaceFilter.ALL);
    private final ReadOnlyObjectWrapper<Optional<FaceItem>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<AdoptViewModel>> adopting =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Message>> told =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// Where the library's records and services are.
    public record Shelf(
            Library library,
            Enrollments enrollments,
            Photos photos,
            Doors doors,
            Pages pages,
            Posters posters) {

        /// The services as they are set up now. Blocks.
        @FunctionalInterface
        public interface Doors {
            List<Door> all();
        }

        /// Where the picture of a clip is, by its id; it may be missing.
        @FunctionalInterface
        public interface Posters {
            Path of(String clip);
        }

        /// Writes a text into a file that the person chose. Blocks.
        @FunctionalInterface
        public interface Pages {
            Outcome<Path> write(Path file, String text);
        }
    }

    /// The ways into the wizard.
    public interface Ways {
        /// A new face.
        void enroll();

        /// An enrollment that was closed in the middle.
        void resume(String enrollment);

        /// A person of the library at one more service.
        void again(String person);
    }

    public FacesViewModel(
            Shelf shelf, BackgroundTasks tasks, Ways ways, Consumer<Problem> trouble) {
        this.shelf = shelf;
        this.tasks = tasks;
        this.ways = ways;
        this.trouble = trouble;
        search.subscribe(_ -> draw());
        filter.subscribe(_ -> draw());
    }

    public ReadOnlyObjectProperty<LibraryState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Those that search and filter let through.
    public ObservableList<FaceItem> shown() {
        return shown;
    }

    public StringProperty searchProperty() {
        return search;
    }

    public ObjectProperty<FaceFilter> filterProperty() {
        return filter;
    }

    /// The card that is looked at.
    public ReadOnlyObjectProperty<Optional<FaceItem>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// What is known of a face that is about to be taken in.
    public ReadOnlyObjectProperty<Optional<AdoptViewModel>> adoptingProperty() {
        return adopting.getReadOnlyProperty();
    }

    /// What the last act did, in a sentence.
    public ReadOnlyObjectProperty<Optional<Message>> toldProperty() {
        return told.getReadOnlyProperty();
    }

    public void load() {
        tasks.start(
                Task.of(Message.of("task.faces"), _ -> Outcome.done(read()))
                        .onDone(this::loaded)
                        .onProblem(problem -> state.set(new LibraryState.Failed(problem)))
                        .latest(SLOT)
                        .quiet());
    }

    private LibraryState.Loaded read() {
        return new LibraryState.Loaded(shelf.library().all(), shelf.enrollments().unfinished());
    }

    private void loaded(LibraryState.Loaded found) {
        state.set(found);
        draw();
        reviews.set(found.unfinished().stream().anyMatch(ReviewRound::isWaiting));
    }

    /// True while a service looks at a photo and the wizard is closed.
    public ReadOnlyBooleanProperty reviewsProperty() {
        return reviews.getReadOnlyProperty();
    }

    /// Asks how the reviews stand.
    public void checkReviews() {
        var round = new ReviewRound(shelf.library(), shelf.enrollments());
        tasks.start(
                Task.of(
                                Message.of("task.review"),
                                _ -> Outcome.done(round.ask(shelf.doors().all())))
                        .onDone(
                                ready -> {
                                    if (ready > 0) {
                                        load();
                                    }
                                })
                        .latest("faces-reviews")
                        .quiet());
    }

    private void draw() {
        if (!(state.get() instanceof LibraryState.Loaded(var faces, var unfinished))) {
            return;
        }
        var ways =
                unfinished.stream()
                        .collect(
                                Collectors.toMap(
                                        Enrollment::person, each -> each, (newest, _) -> newest));
        var wanted = search.get().strip().toLowerCase(Locale.ROOT);
        shown.setAll(
                faces.stream()
                        .map(card -> item(card, Optional.ofNullable(ways.get(card.person().id()))))
                        .filter(item -> item.matches(wanted, filter.get()))
                        .toList());
        var before = chosen.get();
        chosen.set(before.flatMap(this::again));
    }

    private FaceItem item(FaceCard card, Optional<Enrollment> unfinished) {
        return new FaceItem(
                card,
                unfinished,
                card.person().photo().map(shelf.photos()::place),
                FaceItem.standing(card, unfinished, shelf.library().now()));
    }

    private Optional<FaceItem> again(FaceItem item) {
        return shown.stream()
                .filter(each -> each.card().person().id().equals(item.card().person().id()))
                .findFirst();
    }

    public void choose(FaceItem item) {
        told.set(Optional.empty());
        adopting.set(Optional.empty());
        chosen.set(Optional.of(item));
    }

    public void chooseNothing() {
        adopting.set(Optional.empty());
        chosen.set(Optional.empty());
    }

    public void enroll() {
        ways.enroll();
    }

    public void resume(FaceItem item) {
        item.unfinished().map(Enrollment::id).ifPresent(ways::resume);
    }

    /// The same person at one more service.
    public void enrollAgain(FaceItem item) {
        ways.again(item.card().person().id());
    }

    /// A face that somebody has at a service already.
    ///
    /// @param item whose it is, when they have a card
    public void adopt(Optional<FaceItem> item) {
        told.set(Optional.empty());
        chosen.set(Optional.empty());
        var person = item.map(each -> each.card().person());
        adopting.set(Optional.of(new AdoptViewModel(shelf, tasks, person, this::adopted)));
    }

    private void adopted(Person person) {
        adopting.set(Optional.empty());
        told.set(Optional.of(Message.of("faces.adopted", "name", person.name())));
        load();
    }

    /// The enrollment goes; consent and receipts stay.
    public void giveUp(FaceItem item) {
        item.unfinished().ifPresent(each -> change(() -> shelf.enrollments().drop(each.id())));
    }

    public void rename(FaceItem item, String name) {
        if (!name.isBlank()) {
            change(() -> shelf.library().rename(item.card().person(), name));
        }
    }

    public void retire(FaceItem item) {
        change(() -> shelf.library().retire(item.card().person()));
    }

    public void bringBack(FaceItem item) {
        change(() -> shelf.library().bringBack(item.card().person()));
    }

    /// The person agrees now, for a face that came without it.
    public void consent(FaceItem item, ServiceId service, Agreement agreement) {
        change(() -> shelf.library().consent(item.card(), service, agreement));
    }

    Instant now() {
        return shelf.library().now();
    }

    /// At once: the face plays in no new clip from now on.
    public void withdraw(FaceItem item) {
        change(() -> shelf.library().withdraw(item.card()));
    }

    private void change(Runnable work) {
        tasks.start(
                Task.of(
                                Message.of("task.save-face"),
                                _ -> {
                                    work.run();
                                    return Outcome.done(read());
                                })
                        .onDone(this::loaded)
                        .onProblem(trouble));
    }

    /// The receipts as a file that anybody can check.
    public void export(FaceItem item, Path file) {
        var person = item.card().person();
        export(file, () -> shelf.library().receipts(person), "faces.exported");
    }

    /// Every clip ever made with them, as a table for the person. Where the picture of a clip is;
    /// it may be missing.
    Path poster(Appearance clip) {
        return shelf.posters().of(clip.clip());
    }

    public void exportClips(FaceItem item, Path file) {
        export(file, () -> shelf.library().clipList(item.card()), "faces.clips.exported");
    }

    private void export(Path file, Supplier<String> text, String told) {
        tasks.start(
                Task.of(
                                Message.of("task.export-receipts"),
                                _ -> shelf.pages().write(file, text.get()))
                        .onDone(_ -> this.told.set(Optional.of(Message.of(told))))
                        .onProblem(trouble));
    }

    /// What the services know that the library does not.
    public void fetch() {
        tasks.start(
                Task.of(Message.of("task.fetch-faces"), _ -> Outcome.done(fetched()))
                        .onDone(this::fetched)
                        .onProblem(trouble)
                        .latest("faces-fetch"));
    }

    private record Fetched(int count, List<String> silent, LibraryState.Loaded library) {}

    private Fetched fetched() throws InterruptedException {
        var count = 0;
        var silent = new ArrayList<String>();
        for (var door : shelf.doors().all()) {
            if (door.ready() && door.offer().listing()) {
                switch (shelf.library().fetch(door.service())) {
                    case Outcome.Done<Integer>(var more) -> count += more;
                    case Outcome.Failed<Integer> _ -> silent.add(door.offer().service().title());
                }
            }
        }
        return new Fetched(count, silent, read());
    }

    private void fetched(Fetched found) {
        adopting.set(Optional.empty());
        loaded(found.library());
        told.set(
                Optional.of(
                        found.silent().isEmpty()
                                ? Message.of("faces.fetched", "count", found.count())
                                : Message.of(
                                        "faces.fetched.silent",
                                        "count",
                                        found.count(),
                                        "services",
                                        String.join(", ", found.silent()))));
    }
}
