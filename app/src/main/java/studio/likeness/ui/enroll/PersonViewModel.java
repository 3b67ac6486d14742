package studio.likeness.ui.enroll;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.face.Agreement;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.face.FaceOffer;
import studio.likeness.core.face.KeptPhoto;
import studio.likeness.core.face.Person;
import studio.likeness.core.face.Photo;
import studio.likeness.core.face.PhotoCheck;
import studio.likeness.core.face.enroll.Enrollment;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Task;
import studio.likeness.core.port.Work;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.text.Message;
import studio.likeness.ui.consent.ConsentViewModel;

/// Whose face it is: name, photo and consent. Everything is kept while a person goes back and
/// forth; what a service does not take is said as soon as the service is known.
public final class PersonViewModel {
    private static final String SLOT = "enroll-photo";

    private final Workshop workshop;
    private final BackgroundTasks tasks;
    private final ReadOnlyObjectProperty<@Nullable FaceOffer> offer;
    private final Function<KeptPhoto, Optional<Problem>> obstacle;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty address = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<PhotoState> photo =
            new ReadOnlyObjectWrapper<>(new PhotoState.None());
    private final ConsentViewModel consent = new ConsentViewModel();
    private String addressRead = "";
    private Optional<String> known = Optional.empty();

    /// @param offer of the service that is chosen
    /// @param obstacle what would keep a photo from getting there
    PersonViewModel(
            Workshop workshop,
            BackgroundTasks tasks,
            ReadOnlyObjectProperty<@Nullable FaceOffer> offer,
            Function<KeptPhoto, Optional<Problem>> obstacle) {
        this.workshop = workshop;
        this.tasks = tasks;
        this.offer = offer;
        this.obstacle = obstacle;
    }

    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty addressProperty() {
        return address;
    }

    public ReadOnlyObjectProperty<PhotoState> photoProperty() {
        return photo.getReadOnlyProperty();
    }

    public ConsentViewModel consent() {
        return consent;
    }

    public int longestName() {
        var chosen = offer.get();
        return chosen == null ? 64 : chosen.longestName();
    }

    /// Reads the address that was typed, once for each text.
    public void readAddress() {
        var typed = address.get().strip();
        if (!typed.isEmpty() && !typed.equals(addressRead)) {
            addressRead = typed;
            read(_ -> workshop.addresses().keep(typed));
        }
    }

    public void take(Path file) {
        forgetAddress();
        read(_ -> workshop.photos().keep(file));
    }

    /// What was pasted or dropped as a picture.
    public void take(byte[] picture) {
        forgetAddress();
        read(_ -> workshop.photos().keep(picture));
    }

    /// A photo that stands at an address of practice.
    public void takeAddress(String chosen) {
        address.set(chosen);
        addressRead = "";
        readAddress();
    }

    private void forgetAddress() {
        address.set("");
        addressRead = "";
    }

    private void read(Work<KeptPhoto> work) {
        photo.set(new PhotoState.Reading());
        tasks.start(
                Task.of(Message.of("task.read-photo"), p -> work.run(p).then(this::opened))
                        .onDone(photo::set)
                        .onProblem(this::wrong)
                        .latest(SLOT));
    }

    private Outcome<PhotoState> opened(KeptPhoto kept) {
        return workshop.photos().open(kept).map(held -> new PhotoState.Chosen(kept, held));
    }

    private void wrong(Problem problem) {
        addressRead = "";
        photo.set(new PhotoState.Wrong(problem));
    }

    /// What is wrong with the photo here, if anything is.
    public Optional<Problem> photoProblem() {
        var chosen = offer.get();
        return switch (photo.get()) {
            case PhotoState.Wrong(var problem) -> Optional.of(problem);
            case PhotoState.Chosen(var kept, var held) when chosen != null ->
                    check(chosen)
                            .complaint(kept, held.content().size())
                            .or(() -> obstacle.apply(kept));
            case PhotoState.Chosen _, PhotoState.None _, PhotoState.Reading _ -> Optional.empty();
        };
    }

    private static PhotoCheck check(FaceOffer offer) {
        return new PhotoCheck(offer.photo(), offer.service().title());
    }

    public BooleanBinding complete() {
        return Bindings.createBooleanBinding(
                this::isComplete, name, photo, consent.agreedProperty(), offer);
    }

    private boolean isComplete() {
        var typed = name.get().strip();
        return !typed.isEmpty()
                && typed.length() <= longestName()
                && consent.agreedProperty().get()
                && photo.get() instanceof PhotoState.Chosen
                && photoProblem().isEmpty();
    }

    /// Something was typed or chosen that would be lost.
    boolean touched() {
        return !name.get().isBlank() || !(photo.get() instanceof PhotoState.None);
    }

    /// What was entered; nothing while something is missing.
    Optional<Enrollment.Subject> subject(FaceKind kind) {
        var chosen = offer.get();
        return chosen != null && photo.get() instanceof PhotoState.Chosen(var kept, _)
                ? Optional.of(
                        new Enrollment.Subject(kind, chosen.service(), name.get().strip(), kept))
                : Optional.empty();
    }

    Agreement agreement() {
        return consent.agreement(known);
    }

    /// Somebody who has a card already: their name and their photo. What they agree to at one more
    /// service is asked again.
    void know(Person person, Optional<PhotoState.Chosen> chosen) {
        known = Optional.of(person.id());
        name.set(person.name());
        chosen.ifPresent(this::choose);
    }

    private void choose(PhotoState.Chosen chosen) {
        photo.set(chosen);
        addressRead = chosen.photo().address().map(URI::toString).orElse("");
        address.set(addressRead);
    }

    /// Everything as it was entered before the wizard was closed.
    void restore(Enrollment enrollment, Photo.Held held) {
        var subject = enrollment.subject();
        name.set(subject.name());
        choose(new PhotoState.Chosen(subject.photo(), held));
        consent.agreedProperty().set(true);
        known = Optional.of(enrollment.person());
    }
}
