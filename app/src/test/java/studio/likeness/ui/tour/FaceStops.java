package studio.likeness.ui.tour;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import studio.likeness.ui.enroll.WizardStop;
import studio.likeness.ui.faces.LibraryStop;

/// The library, and every step and failure of the wizard.
final class FaceStops {
    static final List<TourStop> ALL = Stream.concat(steps(), refusals()).toList();

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
                StudioStop.faces("enroll-reviewing", WizardStop::reviewing),
                StudioStop.faces("enroll-ready", WizardStop::ready));
    }

    private FaceStops() {}
}
