package studio.likeness.ui.carry;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.likeness.core.airgap.OpenRequest;
import studio.likeness.core.airgap.SignAnswer;
import studio.likeness.core.airgap.SignRequest;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.CodePictures;
import studio.likeness.core.problem.AirgapProblem;
import studio.likeness.core.problem.Outcome;
import studio.likeness.ui.view.PictureWindow;

/// The walk of one request, without disk and with a clock that a test turns.
public final class Walk implements FarPayments, CodePictures, PictureWindow, Clock {
    public Optional<OpenRequest> open;
    public Instant now;
    public List<String> inPicture = List.of();
    public final List<String> written = new ArrayList<>();
    public int millis;

    public Walk(SignRequest request, Instant now) {
        this.open = Optional.of(new OpenRequest(request, Optional.empty()));
        this.now = now;
    }

    public CarryViewModel model(BackgroundTasks tasks) {
        return new CarryViewModel(this, new CarryViewModel.Tools(tasks, this, this));
    }

    @Override
    public Optional<OpenRequest> open() {
        return open;
    }

    @Override
    public Outcome<OpenRequest> accept(SignAnswer answer) {
        return open.orElseThrow()
                .answered(answer, now)
                .map(
                        answered -> {
                            open = Optional.of(answered);
                            return answered;
                        });
    }

    @Override
    public Outcome<Boolean> withdraw() {
        open = Optional.empty();
        return Outcome.done(true);
    }

    @Override
    public Outcome<Boolean> look() {
        open = open.filter(request -> !request.isOver(now));
        return Outcome.done(true);
    }

    @Override
    public Outcome<List<String>> read(Path file) {
        return inPicture.isEmpty()
                ? Outcome.failed(new AirgapProblem.NoCodeFound(file.toString()))
                : Outcome.done(inPicture);
    }

    @Override
    public Outcome<List<String>> read(Pixels pixels) {
        return read(Path.of("clipboard"));
    }

    @Override
    public Outcome<Path> write(Path file, List<String> texts, int pace) {
        written.addAll(texts);
        millis = pace;
        return Outcome.done(file);
    }

    @Override
    public List<Path> choose() {
        return List.of(Path.of("answer.png"));
    }

    @Override
    public Optional<Path> save(String name) {
        return Optional.of(Path.of(name));
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public Duration uptime() {
        return Duration.ZERO;
    }
}
