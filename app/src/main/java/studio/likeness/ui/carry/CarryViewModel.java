package studio.likeness.ui.carry;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.LongStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import studio.likeness.core.airgap.OpenRequest;
import studio.likeness.core.airgap.SignAnswer;
import studio.likeness.core.airgap.ur.Ur;
import studio.likeness.core.airgap.ur.UrFrames;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.CodePictures;
import studio.likeness.core.port.Task;
import studio.likeness.core.settings.Density;
import studio.likeness.core.settings.Pace;
import studio.likeness.core.text.Message;
import studio.likeness.ui.codes.IntakeViewModel;

/// Shows the open request, counts its time down, and takes the answer.
public final class CarryViewModel {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final int SPARE_FRAMES = 8;

    private final FarPayments payments;
    private final Tools tools;
    private final ReadOnlyObjectWrapper<Optional<OpenRequest>> request =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<OpenRequest>> lapsed =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Duration> left = new ReadOnlyObjectWrapper<>(Duration.ZERO);
    private final ObjectProperty<Density> density = new SimpleObjectProperty<>(Density.MIDDLE);
    private final ObjectProperty<Pace> pace = new SimpleObjectProperty<>(Pace.MIDDLE);
    private final IntakeViewModel intake;

    /// What reading, writing and waiting takes.
    public record Tools(BackgroundTasks tasks, CodePictures pictures, Clock clock) {}

    public CarryViewModel(FarPayments payments, Tools tools) {
        this.payments = payments;
        this.tools = tools;
        intake =
                new IntakeViewModel(
                        new IntakeViewModel.Tools(tools.tasks(), tools.pictures()), this::accept);
    }

    /// The request that waits for its answer.
    public ReadOnlyObjectProperty<Optional<OpenRequest>> requestProperty() {
        return request.getReadOnlyProperty();
    }

    /// The request that came too late, until the person has decided about it.
    public ReadOnlyObjectProperty<Optional<OpenRequest>> lapsedProperty() {
        return lapsed.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Duration> leftProperty() {
        return left.getReadOnlyProperty();
    }

    public ObjectProperty<Density> densityProperty() {
        return density;
    }

    public ObjectProperty<Pace> paceProperty() {
        return pace;
    }

    /// Something changed: a request was opened, answered, or is gone.
    public void refresh() {
        lapsed.set(payments.lapsed());
        var open = payments.open().filter(each -> each.answer().isEmpty());
        if (!open.equals(request.get())) {
            intake.clear();
            left.set(open.map(each -> each.left(tools.clock().now())).orElse(Duration.ZERO));
            request.set(open);
        }
        watch();
    }

    /// Also one that was answered and that nobody took up: its time runs out, too.
    private void watch() {
        if (payments.open().isPresent()) {
            tools.tasks()
                    .start(
                            Task.of(Message.of("task.watch-request"), _ -> payments.look())
                                    .onDone(_ -> tick())
                                    .onProblem(intake::refuse)
                                    .after(LOOK_EVERY)
                                    .latest("carry")
                                    .quiet());
        }
    }

    private void tick() {
        refresh();
        request.get().ifPresent(open -> left.set(open.left(tools.clock().now())));
    }

    /// The codes of a request as it is shown at present.
    public UrFrames frames(OpenRequest open) {
        return new UrFrames(open.request().ur(), density.get().bytes());
    }

    /// The codes as a picture that moves, with some to spare for a reader that loses a few.
    public void save(OpenRequest open, Path file) {
        var frames = frames(open);
        var last = frames.count() == 1 ? 1 : frames.count() + SPARE_FRAMES;
        var codes = LongStream.rangeClosed(1, last).mapToObj(frames::frame).toList();
        var millis = 1000 / pace.get().perSecond();
        tools.tasks()
                .start(
                        Task.of(
                                        Message.of("task.save-code"),
                                        _ -> tools.pictures().write(file, codes, millis))
                                .onProblem(intake::refuse));
    }

    /// Where the answer comes in.
    public IntakeViewModel intake() {
        return intake;
    }

    private void accept(Ur ur) {
        tools.tasks()
                .start(
                        Task.of(
                                        Message.of("task.accept-answer"),
                                        _ -> SignAnswer.read(ur).then(payments::accept))
                                .onDone(_ -> refresh())
                                .onProblem(intake::refuse)
                                .lasting());
    }

    /// One act: the same payment, in a new window.
    public void again() {
        payments.decide(true);
        refresh();
    }

    /// The payment is not made.
    public void leave() {
        payments.decide(false);
        refresh();
    }

    public void withdraw() {
        tools.tasks()
                .start(
                        Task.of(Message.of("task.withdraw-request"), _ -> payments.withdraw())
                                .onDone(_ -> refresh())
                                .onProblem(intake::refuse)
                                .lasting());
    }
}
