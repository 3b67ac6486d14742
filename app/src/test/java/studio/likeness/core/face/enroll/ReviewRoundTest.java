package studio.likeness.core.face.enroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.likeness.core.face.Agreement;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.AssetState;
import studio.likeness.core.face.Consent;
import studio.likeness.core.face.Consents;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.face.HandTurnedClock;
import studio.likeness.core.face.Library;
import studio.likeness.core.face.MemoryBook;
import studio.likeness.core.face.MemoryPhotos;
import studio.likeness.core.face.receipt.TestKey;
import studio.likeness.core.problem.FaceProblem;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.service.PaidBy;
import studio.likeness.core.service.ServiceId;

/// A wizard was closed while a service looked at the photo.
class ReviewRoundTest {
    private static final Asset REVIEWED = FakeService.ASSET.in(AssetState.REVIEWING);

    private final HandTurnedClock clock = new HandTurnedClock();
    private final MemoryBook book = new MemoryBook();
    private final MemoryEnrollments enrollments = new MemoryEnrollments();
    private final Consents consents =
            new Consents(book, TestKey.notary(), clock, count -> new byte[count]);
    private final FakeService service = new FakeService(ServiceId.BLOCKRUN, Duration.ZERO);
    private final ReviewRound round = new ReviewRound(new Library(book, consents), enrollments);

    @BeforeEach
    void order() {
        var registry = new Registry(book, enrollments, consents, clock);
        var subject =
                new Enrollment.Subject(
                        FaceKind.VIRTUAL, ServiceId.BLOCKRUN, "Ada", MemoryPhotos.photo(800, 800));
        var scope = Consent.Scope.PRIVATE_CLIPS;
        var agreed =
                registry.agree(subject, new Agreement(Optional.empty(), scope, Optional.empty()));
        registry.enrolled(agreed.paying(registry.now()), REVIEWED);
    }

    @Test
    void aFaceThatWasTakenCanPlay() throws InterruptedException {
        assertThat(ask()).isEqualTo(1);
        assertThat(book.all().getFirst().assets()).containsExactly(FakeService.ASSET);
        assertThat(enrollments.unfinished()).isEmpty();
        assertThat(ask()).isZero();
        assertThat(service.asked).containsExactly("state");
    }

    @Test
    void aReviewThatGoesOnIsAskedAboutAgain() throws InterruptedException {
        service.reviewed = Outcome.done(REVIEWED);
        assertThat(ask()).isZero();
        assertThat(enrollments.unfinished()).allMatch(ReviewRound::isWaiting).hasSize(1);
        service.reviewed = Outcome.done(FakeService.ASSET);
        assertThat(ask()).isEqualTo(1);
    }

    /// Why, and what helps, stands in the wizard.
    @Test
    void aRefusalWaitsForItsPerson() throws InterruptedException {
        service.reviewed = Outcome.failed(new FaceProblem.FaceNotMatched());
        assertThat(ask()).isZero();
        assertThat(enrollments.unfinished()).hasSize(1);
        assertThat(book.all().getFirst().assets()).containsExactly(REVIEWED);
    }

    @Test
    void aServiceThatIsNotThereIsNotAsked() throws InterruptedException {
        assertThat(round.ask(List.of())).isZero();
        assertThat(enrollments.unfinished()).hasSize(1);
    }

    private int ask() throws InterruptedException {
        return round.ask(List.of(new Door(service, Set.of(PaidBy.KEY), false)));
    }
}
