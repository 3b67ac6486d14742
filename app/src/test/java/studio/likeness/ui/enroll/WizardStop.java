package studio.likeness.ui.enroll;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import studio.likeness.core.face.AssetState;
import studio.likeness.core.face.Liveness;
import studio.likeness.core.face.enroll.FakeService;
import studio.likeness.core.face.enroll.Till.Payment;
import studio.likeness.core.problem.FaceProblem;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.service.ServiceId;
import studio.likeness.practice.portrait.PortraitShelf;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.task.DirectTasks;

/// The wizard at one of its steps or failures, for the tour.
public final class WizardStop {
    private static final Optional<URI> PICTURE = Optional.of(picture());

    private WizardStop() {}

    public static EnrollView kind(Words words) {
        return view(words, stage -> stage.wizard().open());
    }

    public static EnrollView service(Words words) {
        return view(
                words,
                stage -> {
                    stage.wizard().open();
                    stage.wizard().next();
                });
    }

    public static EnrollView empty(Words words) {
        return view(
                words,
                stage -> {
                    stage.wizard().open();
                    stage.wizard().next();
                    stage.wizard().next();
                });
    }

    public static EnrollView person(Words words) {
        return view(
                words,
                stage -> {
                    stage.wizard().open();
                    stage.wizard().next();
                    stage.wizard().next();
                    stage.fill("Ada Lindqvist");
                });
    }

    public static EnrollView smallPhoto(Words words) {
        return view(
                words,
                stage -> {
                    stage.wizard().open();
                    stage.wizard().next();
                    stage.wizard().next();
                    stage.fill("Ada Lindqvist");
                    stage.wizard().person().take(new byte[] {2, 2, 0, 0});
                });
    }

    public static EnrollView leaving(Words words) {
        return view(
                words,
                stage -> {
                    stage.wizard().open();
                    stage.wizard().next();
                    stage.wizard().next();
                    stage.fill("Ada Lindqvist");
                    stage.wizard().close();
                });
    }

    public static EnrollView code(Words words) {
        return view(
                words,
                stage -> {
                    stage.enter(ServiceId.BLOCKRUN, "Ada Lindqvist");
                    stage.pass(Duration.ofSeconds(36));
                });
    }

    public static EnrollView longCode(Words words) {
        return view(
                words,
                stage -> {
                    stage.service(ServiceId.ANYFAST).link =
                            "https://kyc.example/auth?pl=" + "aB3_x9Qz".repeat(160) + "&uid=1f0c";
                    stage.enter(ServiceId.ANYFAST, "Ada Lindqvist");
                });
    }

    public static EnrollView over(Words words) {
        return view(
                words,
                stage -> {
                    stage.enter(ServiceId.BLOCKRUN, "Ada Lindqvist");
                    stage.pass(Duration.ofSeconds(121));
                });
    }

    public static EnrollView withheld(Words words) {
        return view(
                words,
                stage -> {
                    stage.service().link = "https://kyc.example.evil.test/?sessionToken=1";
                    stage.enter(ServiceId.BLOCKRUN, "Ada Lindqvist");
                });
    }

    public static EnrollView usedUp(Words words) {
        return view(
                words,
                stage -> {
                    stage.enter(ServiceId.BLOCKRUN, "Ada Lindqvist");
                    for (var i = 0; i < 10; i++) {
                        stage.wizard().phone().fresh();
                    }
                });
    }

    public static EnrollView price(Words words) {
        return view(words, WizardStop::check);
    }

    public static EnrollView refused(Words words) {
        return view(
                words,
                stage -> {
                    stage.till.end =
                            Optional.of(
                                    new Payment.Refused(
                                            new FaceProblem.FaceNotMatched(), Money.NOT_CHARGED));
                    check(stage);
                    stage.wizard().finish().pay();
                });
    }

    public static EnrollView lost(Words words) {
        return view(
                words,
                stage -> {
                    stage.till.end =
                            Optional.of(new Payment.Unknown(new Problem.AnswerLost("blockrun.ai")));
                    stage.service().listed =
                            Outcome.failed(new Problem.HostUnreachable("blockrun.ai"));
                    check(stage);
                    stage.wizard().finish().pay();
                });
    }

    public static EnrollView reviewing(Words words) {
        return view(
                words,
                stage -> {
                    stage.till.end =
                            Optional.of(
                                    new Payment.Paid(FakeService.ASSET.in(AssetState.REVIEWING)));
                    check(stage);
                    stage.wizard().finish().pay();
                });
    }

    public static EnrollView ready(Words words) {
        return view(
                words,
                stage -> {
                    check(stage);
                    stage.wizard().finish().pay();
                });
    }

    private static void check(WizardStage stage) {
        stage.service().phone.add(Outcome.done(new Liveness.Verified("rf_1")));
        stage.enter(ServiceId.BLOCKRUN, "Ada Lindqvist");
        stage.pass(Duration.ofSeconds(6));
    }

    private static EnrollView view(Words words, Consumer<WizardStage> act) {
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
