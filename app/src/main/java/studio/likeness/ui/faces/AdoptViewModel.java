package studio.likeness.ui.faces;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.face.Claim;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.face.Person;
import studio.likeness.core.face.enroll.Door;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.text.Message;
import studio.likeness.ui.consent.ConsentViewModel;

/// A face that was enrolled elsewhere, taken in by its id: at which service, whose it is, and what
/// they agree to.
public final class AdoptViewModel {
    private final FacesViewModel.Shelf shelf;
    private final BackgroundTasks tasks;
    private final Optional<Person> person;
    private final Consumer<Person> taken;
    private final ObservableList<Door> doors = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Door> door = new SimpleObjectProperty<>();
    private final ObjectProperty<FaceKind> kind = new SimpleObjectProperty<>(FaceKind.REAL_PERSON);
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty id = new SimpleStringProperty("");
    private final ConsentViewModel consent = new ConsentViewModel();
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /// @param person who has a card already, when the face is theirs
    /// @param taken hears whose face it is once it is in the library
    AdoptViewModel(
            FacesViewModel.Shelf shelf,
            BackgroundTasks tasks,
            Optional<Person> person,
            Consumer<Person> taken) {
        this.shelf = shelf;
        this.tasks = tasks;
        this.person = person;
        this.taken = taken;
        person.ifPresent(
                known -> {
                    kind.set(known.kind());
                    name.set(known.name());
                });
        tasks.start(
                Task.of(Message.of("task.services"), _ -> Outcome.done(shelf.doors().all()))
                        .onDone(this::offer)
                        .onProblem(found -> problem.set(Optional.of(found))));
    }

    private void offer(List<Door> found) {
        doors.setAll(found);
        door.set(found.stream().filter(Door::ready).findFirst().orElse(null));
    }

    public ObservableList<Door> doors() {
        return doors;
    }

    public ObjectProperty<@Nullable Door> doorProperty() {
        return door;
    }

    public ObjectProperty<FaceKind> kindProperty() {
        return kind;
    }

    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty idProperty() {
        return id;
    }

    public ConsentViewModel consent() {
        return consent;
    }

    public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// True when the face belongs to a card that is there: its name and its kind stand.
    public boolean isForSomebodyHere() {
        return person.isPresent();
    }

    /// Whether the service can be asked if it knows the face.
    public boolean canVerify() {
        var at = door.get();
        return at != null && at.offer().of(kind.get()).listed();
    }

    public BooleanBinding canAdd() {
        return Bindings.createBooleanBinding(
                this::isComplete, door, name, id, consent.agreedProperty(), busy);
    }

    private boolean isComplete() {
        return door.get() != null
                && !name.get().isBlank()
                && !id.get().isBlank()
                && consent.agreedProperty().get()
                && !busy.get();
    }

    public void add() {
        var at = door.get();
        if (at == null || busy.get()) {
            return;
        }
        var claim = new Claim(kind.get(), name.get(), id.get());
        var agreement = consent.agreement(person.map(Person::id));
        busy.set(true);
        problem.set(Optional.empty());
        tasks.start(
                Task.of(
                                Message.of("task.adopt-face"),
                                _ -> shelf.library().adopt(at.service(), claim, agreement))
                        .onDone(taken)
                        .onProblem(found -> problem.set(Optional.of(found)))
                        .onEnd(() -> busy.set(false)));
    }
}
