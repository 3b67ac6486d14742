package studio.likeness.ui.enroll;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import studio.likeness.core.face.PhotoForm;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.PhotoProblem;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.service.ServiceId;
import studio.likeness.ui.i18n.Words;

/// Photos that the wizard or a service does not take, for the tour.
public final class PhotoStop {
    public static final Map<String, Consumer<WizardStage>> REFUSALS =
            Map.of(
                    "photo-too-large", taking(new byte[] {70, 70, 0, 0}),
                    "photo-too-narrow", taking(new byte[] {4, 30, 0, 0}),
                    "photo-unreadable", taking(new byte[] {1}),
                    "photo-too-heavy", refused(new PhotoProblem.PhotoTooHeavy(30_000_000)),
                    "photo-type", refused(new PhotoProblem.PhotoTypeNotTaken("BlockRun", "GIF")),
                    "photo-not-kept", refused(new PhotoProblem.PhotoNotKept("/home/ada/Likeness")),
                    "photo-address-dead", refused(new PhotoProblem.PhotoAddressDead("img.example")),
                    "photo-address-plain", at("http://img.example/ada.png"),
                    "photo-host-unreached", at("https://img.example/ada.png"),
                    "photo-needs-address", PhotoStop::withoutPlace);

    private PhotoStop() {}

    public static EnrollView refused(Words words, Consumer<WizardStage> photo) {
        return WizardStop.view(words, photo);
    }

    private static Consumer<WizardStage> taking(byte[] file) {
        return stage -> {
            WizardStop.filled(stage);
            stage.wizard().person().take(file.clone());
        };
    }

    private static Consumer<WizardStage> refused(Problem problem) {
        return stage -> {
            stage.photos.refusal = Optional.of(problem);
            WizardStop.filled(stage);
        };
    }

    private static Consumer<WizardStage> at(String address) {
        return stage -> {
            WizardStop.filled(stage);
            stage.wizard().person().takeAddress(address);
        };
    }

    /// The service loads photos from an address alone, and nobody keeps this one at any.
    private static void withoutPlace(WizardStage stage) {
        stage.service().forms = Set.of(PhotoForm.PUBLIC_ADDRESS);
        WizardStop.filled(stage);
    }

    /// The place that keeps photos does not answer.
    public static EnrollView uploadFailed(Words words) {
        return WizardStop.view(
                words,
                stage -> {
                    var service = stage.service(ServiceId.BLOCKRUN);
                    service.forms = Set.of(PhotoForm.UPLOAD);
                    service.hosted = Outcome.failed(new Problem.HostUnreachable("upload.example"));
                    WizardStop.check(stage);
                });
    }
}
