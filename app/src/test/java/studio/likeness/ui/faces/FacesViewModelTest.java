package studio.likeness.ui.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.likeness.core.face.Appearance;
import studio.likeness.core.face.enroll.FakeService;
import studio.likeness.core.face.receipt.ReceiptCheck;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.service.ServiceId;

class FacesViewModelTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private final LibraryStage stage = new LibraryStage(Optional.empty()).furnished();
    private final FacesViewModel library = stage.viewModel();

    @Test
    void everybodyIsShownWithTheirStanding() {
        library.load();
        assertThat(library.shown())
                .map(item -> item.card().person().name() + " " + item.standing())
                .containsExactly(
                        "Ada Lindqvist READY",
                        "Mei Tanaka READY",
                        "Tomas Rey READY",
                        "Cyber Knight READY",
                        "Lena Ott PHONE_CHECK");
    }

    @Test
    void searchAndFilterNarrowTheList() {
        library.load();
        library.searchProperty().set(" mEI");
        assertThat(names()).containsExactly("Mei Tanaka");
        library.searchProperty().set("");
        library.filterProperty().set(FaceFilter.CHARACTERS);
        assertThat(names()).containsExactly("Cyber Knight");
    }

    @Test
    void whoIsOnTheWayGoesOnWhereTheyStopped() {
        library.load();
        library.resume(library.shown().getLast());
        assertThat(stage.wanted).containsExactly("enrollment e5");
    }

    @Test
    void withdrawnConsentStopsTheFaceAtOnceAndIsOnTheReceipt() {
        library.load();
        library.choose(library.shown().getFirst());
        library.withdraw(library.shown().getFirst());
        assertThat(library.shown().getFirst().standing()).isEqualTo(FaceItem.Standing.NO_CONSENT);
        library.export(library.shown().getFirst(), Path.of("receipts.jsonl"));
        var receipts =
                stage.written.lines().map(line -> ReceiptCheck.read(line).orElseThrow()).toList();
        assertThat(receipts).hasSize(2);
        assertThat(ReceiptCheck.chained(receipts)).isTrue();
        assertThat(library.chosenProperty().get()).isPresent();
    }

    @Test
    void everyClipWithAFaceIsOnTheListOfThePerson() {
        stage.book.appears(
                "p1",
                clip("two", "Rain,-Ada-1.mp4", NOON.plusSeconds(60)),
                clip("one", "Ada-waves-0.mp4", NOON));
        library.load();
        var ada = library.shown().getFirst();
        assertThat(ada.card().lastUsed()).contains(NOON.plusSeconds(60));
        assertThat(library.shown().getLast().card().lastUsed()).isEmpty();
        library.withdraw(ada);
        library.exportClips(library.shown().getFirst(), Path.of("clips.csv"));
        assertThat(stage.written.lines())
                .containsExactly(
                        "made,service,model,file,sha256",
                        "2026-11-21T12:01:00Z,blockrun,\"seedance-2.0\",\"Rain,-Ada-1.mp4\",ff",
                        "2026-11-21T12:00:00Z,blockrun,\"seedance-2.0\",\"Ada-waves-0.mp4\",ff");
        assertThat(library.toldProperty().get().orElseThrow().key())
                .isEqualTo("faces.clips.exported");
    }

    private static Appearance clip(String id, String file, Instant made) {
        return new Appearance(id, ServiceId.BLOCKRUN, "seedance-2.0", file, "ff", made);
    }

    @Test
    void whoIsRetiredIsFoundAmongTheRetired() {
        library.load();
        library.retire(library.shown().getFirst());
        assertThat(names()).doesNotContain("Ada Lindqvist");
        library.filterProperty().set(FaceFilter.RETIRED);
        assertThat(names()).containsExactly("Ada Lindqvist");
        library.bringBack(library.shown().getFirst());
        library.filterProperty().set(FaceFilter.ALL);
        assertThat(names()).contains("Ada Lindqvist");
    }

    @Test
    void aNameCanBeChangedAndNotEmptied() {
        library.load();
        library.rename(library.shown().getFirst(), "  ");
        library.rename(library.shown().getFirst(), " Ada L ");
        assertThat(names()).contains("Ada L").doesNotContain("Ada Lindqvist");
    }

    @Test
    void whatTheServiceKnowsIsImportedOnceAndDoesNotPlay() {
        stage.service.listed = Outcome.done(List.of(FakeService.ASSET));
        library.load();
        library.fetch();
        library.fetch();
        assertThat(library.shown()).hasSize(6);
        assertThat(library.shown().getLast().standing()).isEqualTo(FaceItem.Standing.NO_CONSENT);
        assertThat(library.toldProperty().get().orElseThrow().values()).containsEntry("count", 0);
    }

    @Test
    void aServiceThatDoesNotAnswerIsNamed() {
        stage.service.listed = Outcome.failed(new Problem.HostUnreachable("blockrun.ai"));
        library.load();
        library.fetch();
        assertThat(library.toldProperty().get().orElseThrow().values())
                .containsEntry("services", "BlockRun");
    }

    private List<String> names() {
        return library.shown().stream().map(item -> item.card().person().name()).toList();
    }
}
