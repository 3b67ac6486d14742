package studio.likeness.ui.signer;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.airgap.DeskLimits;
import studio.likeness.core.airgap.SignRequest;
import studio.likeness.core.airgap.SigningPlace;
import studio.likeness.core.airgap.SigningPlace.Judged;
import studio.likeness.core.airgap.ur.Ur;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.CodePictures;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.text.Message;
import studio.likeness.core.wallet.PublicKey;
import studio.likeness.ui.codes.IntakeViewModel;

/// Reads one request after the other, shows it judged, signs it on a person's word and holds the
/// answer until it was carried away.
public final class DeskViewModel {
    private final SigningPlace place;
    private final PublicKey own;
    private final DeskLimits limits;
    private final Tools tools;
    private final ReadOnlyObjectWrapper<DeskState> state =
            new ReadOnlyObjectWrapper<>(new DeskState.Reading());
    private final IntakeViewModel intake;

    /// What reading and waiting takes.
    public record Tools(BackgroundTasks tasks, CodePictures pictures, Clock clock) {}

    public DeskViewModel(SigningPlace place, PublicKey own, DeskLimits limits, Tools tools) {
        this.place = place;
        this.own = own;
        this.limits = limits;
        this.tools = tools;
        intake =
                new IntakeViewModel(
                        new IntakeViewModel.Tools(tools.tasks(), tools.pictures()), this::judge);
    }

    public ReadOnlyObjectProperty<DeskState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return intake.problemProperty();
    }

    public PublicKey own() {
        return own;
    }

    /// What is left of the time of a payment.
    public Duration left(SignRequest request) {
        var until = Instant.ofEpochSecond(request.transfer().window().before().longValue());
        return Duration.between(tools.clock().now(), until);
    }

    /// Where requests come in. What is brought while one lies here waits for nobody: it is not
    /// read.
    public IntakeViewModel intake() {
        return intake;
    }

    private void judge(Ur ur) {
        if (!(state.get() instanceof DeskState.Reading)) {
            return;
        }
        tools.tasks()
                .start(
                        Task.of(
                                        Message.of("task.judge-request"),
                                        _ -> SignRequest.read(ur).then(this::judged))
                                .onDone(judged -> state.set(new DeskState.Review(judged)))
                                .onProblem(this::refused)
                                .latest("judge")
                                .quiet());
    }

    private Outcome<Judged> judged(SignRequest request) {
        return limits.caps().then(caps -> place.judge(request, own, caps));
    }

    private void refused(Problem reason) {
        next();
        intake.refuse(reason);
    }

    /// The person said yes. Off at once: a second press must not sign a second time.
    public void sign() {
        if (!(state.get() instanceof DeskState.Review(Judged judged))
                || judged.refusal().isPresent()) {
            return;
        }
        var request = judged.request();
        intake.refuse(null);
        state.set(new DeskState.Signing(request));
        tools.tasks()
                .start(
                        Task.of(
                                        Message.of("task.sign"),
                                        _ ->
                                                limits.caps()
                                                        .then(
                                                                caps ->
                                                                        place.sign(
                                                                                request, own,
                                                                                caps)))
                                .onDone(
                                        answer ->
                                                state.set(new DeskState.Answered(request, answer)))
                                .onProblem(this::refused)
                                .onEnd(() -> endSigning(judged))
                                .lasting());
    }

    private void endSigning(Judged judged) {
        if (state.get() instanceof DeskState.Signing) {
            state.set(new DeskState.Review(judged));
        }
    }

    /// Away with the request that is on the desk.
    public void next() {
        intake.clear();
        state.set(new DeskState.Reading());
    }

    /// The answer as a picture, for a card that is carried over.
    public void saveAnswer(Path file) {
        if (state.get() instanceof DeskState.Answered answered) {
            tools.tasks()
                    .start(
                            Task.of(
                                            Message.of("task.save-code"),
                                            _ -> tools.pictures().write(file, answered.codes(), 0))
                                    .onProblem(intake::refuse));
        }
    }
}
