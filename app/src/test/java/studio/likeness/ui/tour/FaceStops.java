package studio.likeness.ui.tour;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import studio.likeness.ui.enroll.FinishStop;
import studio.likeness.ui.enroll.PhotoStop;
import studio.likeness.ui.enroll.WizardStop;
import studio.likeness.ui.faces.LibraryStop;

/// The library, and every step and failure of the wizard.
final class FaceStops {
    static final List<TourStop> ALL =
            Stream.of(steps(), orders(), refusals(), photos()).flatMap(each -> each).toList();

    private static Stream<TourStop> photos() {
        return PhotoStop.REFUSALS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(
                        photo ->
                                StudioStop.faces(
                                        "enroll-" + photo.getKey(),
                                        words -> PhotoStop.refused(words, photo.getValue())));
    }

    private static Stream<TourStop> orders() {
        return Stream.of(
                StudioStop.faces("enroll-upload-failed", PhotoStop::uploadFailed),
                StudioStop.faces("enroll-link-copied", FinishStop::copied),
                StudioStop.faces("enroll-not-listed", FinishStop::notListed),
                StudioStop.faces("enroll-no-list", FinishStop::noList),
                StudioStop.faces("enroll-reviewing", FinishStop::reviewing),
                StudioStop.faces("enroll-part-taken", FinishStop::partTaken),
                StudioStop.faces("enroll-resumed", FinishStop::resumed),
                StudioStop.faces("enroll-following", FinishStop::following),
                StudioStop.faces("enroll-character-service", FinishStop::characterService),
                StudioStop.faces("enroll-group-price", FinishStop::groupPrice),
                StudioStop.faces("enroll-group-found", FinishStop::groupFound),
                StudioStop.faces("enroll-group-lost", FinishStop::groupLost),
                StudioStop.faces("enroll-group-gone", FinishStop::groupGone));
    }

    private static Stream<TourStop> refusals() {
        return WizardStop.REFUSALS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(
                        refusal ->
                                StudioStop.faces(
                                        "enroll-" + refusal.getKey(),
                                        words -> WizardStop.refused(words, refusal.getValue())));
    }

    private static Stream<TourStop> steps() {
        return Stream.of(
                StudioStop.faces(
                        "faces-library",
                        words -> LibraryStop.full(words, Optional.of(WizardStop.picture()))),
                StudioStop.faces(
                        "faces-detail",
                        words -> LibraryStop.detail(words, Optional.of(WizardStop.picture()))),
                StudioStop.faces(
                        "faces-withdraw",
                        words -> LibraryStop.withdrawing(words, Optional.of(WizardStop.picture()))),
                StudioStop.faces(
                        "faces-withdrawn",
                        words -> LibraryStop.withdrawn(words, Optional.of(WizardStop.picture()))),
                StudioStop.faces("faces-none", LibraryStop::empty),
                StudioStop.faces(
                        "faces-adopt",
                        words -> LibraryStop.adopt(words, Optional.of(WizardStop.picture()))),
                StudioStop.faces(
                        "faces-adopt-lost",
                        words -> LibraryStop.adoptLost(words, Optional.of(WizardStop.picture()))),
                StudioStop.faces(
                        "faces-imported",
                        words -> LibraryStop.imported(words, Optional.of(WizardStop.picture()))),
                StudioStop.faces("enroll-kind", WizardStop::kind),
                StudioStop.faces("enroll-service", WizardStop::service),
                StudioStop.faces("enroll-empty", WizardStop::empty),
                StudioStop.faces("enroll-person", WizardStop::person),
                StudioStop.faces("enroll-small-photo", WizardStop::smallPhoto),
                StudioStop.faces("enroll-leaving", WizardStop::leaving),
                StudioStop.faces("enroll-code", WizardStop::code),
                StudioStop.faces("enroll-long-code", WizardStop::longCode),
                StudioStop.faces("enroll-code-here", WizardStop::codeHere),
                StudioStop.faces("enroll-not-passed", WizardStop::notPassed),
                StudioStop.faces("enroll-not-done", WizardStop::notDone),
                StudioStop.faces("enroll-wrong-key-group", WizardStop::wrongKeyGroup),
                StudioStop.faces("enroll-code-over", WizardStop::over),
                StudioStop.faces("enroll-code-withheld", WizardStop::withheld),
                StudioStop.faces("enroll-starts-used-up", WizardStop::usedUp),
                StudioStop.faces("enroll-price", WizardStop::price),
                StudioStop.faces("enroll-photo-refused", WizardStop::refused),
                StudioStop.faces("enroll-not-finished", WizardStop::notFinished),
                StudioStop.faces("enroll-photo-unreached", WizardStop::unreached),
                StudioStop.faces("enroll-service-down", WizardStop::serviceDown),
                StudioStop.faces("enroll-answer-lost", WizardStop::lost),
                StudioStop.faces("enroll-ready", WizardStop::ready));
    }

    private FaceStops() {}
}
