package studio.likeness.ui.enroll;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.Liveness;
import studio.likeness.core.face.enroll.Till.Payment;
import studio.likeness.core.problem.FaceProblem;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.problem.ServiceProblem;
import studio.likeness.core.service.ServiceId;
import studio.likeness.practice.portrait.PortraitShelf;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.task.DirectTasks;

/// The wizard at one of its steps or failures, for the tour.
public final class WizardStop {
    static final String SHORT_LINK = "https://kyc.example/?sessionToken=" + "x".repeat(26);
    static final String LONG_LINK =
            "https://kyc.example/auth?pl=" + "aB3_x9Qz".repeat(160) + "&uid=1f0c";

    static final String NAME = "Ada Lindqvist";
    private static final Optional<URI> PICTURE = Optional.of(picture());

    private WizardStop() {}

    public static EnrollView kind(Words words) {
        return view(words, stage -> at(stage, 0));
    }

    public static EnrollView service(Words words) {
        return view(words, stage -> at(stage, 1));
    }

    public static EnrollView empty(Words words) {
        return view(words, stage -> at(stage, 2));
    }

    public static EnrollView person(Words words) {
        return view(words, WizardStop::filled);
    }

    public static EnrollView smallPhoto(Words words) {
        return view(
                words,
                stage -> {
                    filled(stage);
                    stage.wizard().person().take(new byte[] {2, 2, 0, 0});
                });
    }

    public static EnrollView leaving(Words words) {
        return view(
                words,
                stage -> {
                    filled(stage);
                    stage.wizard().close();
                });
    }

    /// So many steps on.
    private static void at(WizardStage stage, int steps) {
        stage.wizard().open();
        for (var i = 0; i < steps; i++) {
            stage.wizard().next();
        }
    }

    static void filled(WizardStage stage) {
        at(stage, 2);
        stage.fill(NAME);
    }

    public static EnrollView code(Words words) {
        return view(words, stage -> shown(stage, ServiceId.BLOCKRUN, Duration.ofSeconds(36)));
    }

    public static EnrollView longCode(Words words) {
        return codeOf(words, LONG_LINK);
    }

    /// In practice: no phone can open the page.
    public static EnrollView codeHere(Words words) {
        return view(
                words,
                stage -> {
                    stage.loopback = true;
                    shown(stage, ServiceId.BLOCKRUN, Duration.ofSeconds(9));
                });
    }

    static EnrollView codeOf(Words words, String link) {
        return view(
                words,
                stage -> {
                    stage.service(ServiceId.ANYFAST).link = link;
                    shown(stage, ServiceId.ANYFAST, Duration.ZERO);
                });
    }

    public static EnrollView over(Words words) {
        return view(words, stage -> shown(stage, ServiceId.BLOCKRUN, Duration.ofSeconds(121)));
    }

    public static EnrollView withheld(Words words) {
        return view(
                words,
                stage -> {
                    stage.service().link = "https://kyc.example.evil.test/?sessionToken=1";
                    shown(stage, ServiceId.BLOCKRUN, Duration.ZERO);
                });
    }

    public static EnrollView usedUp(Words words) {
        return view(
                words,
                stage -> {
                    shown(stage, ServiceId.BLOCKRUN, Duration.ZERO);
                    for (var i = 0; i < 10; i++) {
                        stage.wizard().phone().fresh();
                    }
                });
    }

    /// The phone said no, and the same page takes another try.
    public static EnrollView notPassed(Words words) {
        return view(
                words,
                stage -> {
                    stage.service().phone.add(Outcome.done(new Liveness.NotPassed()));
                    shown(stage, ServiceId.BLOCKRUN, Duration.ofSeconds(6));
                });
    }

    /// The person said done too early.
    public static EnrollView notDone(Words words) {
        return view(
                words,
                stage -> {
                    shown(stage, ServiceId.ANYFAST, Duration.ofSeconds(20));
                    stage.wizard().phone().checkNow();
                });
    }

    public static EnrollView wrongKeyGroup(Words words) {
        return view(
                words,
                stage -> {
                    stage.service(ServiceId.ANYFAST)
                            .links
                            .add(Outcome.failed(new FaceProblem.WrongKeyGroup("AnyFast")));
                    shown(stage, ServiceId.ANYFAST, Duration.ZERO);
                });
    }

    static void shown(WizardStage stage, ServiceId service, Duration since) {
        stage.enter(service, NAME);
        stage.pass(since);
    }

    public static EnrollView price(Words words) {
        return view(words, WizardStop::check);
    }

    public static EnrollView refused(Words words) {
        return paid(
                words, new Payment.Refused<>(new FaceProblem.FaceNotMatched(), Money.NOT_CHARGED));
    }

    /// 425: the service says that the phone is not done after all.
    public static EnrollView notFinished(Words words) {
        return paid(
                words,
                new Payment.Refused<>(new FaceProblem.CheckNotFinished(), Money.NOT_CHARGED));
    }

    public static EnrollView unreached(Words words) {
        return paid(
                words,
                new Payment.Refused<>(
                        new FaceProblem.PhotoNotReached("BlockRun"), Money.NOT_CHARGED));
    }

    public static EnrollView serviceDown(Words words) {
        return paid(
                words,
                new Payment.Refused<>(
                        new ServiceProblem.ServiceDown("BlockRun", 502), Money.NOT_CHARGED));
    }

    public static EnrollView lost(Words words) {
        return view(
                words,
                stage -> {
                    stage.service().listed =
                            Outcome.failed(new Problem.HostUnreachable("blockrun.ai"));
                    paid(stage, new Payment.Unknown<>(new Problem.AnswerLost("blockrun.ai")));
                });
    }

    /// Everything else that can end an enrollment, each in the words of the service where it is
    /// met.
    public static final Map<String, Refusal> REFUSALS =
            Map.of(
                    "no-such-check",
                    new Refusal(ServiceId.JARVISCLAW, new FaceProblem.CheckUnknown("JarvisClaw")),
                    "check-expired",
                    new Refusal(ServiceId.BLOCKRUN, new FaceProblem.CheckExpired()),
                    "too-many-calls",
                    new Refusal(
                            ServiceId.JARVISCLAW,
                            new ServiceProblem.TooManyCalls("JarvisClaw", 40)),
                    "request-refused",
                    new Refusal(
                            ServiceId.JARVISCLAW,
                            new ServiceProblem.RequestRefused("JarvisClaw", "name is too long")),
                    "balance-too-low",
                    new Refusal(ServiceId.ANYFAST, new ServiceProblem.BalanceTooLow("AnyFast")),
                    "key-refused",
                    new Refusal(ServiceId.ANYFAST, new ServiceProblem.KeyRefused("AnyFast")),
                    "empty-group",
                    new Refusal(ServiceId.ANYFAST, new FaceProblem.PersonNotFound("AnyFast")),
                    "another-face",
                    new Refusal(ServiceId.ANYFAST, new FaceProblem.FaceNotMatched(Money.UNKNOWN)),
                    "photo-not-taken",
                    new Refusal(
                            ServiceId.ANYFAST,
                            new FaceProblem.PhotoRefused(
                                    "AnyFast", "the picture is too dark", Money.CHARGED)));

    /// What a service says to an order that was agreed to.
    public record Refusal(ServiceId service, Problem problem) {}

    public static EnrollView refused(Words words, Refusal refusal) {
        return view(
                words,
                stage -> {
                    stage.till.end =
                            Optional.of(
                                    new Payment.Refused<>(
                                            refusal.problem(), refusal.problem().money()));
                    stage.service(refusal.service())
                            .phone
                            .add(Outcome.done(new Liveness.Verified("rf_1")));
                    shown(stage, refusal.service(), Duration.ofSeconds(6));
                    stage.wizard().phone().checkNow();
                    stage.wizard().finish().pay();
                });
    }

    private static EnrollView paid(Words words, Payment<Asset> end) {
        return view(words, stage -> paid(stage, end));
    }

    private static void paid(WizardStage stage, Payment<Asset> end) {
        stage.till.end = Optional.of(end);
        check(stage);
        stage.wizard().finish().pay();
    }

    public static EnrollView ready(Words words) {
        return view(
                words,
                stage -> {
                    check(stage);
                    stage.wizard().finish().pay();
                });
    }

    static void check(WizardStage stage) {
        stage.service().phone.add(Outcome.done(new Liveness.Verified("rf_1")));
        shown(stage, ServiceId.BLOCKRUN, Duration.ofSeconds(6));
    }

    static EnrollView view(Words words, Consumer<WizardStage> act) {
        var stage = new WizardStage(new DirectTasks(), PICTURE);
        act.accept(stage);
        return new EnrollView(stage.wizard(), words);
    }

    /// A portrait of practice as a file.
    public static URI picture() {
        try {
            var file = Files.createTempFile("likeness-ada", ".png");
            file.toFile().deleteOnExit();
            Files.write(file, new PortraitShelf().find("ada").orElseThrow());
            return file.toUri();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
