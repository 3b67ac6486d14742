package studio.likeness.core.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.likeness.core.face.enroll.FakeService;
import studio.likeness.core.face.receipt.TestKey;
import studio.likeness.core.problem.FaceProblem;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.service.ServiceId;

class LibraryTest {
    private static final Agreement AGREED =
            new Agreement(Optional.empty(), Consent.Scope.PRIVATE_CLIPS, Optional.empty());
    private static final String ID = FakeService.ASSET.id();

    private final MemoryBook book = new MemoryBook();
    private final HandTurnedClock clock = new HandTurnedClock();
    private final FakeService blockRun = new FakeService(ServiceId.BLOCKRUN, Duration.ZERO);
    private final FakeService jarvisClaw = new FakeService(ServiceId.JARVISCLAW, Duration.ZERO);
    private final Library library = library();
    private int ids;

    private Library library() {
        var consents =
                new Consents(
                        book,
                        TestKey.notary(),
                        clock,
                        count -> {
                            var bytes = new byte[count];
                            bytes[0] = (byte) ++ids;
                            return bytes;
                        });
        return new Library(book, consents);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "  %s\n", "asset://%s", "ASSET://%s"})
    void aFaceThatTheServiceKnowsIsTakenInWithConsent(String pasted) throws Exception {
        blockRun.listed = Outcome.done(List.of(FakeService.ASSET));
        adopt(blockRun, pasted.formatted(ID));
        var card = library.all().getFirst();
        assertThat(card.person().name()).isEqualTo("Ada");
        assertThat(card.playable(ServiceId.BLOCKRUN, clock.now()))
                .contains(FakeService.ASSET.named("Ada"));
        assertThat(card.consents()).hasSize(1);
        assertThat(book.receipts(card.person().id())).hasSize(1);
    }

    @Test
    void aFaceThatTheServiceDoesNotKnowIsNotTakenIn() throws Exception {
        blockRun.listed = Outcome.done(List.of());
        assertThat(adopt(blockRun, ID))
                .isEqualTo(Outcome.failed(new FaceProblem.FaceLost("BlockRun")));
        assertThat(library.all()).isEmpty();
    }

    @Test
    void aListThatCannotBeReadTakesNothingIn() throws Exception {
        var silent = new Problem.HostUnreachable("blockrun.ai");
        blockRun.listed = Outcome.failed(silent);
        assertThat(adopt(blockRun, ID)).isEqualTo(Outcome.failed(silent));
        assertThat(library.all()).isEmpty();
    }

    @Test
    void whereThereIsNoListTheFacePlaysAndIsMarked() throws Exception {
        adopt(jarvisClaw, ID);
        var asset = library.all().getFirst().assets().getFirst();
        assertThat(asset.state()).isEqualTo(AssetState.UNVERIFIED);
        assertThat(library.all().getFirst().playable(ServiceId.JARVISCLAW, clock.now()))
                .contains(asset);
    }

    @Test
    void whoIsHereAlreadyIsNamed() throws Exception {
        adopt(jarvisClaw, ID);
        assertThat(adopt(jarvisClaw, ID))
                .isEqualTo(Outcome.failed(new FaceProblem.FaceHere("Ada")));
        assertThat(library.all()).hasSize(1);
    }

    @Test
    void whatIsNoIdIsNotTakenIn() throws Exception {
        assertThat(adopt(jarvisClaw, "  "))
                .isEqualTo(Outcome.failed(new FaceProblem.IdUnlike("JarvisClaw")));
    }

    /// One person with a face at each of two services is one card.
    @Test
    void aFaceOfSomebodyHereGoesOnTheirCard() throws Exception {
        adopt(jarvisClaw, ID);
        var ada = library.all().getFirst().person();
        blockRun.listed = Outcome.done(List.of(FakeService.ASSET));
        var theirs =
                new Agreement(Optional.of(ada.id()), Consent.Scope.PUBLIC_CLIPS, Optional.empty());
        library.adopt(blockRun, new Claim(FaceKind.REAL_PERSON, "Ada", ID), theirs);
        assertThat(library.all()).hasSize(1);
        assertThat(library.all().getFirst().assets()).hasSize(2);
        assertThat(library.all().getFirst().consents()).hasSize(2);
    }

    @Test
    void anImportedFacePlaysOnceItsOwnerAgreed() throws Exception {
        blockRun.listed = Outcome.done(List.of(FakeService.ASSET));
        library.fetch(blockRun);
        var card = library.all().getFirst();
        assertThat(card.playable(ServiceId.BLOCKRUN, clock.now())).isEmpty();
        library.consent(card, ServiceId.BLOCKRUN, AGREED);
        assertThat(library.all().getFirst().playable(ServiceId.BLOCKRUN, clock.now())).isPresent();
    }

    @Test
    void aFaceStandsAsTheServiceSaysNow() throws Exception {
        blockRun.listed = Outcome.done(List.of(FakeService.ASSET));
        library.fetch(blockRun);
        blockRun.listed = Outcome.done(List.of(FakeService.ASSET.in(AssetState.GONE)));
        assertThat(library.fetch(blockRun)).isEqualTo(Outcome.done(0));
        assertThat(library.all().getFirst().assets().getFirst().state()).isEqualTo(AssetState.GONE);
    }

    private Outcome<Person> adopt(FakeService service, String id) throws InterruptedException {
        return library.adopt(service, new Claim(FaceKind.REAL_PERSON, " Ada ", id), AGREED);
    }
}
