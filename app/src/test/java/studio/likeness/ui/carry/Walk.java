package studio.likeness.ui.carry;

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
import studio.likeness.core.problem.Outcome;
import studio.likeness.ui.codes.Album;

/// The walk of one request, without disk and with a clock that a test turns.
public final class Walk extends Album implements FarPayments, Clock {
    public Optional<OpenRequest> open;
    public Optional<OpenRequest> lapsed = Optional.empty();
    public final List<Boolean> decisions = new ArrayList<>();
    public Instant now;

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
        lapsed = open.filter(request -> request.isOver(now));
        open = open.filter(request -> !request.isOver(now));
        return Outcome.done(true);
    }

    @Override
    public Optional<OpenRequest> lapsed() {
        return lapsed;
    }

    /// Asked again, the other studio would make a new request in a new window.
    @Override
    public void decide(boolean again) {
        decisions.add(again);
        lapsed = Optional.empty();
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
