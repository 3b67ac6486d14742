package studio.likeness.ui.enroll;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.face.KeptPhoto;
import studio.likeness.core.face.enroll.Enrollment;
import studio.likeness.core.face.enroll.Stage;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.text.Message;

/// The wizard: which step is seen, and what carries over from one to the next.
public final class EnrollViewModel {
    private final Workshop workshop;
    private final Recall recall;
    private final BackgroundTasks tasks;
    private final Runnable leave;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.KIND);
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Message>> reason =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private final ChoiceViewModel choice;
    private final PersonViewModel person;
    private final PhoneViewModel phone;
    private final FinishViewModel finish;
    private final Following following;
    private @Nullable Enrollment enrollment;

    /// @param leave shows the library again
    public EnrollViewModel(Workshop workshop, BackgroundTasks tasks, Clock clock, Runnable leave) {
        this.workshop = workshop;
        this.recall = new Recall(workshop);
        this.tasks = tasks;
        this.leave = leave;
        following = new Following(workshop.registry(), tasks);
        choice = new ChoiceViewModel(workshop, tasks);
        person = new PersonViewModel(workshop, tasks, choice.offerProperty(), this::obstacle);
        phone = new PhoneViewModel(workshop, tasks, clock, this::passed);
        finish = new FinishViewModel(workshop, tasks, clock, next -> enrollment = next);
        finish.stateProperty().subscribe(this::finished);
    }

    public boolean needsKeys() {
        return Moves.needsKeys(this);
    }

    /// Where a photo lies.
    public URI place(KeptPhoto photo) {
        return workshop.photos().place(photo);
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// Their portrait, and their name where none was typed.
    public void take(Workshop.Sample sample) {
        person.takeAddress(sample.address());
        if (person.nameProperty().get().isBlank() || isSampleName()) {
            person.nameProperty().set(sample.name());
        }
    }

    private boolean isSampleName() {
        return choice.samples().stream().anyMatch(each -> each.name().equals(subjectName()));
    }

    /// What went wrong between two steps.
    public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Why somebody who wanted something else came here.
    public ReadOnlyObjectProperty<Optional<Message>> reasonProperty() {
        return reason.getReadOnlyProperty();
    }

    public void because(Message why) {
        reason.set(Optional.of(why));
    }

    /// True while a step is being written down.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// True while the wizard asks whether what was entered may be lost.
    public ReadOnlyBooleanProperty askingProperty() {
        return asking.getReadOnlyProperty();
    }

    public ChoiceViewModel choice() {
        return choice;
    }

    private Optional<Problem> obstacle(KeptPhoto photo) {
        var door = choice.doorProperty().get();
        return door == null
                ? Optional.empty()
                : workshop.route().obstacle(door.service(), choice.kindProperty().get(), photo);
    }

    public PersonViewModel person() {
        return person;
    }

    public PhoneViewModel phone() {
        return phone;
    }

    public FinishViewModel finish() {
        return finish;
    }

    /// The name on the way, for the heading; empty before it was entered.
    public String subjectName() {
        return person.nameProperty().get().strip();
    }

    /// A new face.
    public void open() {
        reset();
        loadDoors(() -> {});
    }

    /// A face whose enrollment was closed in the middle.
    public void resume(String id) {
        reset();
        loadDoors(() -> read(id));
    }

    /// A face whose payment was agreed to, and whose signature is here now: it is paid without
    /// another question. What was entered of another face stays, and goes first.
    public void takeUp(String id) {
        var here = enrollment;
        if (here == null ? !wouldLose() : here.id().equals(id)) {
            resume(id);
            finish.payWhenPriced();
        } else {
            following.await(id);
        }
    }

    /// Whose turn it is when this wizard is closed.
    public Following following() {
        return following;
    }

    /// Somebody who is in the library already, at one more service.
    public void openFor(String person) {
        reset();
        loadDoors(() -> know(person));
    }

    private void know(String id) {
        tasks.start(
                Task.of(Message.of("task.open-enrollment"), _ -> Outcome.done(recall.somebody(id)))
                        .onDone(this::startWith)
                        .onProblem(this::failed));
    }

    private void startWith(Recall.Somebody known) {
        choice.kindProperty().set(known.person().kind());
        person.know(known.person(), known.photo());
        next();
    }

    private void reset() {
        phone.leave();
        finish.leave();
        enrollment = null;
        problem.set(Optional.empty());
        reason.set(Optional.empty());
        asking.set(false);
        step.set(Step.KIND);
    }

    private void loadDoors(Runnable then) {
        busy.set(true);
        choice.load(then, this::failed, () -> busy.set(false));
        choice.loadSamples();
    }

    private void read(String id) {
        busy.set(true);
        tasks.start(
                Task.of(Message.of("task.open-enrollment"), _ -> recall.unfinished(id))
                        .onDone(this::goOn)
                        .onProblem(this::failed)
                        .onEnd(() -> busy.set(false)));
    }

    private void goOn(Recall.Unfinished resumed) {
        var found = resumed.enrollment();
        choice.kindProperty().set(found.subject().kind());
        choice.choose(found.subject().service());
        person.restore(found, resumed.held());
        enrollment = found;
        goWhereItStopped();
    }

    public BooleanBinding canNext() {
        return Moves.next(this);
    }

    public void next() {
        problem.set(Optional.empty());
        switch (step.get()) {
            case KIND -> {
                choice.settle();
                step.set(Step.SERVICE);
            }
            case SERVICE -> step.set(Step.PERSON);
            case PERSON -> agree();
            case PHONE, PAYMENT, READY -> {}
        }
    }

    /// Keeps everything that was entered.
    public void back() {
        problem.set(Optional.empty());
        switch (step.get()) {
            case KIND, READY -> {}
            case SERVICE -> step.set(Step.KIND);
            case PERSON -> step.set(Step.SERVICE);
            case PHONE -> {
                phone.leave();
                step.set(Step.PERSON);
            }
            case PAYMENT -> {
                finish.leave();
                step.set(Step.PERSON);
            }
        }
    }

    public BooleanBinding canBack() {
        return Moves.back(this);
    }

    /// Another photo of the same person; the check stays good.
    public void choosePhoto() {
        back();
    }

    /// The check once more, with a fresh code.
    public void checkAgain() {
        var of = enrollment;
        if (of == null) {
            return;
        }
        var registry = workshop.registry();
        save(() -> registry.keep(of.forgotten(registry.now())), finish::leave);
    }

    /// To where a key is added; what is on the way waits in the library.
    public void showSettings() {
        workshop.outside().showSettings();
    }

    /// To the payment that is on its walk, and comes first.
    public void showRequest() {
        workshop.outside().showRequest();
    }

    /// What most people enroll a face for.
    public void makeClip() {
        if (finish.stateProperty().get() instanceof FinishState.Ready(var face)) {
            leaveNow();
            workshop.outside().makeClip(face);
        }
    }

    /// The code on this computer's own camera.
    public void openInBrowser(URI link) {
        tasks.start(
                Task.of(Message.of("task.open-link"), _ -> workshop.outside().open(link))
                        .onProblem(this::failed)
                        .quiet());
    }

    private void agree() {
        var entered = person.subject(choice.kindProperty().get());
        if (entered.isEmpty()) {
            return;
        }
        var subject = entered.get();
        var before = enrollment;
        save(() -> agreed(before, subject), () -> {});
    }

    private void save(Supplier<Enrollment> writing, Runnable first) {
        busy.set(true);
        tasks.start(
                Task.of(Message.of("task.save-face"), _ -> Outcome.done(writing.get()))
                        .onDone(
                                written -> {
                                    first.run();
                                    enrollment = written;
                                    goWhereItStopped();
                                })
                        .onProblem(this::failed)
                        .onEnd(() -> busy.set(false)));
    }

    private Enrollment agreed(@Nullable Enrollment before, Enrollment.Subject subject) {
        var registry = workshop.registry();
        if (before == null || !before.subject().sameAs(subject)) {
            if (before != null) {
                registry.drop(before);
            }
            return registry.agree(subject, person.agreement());
        }
        return before.subject().equals(subject)
                ? before
                : registry.corrected(before, subject, person.agreement());
    }

    private void goWhereItStopped() {
        var at = choice.doorProperty().get();
        var of = enrollment;
        if (at == null || of == null) {
            step.set(Step.SERVICE);
            return;
        }
        switch (of.stage()) {
            case Stage.Draft _ -> step.set(Step.PERSON);
            case Stage.Consented _, Stage.LinkShown _ -> {
                step.set(Step.PHONE);
                phone.begin(at, of);
            }
            case Stage.Verified _,
                    Stage.Quoted _,
                    Stage.Paying _,
                    Stage.Rejected _,
                    Stage.Enrolled _ ->
                    passed(of);
        }
    }

    private void passed(Enrollment of) {
        enrollment = of;
        var at = choice.doorProperty().get();
        if (at != null) {
            step.set(Step.PAYMENT);
            finish.begin(at, of);
        }
    }

    private void finished(FinishState state) {
        if (state instanceof FinishState.Ready) {
            step.set(Step.READY);
        }
    }

    private void failed(Problem why) {
        problem.set(Optional.of(why));
    }

    /// Esc, or Close: at once where nothing would be lost.
    public void close() {
        if (wouldLose()) {
            asking.set(true);
        } else {
            leaveNow();
        }
    }

    public void stay() {
        asking.set(false);
    }

    /// Everything that runs stops; what is on disk waits to be resumed.
    public void leaveNow() {
        asking.set(false);
        phone.leave();
        finish.leave();
        leave.run();
    }

    /// From consent on everything is on disk.
    private boolean wouldLose() {
        return enrollment == null && person.touched();
    }
}
