package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.likeness.core.airgap.SignAnswer;
import studio.likeness.core.airgap.SignRequest;
import studio.likeness.core.pay.PurchaseState;
import studio.likeness.core.pay.ledger.Entry;

/// Clips that are paid by a key elsewhere. Where the studio is killed while a payment is on its
/// walk, what the disk holds at that moment is all that is needed.
@SuppressWarnings("NullAway.Init") // set before each test
class FarClipTest extends FarStudio {
    private SignAnswer portrait;

    @BeforeEach
    void compose() throws Exception {
        enroll();
        portrait = signed(request());
        answer(portrait);
        hand.sees("enroll-asset-id");
        hand.press("enroll-done");
        hand.press("nav-playground");
        hand.type("play-prompt", "She waves.");
    }

    private SignRequest order() throws Exception {
        hand.press("play-generate");
        hand.agree();
        return request();
    }

    /// Two takes: the second is asked for when the first was answered, and says which it is.
    @Test
    void severalAreAskedOneAfterTheOther() throws Exception {
        hand.press("play-several");
        hand.press("play-batch-order");
        hand.agree();
        var first = request();
        assertThat(first.origin()).isEqualTo("Likeness Studio: BlockRun, She waves (1/2)");
        answer(signed(first));
        hand.until("the next", () -> hand.texts().contains("(2/2)"));
        var second = request();
        assertThat(second.transfer().nonce()).isNotEqualTo(first.transfer().nonce());
        hand.press("sign-withdraw");
        untilGone("sign-accept");
        assertThat(paidFor()).hasSize(2).allMatch(entry -> entry.progress().signings() == 1);
    }

    /// There is one walk at a time, and a way back to it from wherever it is in the way.
    @Test
    void whatIsAskedForAlreadyIsOneActAway() throws Exception {
        var first = order();
        hand.press("sign-later");
        hand.press("play-generate");
        hand.agree();
        hand.until("it stopped", () -> hand.texts().contains("Another payment waits"));
        hand.pressFirst("job-request");
        assertThat(request()).isEqualTo(first);
        hand.press("sign-later");
        enroll();
        hand.press("enroll-show-request");
        assertThat(request()).isEqualTo(first);
    }

    @Test
    void theNextStartGoesOnWithTheSameRequestAndPaysOnce() throws Exception {
        var request = order();
        die();
        assertThat(request()).isEqualTo(request);
        hand.press("sign-later");
        hand.press("nav-playground");
        hand.until("it waits", () -> hand.texts().contains("waiting for payment"));
        assertThat(Stagehand.ask(hand::texts)).doesNotContain("1 clip was still being made");
        hand.pressFirst("job-request");
        assertThat(request()).isEqualTo(request);
        hand.press("sign-later");
        hand.press("nav-wallet");
        hand.press("sign-later");
        hand.press("wallet-show-request");
        assertThat(request()).isEqualTo(request);
        answer(portrait);
        untilRefused("This answer belongs to another request");
        answer(signed(request));
        untilGone("sign-accept");
        hand.press("nav-clips");
        hand.sees(".clip-card");
        assertThat(paidFor())
                .hasSize(2)
                .extracting(Entry::state)
                .containsOnly(PurchaseState.SETTLED);
    }

    /// To bring the answer is the word that the order waited for.
    @Test
    void anAnswerThatIsBroughtAfterAKillPaysAtOnce() throws Exception {
        order();
        die();
        answer(signed(request()));
        untilGone("sign-accept");
        hand.press("nav-clips");
        hand.sees(".clip-card");
        assertThat(paidFor())
                .hasSize(2)
                .extracting(Entry::state)
                .containsOnly(PurchaseState.SETTLED);
    }

    @Test
    void whatLapsesAfterAKillIsAskedForAnewWithOneAct() throws Exception {
        var first = order();
        die();
        assertThat(request()).isEqualTo(first);
        hand.press("sign-later");
        hand.press("nav-playground");
        hand.until("it waits", () -> hand.texts().contains("waiting for payment"));
        clock.pass(Duration.ofMinutes(10));
        hand.press("sign-again");
        var second = request();
        assertThat(second.transfer().nonce()).isNotEqualTo(first.transfer().nonce());
        answer(signed(second));
        untilGone("sign-accept");
        hand.press("nav-clips");
        hand.sees(".clip-card");
        assertThat(paidFor()).hasSize(2).allMatch(entry -> entry.progress().signings() == 1);
    }

    /// The same words for the same price, under another number: the old answer is worth nothing.
    @Test
    void whatLapsedWhileTheStudioWasOffStandsThereAndIsAskedForAnewWithOneAct() throws Exception {
        var first = order();
        die(Duration.ofMinutes(10));
        hand.press("nav-playground");
        hand.until("it lapsed", () -> hand.texts().contains("request lapsed"));
        assertThat(Stagehand.ask(hand::texts))
                .contains("No answer came from the other computer in time")
                .contains("You were not charged");
        assertThat(ledger()).noneMatch(entry -> entry.state().isOpen());
        hand.pressFirst("job-retry");
        var second = request();
        assertThat(second.transfer().nonce()).isNotEqualTo(first.transfer().nonce());
        assertThat(second.transfer().value()).isEqualTo(first.transfer().value());
        assertThat(second.transfer().to()).isEqualTo(first.transfer().to());
        assertThat(second.origin()).isEqualTo(first.origin());
        assertThat(second.transfer().window().before())
                .isGreaterThan(first.transfer().window().before());
        answer(signed(first));
        untilRefused("This answer belongs to another request");
        answer(signed(second));
        untilGone("sign-accept");
        hand.press("nav-clips");
        hand.sees(".clip-card");
        assertThat(paidFor()).hasSize(2).allMatch(entry -> entry.progress().signings() == 1);
    }

    /// The portrait and one clip, whatever else was asked for.
    private List<Entry> paidFor() {
        return ledger().stream()
                .filter(entry -> entry.state() != PurchaseState.NOT_CHARGED)
                .toList();
    }
}
