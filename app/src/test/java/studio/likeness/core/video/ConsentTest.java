package studio.likeness.core.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.likeness.core.problem.Money;

/// Whoever does not agree any more plays in nothing that has not left yet.
class ConsentTest {
    private final BookInMemory disk = new BookInMemory();
    private final int[] sent = new int[1];

    private final Payment payment =
            () -> {
                sent[0]++;
                return Floor.accepted();
            };

    @Test
    void aComposedJobIsNotSentAfterTheConsentEnded() {
        var floor = new Floor(disk);
        var job = floor.composed("a");
        withdraw(floor);
        floor.production.submit(job, payment);
        floor.time.settle();
        assertRefused(floor);
    }

    @Test
    void aHeldJobIsNotSentEither() {
        var floor = new Floor(disk);
        floor.composed("a");
        floor.production.hold("a", true);
        floor.time.settle();
        withdraw(floor);
        floor.production.hold("a", false);
        floor.time.settle();
        floor.production.submit(floor.kept("a"), payment);
        floor.time.settle();
        assertRefused(floor);
    }

    @Test
    void aConsentThatEndsWhileTheJobLeavesTheQueueStillHoldsItBack() {
        var floors = new Floor[1];
        var floor =
                new Floor(
                        new WatchedBook(
                                disk,
                                job -> {
                                    if (job.state() instanceof JobState.Submitting) {
                                        withdraw(floors[0]);
                                    }
                                }));
        floors[0] = floor;
        floor.production.submit(floor.composed("a"), payment);
        floor.time.settle();
        assertRefused(floor);
    }

    @Test
    void whoIsNotInTheLibraryAnyMoreDoesNotPlay() {
        var floor = new Floor(disk);
        var job = floor.composed("a");
        floor.cast.clear();
        floor.production.submit(job, payment);
        floor.time.settle();
        assertRefused(floor);
    }

    @Test
    void aClipWithoutPeopleNeedsNobodysConsent() {
        Cast nobody = List::of;
        assertThat(nobody.withheld(Faces.shot("Rain."))).isEmpty();
        assertThat(nobody.withheld(Faces.shot("She waves.", Faces.ADA))).contains(Faces.ADA);
    }

    private static void withdraw(Floor floor) {
        floor.cast.set(0, Floor.playing(false));
    }

    private void assertRefused(Floor floor) {
        assertThat(sent[0]).as("orders sent").isZero();
        assertThat(floor.state("a"))
                .isInstanceOfSatisfying(
                        JobState.Failed.class,
                        failed -> {
                            assertThat(failed.why().what().key())
                                    .isEqualTo("problem.no-consent.what");
                            assertThat(failed.why().remedy()).isEqualTo(Remedy.ENROLL);
                        });
        assertThat(floor.kept("a").bill().money()).isEqualTo(Money.NOT_CHARGED);
    }
}
