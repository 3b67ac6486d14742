package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.VideoProblem;
import studio.likeness.core.service.ServiceId;
import studio.likeness.practice.world.FaultKind;
import studio.likeness.ui.walk.Fx;

/// BlockRun from the wallet, when something goes wrong on the way.
class ClipTroublesTest extends ClipCase {
    private static final String ORDERS = "/blockrun/api/v1/videos/generations";

    @BeforeEach
    void compose() throws InterruptedException {
        studio.with(character(), "Ada");
        studio.compose(ServiceId.BLOCKRUN, "Ada", "She waves.");
    }

    private void order() {
        studio.hand().press("play-generate");
        studio.tasks.settle();
    }

    @Test
    void aLostOrderIsUnknownAndNeverSentAgain() {
        studio.ground.ask(FaultKind.LOST_AFTER_ACCEPTANCE, ORDERS);
        order();
        studio.untilState("outcome unknown");
        studio.ground.pass(Duration.ofHours(2));
        studio.tasks.settle();
        assertThat(studio.state()).isEqualTo("outcome unknown");
        assertThat(entries()).hasSize(1);
        assertThat(entries().getFirst().money()).isNotEqualTo(Money.CHARGED);
        assertThat(studio.tasks.waiting()).isZero();
    }

    @Test
    void aCutAnswerToTheLastLookIsClaimedLaterWithoutASecondPayment() {
        order();
        studio.ground.ask(FaultKind.LOST_AFTER_SETTLEMENT, ORDERS + "/");
        studio.untilState("saved");
        assertThat(entries()).hasSize(1);
        assertThat(entries().getFirst().money()).isEqualTo(Money.CHARGED);
        assertThat(studio.video().saved().clips()).hasSize(1);
    }

    /// The clip is there and its payment did not go through: the next look brings the same one.
    @Test
    void aSettlementThatFailsOnAFinishedClipIsSaidAndTriedAgain() {
        order();
        studio.ground.ask(FaultKind.SETTLEMENT_FAILED, ORDERS + "/");
        studio.tasks.until("words", () -> trouble().contains("did not take the payment"));
        assertThat(studio.text(".job-cost")).endsWith("unknown");
        assertThat(studio.video().saved().clips()).isEmpty();
        studio.untilState("saved");
        assertThat(trouble()).isEmpty();
        assertThat(entries())
                .singleElement()
                .satisfies(
                        entry -> {
                            assertThat(entry.money()).isEqualTo(Money.CHARGED);
                            assertThat(entry.progress().signings()).isOne();
                        });
    }

    /// The service took the money, does not know it, and refuses the payment from then on.
    @Test
    void aPaidClipThatIsKeptBackSaysSoAndWaitsForAPerson() {
        order();
        studio.ground.ask(FaultKind.SETTLEMENT_PENDING, ORDERS + "/");
        studio.tasks.until("words", () -> trouble().contains("seen this payment before"));
        assertThat(studio.text(".job-cost")).endsWith("unknown");
        studio.untilState("check again");
        assertThat(trouble()).contains("BlockRun has taken the payment");
        assertThat(studio.text(".job-cost")).endsWith("charged");
        studio.rest();
        assertThat(entries())
                .singleElement()
                .satisfies(
                        entry -> {
                            assertThat(entry.money()).isEqualTo(Money.CHARGED);
                            assertThat(entry.progress().signings()).isOne();
                        });
    }

    /// The last line of the newest job.
    private String trouble() {
        return Fx.call(
                () ->
                        studio.hand().scene().lookup(".job-row").lookupAll(".help").stream()
                                .filter(Node::isVisible)
                                .map(line -> ((Label) line).getText())
                                .filter(text -> text.contains("payment"))
                                .findFirst()
                                .orElse(""));
    }

    @Test
    void aClosedStudioTakesItsJobsUpAgain() {
        order();
        studio.untilState("waiting");
        studio.restart();
        studio.tasks.until("the question", () -> studio.hand().sees("play-go-on"));
        studio.hand().press("play-go-on");
        studio.untilState("saved");
        assertThat(entries()).hasSize(1);
    }

    @Test
    void refusedSoundIsLeftOutWithOneClick() {
        studio.ground.ask(FaultKind.AUDIO_MODERATION, ORDERS);
        order();
        studio.untilState("sound refused");
        Fx.run(
                () ->
                        ((Button) studio.hand().scene().lookup(".job-row").lookup(".job-retry"))
                                .fire());
        var composer = studio.video().playground().composer();
        assertThat(composer.shotProperty().get().sound()).isFalse();
        assertThat(studio.video().saved().clips()).isEmpty();
    }

    @Test
    void refusedWordsSayWhatAndThatNothingWasCharged() {
        studio.ground.ask(FaultKind.CONTENT_REFUSED, ORDERS);
        order();
        assertThat(studio.troubles).hasOnlyElementsOfType(VideoProblem.PromptRefused.class);
        assertThat(studio.troubles.isEmpty() ? studio.state() : "words refused")
                .isEqualTo("words refused");
        assertThat(studio.video().saved().clips()).isEmpty();
    }

    @Test
    void anExpiredAddressIsAskedForOnceMore() {
        studio.ground.ask(FaultKind.CLIP_LINK_EXPIRED, ORDERS);
        order();
        studio.tasks.until(
                "an end", () -> studio.state().equals("saved") || studio.state().equals("failed"));
        assertThat(entries().getFirst().money()).isEqualTo(Money.CHARGED);
    }

    @Test
    void aNoOrdersNothing() {
        studio.pocket.agrees = false;
        order();
        assertThat(studio.state()).isEqualTo("not sent");
        assertThat(entries()).isEmpty();
    }
}
