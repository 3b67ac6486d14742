package studio.likeness.ui.enroll;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.AssetState;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.face.Liveness;
import studio.likeness.core.face.enroll.FakeService;
import studio.likeness.core.face.enroll.Till.Payment;
import studio.likeness.core.problem.FaceProblem;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.service.ServiceId;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.task.DirectTasks;

/// Orders by key, characters in groups, reviews, and faces that wait for another, for the tour.
public final class FinishStop {

    private FinishStop() {}

    /// A review that took this face and refused others beside it.
    public static EnrollView partTaken(Words words) {
        return WizardStop.view(
                words,
                stage -> {
                    reviewed(stage);
                    stage.service(ServiceId.APIMART).part = true;
                    stage.pass(Duration.ofSeconds(6));
                });
    }

    public static EnrollView reviewing(Words words) {
        return WizardStop.view(words, FinishStop::reviewed);
    }

    private static void reviewed(WizardStage stage) {
        stage.apiMartKey = true;
        var face = atApiMart();
        stage.service(ServiceId.APIMART).reviewed = Outcome.done(face);
        stage.till.end = Optional.of(new Payment.Paid<>(face.in(AssetState.REVIEWING)));
        order(stage, ServiceId.APIMART);
    }

    private static Asset atApiMart() {
        var there = ServiceId.APIMART;
        var kind = FaceKind.REAL_PERSON;
        return new Asset(there, kind, "a-51f0c2", "group-1", "task_7", "Ada", AssetState.READY);
    }

    /// Billed by key, lost, and not in the list: the person decides.
    public static EnrollView notListed(Words words) {
        return lostAt(words, ServiceId.ANYFAST);
    }

    /// There is no list to look in.
    public static EnrollView noList(Words words) {
        return lostAt(words, ServiceId.JARVISCLAW);
    }

    private static EnrollView lostAt(Words words, ServiceId service) {
        return WizardStop.view(
                words,
                stage -> {
                    stage.service(service).listed = Outcome.done(List.of());
                    stage.till.end = Optional.of(new Payment.Unknown<>(lost(service)));
                    order(stage, service);
                });
    }

    private static Problem lost(ServiceId service) {
        return new Problem.AnswerLost(service.id() + ".ai");
    }

    private static void order(WizardStage stage, ServiceId service) {
        stage.service(service).phone.add(Outcome.done(new Liveness.Verified("rf_1")));
        WizardStop.shown(stage, service, Duration.ofSeconds(6));
        stage.wizard().phone().checkNow();
        stage.wizard().finish().pay();
    }

    public static EnrollView groupPrice(Words words) {
        return WizardStop.view(words, FinishStop::character);
    }

    public static EnrollView groupLost(Words words) {
        return WizardStop.view(
                words,
                stage -> {
                    stage.till.groupEnd =
                            Optional.of(new Payment.Unknown<>(lost(ServiceId.ANYFAST)));
                    character(stage);
                    stage.wizard().finish().pay();
                });
    }

    public static EnrollView groupFound(Words words) {
        return WizardStop.view(
                words,
                stage -> {
                    stage.service(ServiceId.ANYFAST).group =
                            Outcome.done(Optional.of(FakeService.GROUP));
                    character(stage);
                });
    }

    public static EnrollView groupGone(Words words) {
        return WizardStop.view(
                words,
                stage -> {
                    var gone = new FaceProblem.PersonNotFound("AnyFast");
                    stage.till.end = Optional.of(new Payment.Refused<>(gone, Money.NOT_CHARGED));
                    character(stage);
                    stage.wizard().finish().pay();
                    stage.clock.turn(Duration.ofMinutes(1));
                    stage.wizard().finish().quote();
                    stage.wizard().finish().pay();
                });
    }

    public static EnrollView characterService(Words words) {
        return WizardStop.view(
                words,
                stage -> {
                    stage.wizard().open();
                    stage.wizard().choice().kindProperty().set(FaceKind.VIRTUAL);
                    stage.wizard().next();
                    stage.wizard().choice().choose(ServiceId.ANYFAST);
                });
    }

    static void character(WizardStage stage) {
        stage.wizard().open();
        stage.wizard().choice().kindProperty().set(FaceKind.VIRTUAL);
        stage.wizard().next();
        stage.wizard().choice().choose(ServiceId.ANYFAST);
        stage.wizard().next();
        stage.fill("Nova");
        stage.wizard().next();
    }

    /// After a restart, where it stopped: at the price.
    public static EnrollView resumed(Words words) {
        var view = new EnrollView[1];
        WizardStop.view(
                words,
                stage -> {
                    WizardStop.check(stage);
                    var again = stage.wizard(new DirectTasks());
                    again.resume(stage.enrollments.unfinished().getFirst().id());
                    view[0] = new EnrollView(again, words);
                });
        return view[0];
    }

    /// The signature for one face came while another is being enrolled.
    public static EnrollView following(Words words) {
        return WizardStop.view(
                words,
                stage -> {
                    WizardStop.check(stage);
                    var first = stage.enrollments.unfinished().getFirst().id();
                    stage.enter(ServiceId.JARVISCLAW, "Mei Tanaka");
                    stage.wizard().takeUp(first);
                });
    }

    public static EnrollView copied(Words words) {
        var view = WizardStop.code(words);
        var place = (Pane) view.root().lookup(".enroll-place");
        var step = ((ScrollPane) place.getChildren().getFirst()).getContent();
        ((Button) step.lookup("#enroll-copy-link")).fire();
        return view;
    }
}
