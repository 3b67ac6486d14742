package studio.likeness.ui.enroll;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.face.FaceOffer;
import studio.likeness.core.face.enroll.Door;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.text.Message;

/// What kind of face and at which service.
public final class ChoiceViewModel {
    private final Workshop workshop;
    private final BackgroundTasks tasks;
    private final ObjectProperty<FaceKind> kind = new SimpleObjectProperty<>(FaceKind.REAL_PERSON);
    private final ObservableList<Door> doors = FXCollections.observableArrayList();
    private final ObservableList<Workshop.Sample> samples = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Door> door = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable FaceOffer> offer = new ReadOnlyObjectWrapper<>();

    ChoiceViewModel(Workshop workshop, BackgroundTasks tasks) {
        this.workshop = workshop;
        this.tasks = tasks;
        door.subscribe(chosen -> offer.set(chosen == null ? null : chosen.offer()));
    }

    public ObjectProperty<FaceKind> kindProperty() {
        return kind;
    }

    /// Every service, also those that cannot do this kind or are not set up.
    public ObservableList<Door> doors() {
        return doors;
    }

    /// People to practise with; nobody in live mode.
    public ObservableList<Workshop.Sample> samples() {
        return samples;
    }

    public ObjectProperty<@Nullable Door> doorProperty() {
        return door;
    }

    ReadOnlyObjectProperty<@Nullable FaceOffer> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    /// The services as they are set up now: a key may have been added a minute ago.
    void load(Runnable then, Consumer<Problem> failed, Runnable end) {
        tasks.start(
                Task.of(Message.of("task.services"), _ -> Outcome.done(workshop.outside().doors()))
                        .onDone(
                                found -> {
                                    doors.setAll(found);
                                    settle();
                                    then.run();
                                })
                        .onProblem(failed)
                        .onEnd(end)
                        .latest("enroll-doors"));
    }

    /// Their portraits are drawn when first asked for: no service waits for that.
    void loadSamples() {
        tasks.start(
                Task.of(Message.of("task.samples"), _ -> Outcome.done(workshop.outside().samples()))
                        .onDone(samples::setAll)
                        .latest("enroll-samples"));
    }

    public boolean available(Door each) {
        return each.payment(kind.get()).isPresent();
    }

    /// The one that was chosen, or else the first that can do it.
    void settle() {
        var before = Optional.ofNullable(door.get()).map(each -> each.offer().service());
        door.set(
                before.flatMap(this::find)
                        .filter(this::available)
                        .or(() -> doors.stream().filter(this::available).findFirst())
                        .orElse(null));
    }

    void choose(ServiceId service) {
        find(service).ifPresent(door::set);
    }

    private Optional<Door> find(ServiceId service) {
        return doors.stream().filter(each -> each.offer().service() == service).findFirst();
    }
}
