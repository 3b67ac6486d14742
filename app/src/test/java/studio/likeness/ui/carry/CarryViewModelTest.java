package studio.likeness.ui.carry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.likeness.core.airgap.OpenRequest;
import studio.likeness.core.airgap.SignAnswer;
import studio.likeness.core.airgap.SignRequest;
import studio.likeness.core.airgap.ur.Flaw;
import studio.likeness.core.airgap.ur.UrCollector;
import studio.likeness.core.problem.AirgapProblem;
import studio.likeness.core.settings.Density;
import studio.likeness.core.settings.Pace;
import studio.likeness.ui.signer.OfflineComputer;
import studio.likeness.ui.task.ManualTasks;

class CarryViewModelTest {
    private final ManualTasks tasks = new ManualTasks();
    private final OfflineComputer other = new OfflineComputer(tasks);
    private final SignRequest request = other.request(714_000);
    private final Walk walk = new Walk(request, OfflineComputer.NOW);
    private final CarryViewModel model = walk.model(tasks);

    @BeforeEach
    void open() {
        model.refresh();
    }

    @Test
    void theRequestIsShownUntilItIsAnswered() {
        assertThat(model.requestProperty().get()).isPresent();
        assertThat(model.leftProperty().get()).isEqualTo(Duration.ofSeconds(573));
        model.intake().takeText(answer(request));
        tasks.run();
        assertThat(model.requestProperty().get()).isEmpty();
        assertThat(walk.open.flatMap(OpenRequest::answer)).isPresent();
        assertThat(model.intake().problemProperty().get()).isNull();
    }

    @Test
    void anAnswerInPicturesIsTaken() {
        walk.inPicture = List.of(answer(request));
        model.intake().takeFiles(walk.choose());
        tasks.run();
        assertThat(model.requestProperty().get()).isEmpty();
    }

    @Test
    void whatDoesNotFitIsSaidAndChangesNothing() {
        model.intake().takeText("hello");
        assertThat(model.intake().problemProperty().get()).isEqualTo(Flaw.NOT_A_CODE.problem());
        model.intake().takeText(request.ur().toString());
        tasks.run();
        assertThat(model.intake().problemProperty().get()).isEqualTo(Flaw.OTHER_KIND.problem());
        model.intake().takeText(answer(other.request(714_000, 2)));
        tasks.run();
        assertThat(model.intake().problemProperty().get()).isEqualTo(Flaw.ANSWER_OTHER.problem());
        model.intake().takeFiles(walk.choose());
        tasks.run();
        assertThat(model.intake().problemProperty().get())
                .isInstanceOf(AirgapProblem.NoCodeFound.class);
        assertThat(model.requestProperty().get()).isPresent();
    }

    @Test
    void theTimeRunsDownAndTheRequestGoesWithIt() {
        walk.now = walk.now.plusSeconds(60);
        tasks.runOnce();
        assertThat(model.leftProperty().get()).isEqualTo(Duration.ofSeconds(513));
        walk.now = walk.now.plusSeconds(600);
        tasks.runOnce();
        assertThat(model.requestProperty().get()).isEmpty();
        assertThat(tasks.waiting()).isZero();
    }

    @Test
    void whatCameTooLateIsAskedForAgainWithOneAct() {
        walk.now = walk.now.plusSeconds(600);
        tasks.runOnce();
        assertThat(model.lapsedProperty().get()).map(OpenRequest::request).contains(request);
        model.again();
        assertThat(walk.decisions).containsExactly(true);
        assertThat(model.lapsedProperty().get()).isEmpty();
    }

    @Test
    void turningAwayFromWhatCameTooLatePaysNothing() {
        walk.now = walk.now.plusSeconds(600);
        tasks.runOnce();
        new LapsedDialog(model, model.lapsedProperty().get().orElseThrow()).dismissed();
        assertThat(walk.decisions).containsExactly(false);
    }

    @Test
    void aWithdrawnRequestIsGone() {
        model.withdraw();
        tasks.run();
        assertThat(model.requestProperty().get()).isEmpty();
        assertThat(walk.open).isEqualTo(Optional.empty());
    }

    @Test
    void theSavedPictureHoldsMoreThanItMust() throws Exception {
        model.densityProperty().set(Density.COARSE);
        model.paceProperty().set(Pace.FAST);
        var open = model.requestProperty().get().orElseThrow();
        model.save(open, walk.save("a.gif").orElseThrow());
        tasks.run();
        assertThat(walk.millis).isEqualTo(100);
        var collector = new UrCollector();
        for (var code : walk.written.subList(6, walk.written.size())) {
            collector.take(code);
        }
        assertThat(walk.written).hasSizeGreaterThan(model.frames(open).count());
        for (var code : walk.written.subList(0, 6)) {
            collector.take(code);
        }
        assertThat(collector.whole()).contains(request.ur());
    }

    private String answer(SignRequest asked) {
        return new SignAnswer(asked.id(), other.signature(asked), "").ur().toString();
    }
}
