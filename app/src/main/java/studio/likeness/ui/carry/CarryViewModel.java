package studio.likeness.ui.carry;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.airgap.CodeText;
import studio.likeness.core.airgap.OpenRequest;
import studio.likeness.core.airgap.SignAnswer;
import studio.likeness.core.airgap.ur.Flaw;
import studio.likeness.core.airgap.ur.Misread;
import studio.likeness.core.airgap.ur.Ur;
import studio.likeness.core.airgap.ur.UrCollector;
import studio.likeness.core.airgap.ur.UrFrames;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.CodePictures;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.text.Message;

/// Shows the open request, counts its time down, and takes the answer.
public final class CarryViewModel {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final int SPARE_FRAMES = 8;

    private final FarPayments payments;
    private final Tools tools;
    private final ReadOnlyObjectWrapper<Optional<OpenRequest>> request =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Duration> left = new ReadOnlyObjectWrapper<>(Duration.ZERO);
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Density> density = new SimpleObjectProperty<>(Density.MIDDLE);
    private final ObjectProperty<Pace> pace = new SimpleObjectProperty<>(Pace.MIDDLE);
    private UrCollector collector = new UrCollector();

    /// What reading, writing and waiting takes.
    public record Tools(BackgroundTasks tasks, CodePictures pictures, Clock clock) {}

    public CarryViewModel(FarPayments payments, Tools tools) {
        this.payments = payments;
        this.tools = tools;
    }

    /// The request that waits for its answer.
    public ReadOnlyObjectProperty<Optional<OpenRequest>> requestProperty() {
        return request.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Duration> leftProperty() {
        return left.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public ObjectProperty<Density> densityProperty() {
        return density;
    }

    public ObjectProperty<Pace> paceProperty() {
        return pace;
    }

    /// Something changed: a request was opened, answered, or is gone.
    public void refresh() {
        var open = payments.open().filter(each -> each.answer().isEmpty());
        if (!open.equals(request.get())) {
            collector = new UrCollector();
            problem.set(null);
            left.set(open.map(each -> each.left(tools.clock().now())).orElse(Duration.ZERO));
            request.set(open);
            watch();
        }
    }

    private void watch() {
        if (request.get().isPresent()) {
            tools.tasks()
                    .start(
                            Task.of(Message.of("task.watch-request"), _ -> payments.look())
                                    .onDone(_ -> tick())
                                    .onProblem(problem::set)
                                    .after(LOOK_EVERY)
                                    .latest("carry")
                                    .quiet());
        }
    }

    private void tick() {
        refresh();
        request.get()
                .ifPresent(
                        open -> {
                            left.set(open.left(tools.clock().now()));
                            watch();
                        });
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
                                .onProblem(problem::set));
    }

    /// Pasted: the text of the answer.
    public void acceptText(String text) {
        accept(CodeText.codes(text));
    }

    /// Pictures of the answer's code, or files with its text.
    public void acceptFiles(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        tools.tasks()
                .start(
                        Task.of(Message.of("task.read-codes"), _ -> read(files))
                                .onDone(this::accept)
                                .onProblem(problem::set)
                                .latest("carry-files"));
    }

    private Outcome<List<String>> read(List<Path> files) {
        var all = new ArrayList<String>();
        for (var file : files) {
            switch (tools.pictures().read(file)) {
                case Outcome.Done<List<String>>(var texts) -> all.addAll(texts);
                case Outcome.Failed<List<String>> failed -> {
                    return failed;
                }
            }
        }
        return Outcome.done(all);
    }

    private void accept(List<String> codes) {
        problem.set(null);
        try {
            for (var code : codes) {
                collector.take(code);
            }
        } catch (Misread misread) {
            problem.set(misread.flaw().problem());
            return;
        }
        collector
                .whole()
                .ifPresentOrElse(this::accept, () -> problem.set(Flaw.UNFINISHED.problem()));
    }

    private void accept(Ur ur) {
        collector = new UrCollector();
        tools.tasks()
                .start(
                        Task.of(
                                        Message.of("task.accept-answer"),
                                        _ -> SignAnswer.read(ur).then(payments::accept))
                                .onDone(_ -> refresh())
                                .onProblem(problem::set));
    }

    public void withdraw() {
        tools.tasks()
                .start(
                        Task.of(Message.of("task.withdraw-request"), _ -> payments.withdraw())
                                .onDone(_ -> refresh())
                                .onProblem(problem::set));
    }
}
