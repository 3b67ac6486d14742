package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.likeness.core.face.enroll.Stage;
import studio.likeness.practice.world.Fault;
import studio.likeness.practice.world.FaultKind;

/// The first signature for a face may have been used, its time is over, and a second one is needed:
/// what stops that one says nothing of the first.
class FaceDoubtTest extends EnrollCase {
    private static final String DOUBT = "It is not clear yet whether this was charged";

    @BeforeEach
    void signedWithoutAnAnswerUntilTheTimeIsOver() {
        check(Booth.BLOCKRUN, "ada");
        stage.ask(FaultKind.STATUS, Booth.BLOCKRUN.order());
        studio.hand().press("enroll-pay");
        studio.hand().press("enroll-again");
        stage.pass(Duration.ofMinutes(12));
        var lists = "/blockrun/api/v1/wallet/" + studio.pocket.address().orElseThrow() + "/";
        stage.server()
                .world()
                .faults()
                .ask(new Fault(FaultKind.STATUS, lists + "realfaces", 9, Map.of()));
    }

    @Test
    void anotherRequestInTheWayLeavesTheFirstSignatureInDoubt() {
        studio.pocket.walks = true;
        studio.hand().press("enroll-pay");
        assertThat(problem()).contains(DOUBT).doesNotContain("not charged");
        assertThat(studio.unfinished().stage()).isInstanceOf(Stage.Paying.class);
    }

    @Test
    void aSecondSignatureEndsTheDoubtAndPaysOnce() {
        studio.hand().press("enroll-pay");
        assertThat(assetId()).isNotEmpty();
        assertThat(studio.taken()).isEqualTo(11_000);
    }
}
