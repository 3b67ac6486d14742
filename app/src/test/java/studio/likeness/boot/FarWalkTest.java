package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import studio.likeness.core.airgap.SignAnswer;
import studio.likeness.core.pay.PurchaseState;
import studio.likeness.core.pay.ledger.Entry;

/// The walk in the whole studio, as far as it goes on this side: what is refused, what is taken
/// back, what a restart leaves.
class FarWalkTest extends FarStudio {
    @Test
    void onlyTheAnswerToTheOpenRequestIsTakenAndARestartForgetsNothing() throws Exception {
        enroll();
        var request = request();
        answer(new SignAnswer(new UUID(1, 2), signed(request).signature(), ""));
        untilRefused("This answer belongs to another request");
        showMuchInEachCode();
        var shown = count();
        leave();
        open();
        assertThat(request()).isEqualTo(request);
        assertThat(count()).as("as it suited the camera").isEqualTo(shown);
        answer(signed(request));
        hand.sees("enroll-asset-id");
        assertThat(ledger())
                .singleElement()
                .satisfies(
                        entry -> {
                            assertThat(entry.state()).isEqualTo(PurchaseState.SETTLED);
                            assertThat(entry.progress().signings()).isEqualTo(1);
                        });
    }

    /// The account is asked by its address alone then, which hardware may not take: a person hears
    /// why, once, and whoever needs no path is not stopped.
    @Test
    void pathsThatCannotBeReadAreToldOnceAndStopNobody() throws Exception {
        spoil("accounts/paired.json");
        fillIn();
        hand.until("told", () -> hand.texts().contains("The wallet files cannot be read"));
        hand.press("problem-close");
        pay();
        answer(signed(request()));
        hand.sees("enroll-asset-id");
        assertThat(Stagehand.ask(hand::texts)).doesNotContain("The wallet files");
    }

    private void showMuchInEachCode() {
        hand.look(
                "sign-density",
                node -> {
                    node.lookupAll(".toggle-button").stream()
                            .skip(2)
                            .map(ToggleButton.class::cast)
                            .forEach(ToggleButton::fire);
                    return true;
                });
    }

    private String count() {
        return Stagehand.ask(hand::texts).replaceAll("(?s).*?(\\d+) codes.*", "$1");
    }

    @Test
    void aRequestThatIsTakenBackPaysNothingAndTheNextOneIsAnother() throws Exception {
        enroll();
        var first = request();
        hand.press("sign-withdraw");
        hand.sees("enroll-again");
        assertThat(states()).containsExactly(PurchaseState.NOT_CHARGED);
        hand.press("enroll-again");
        hand.press("enroll-pay");
        hand.agree();
        var second = request();
        assertThat(second.transfer().nonce()).isNotEqualTo(first.transfer().nonce());
        answer(signed(first));
        untilRefused("This answer belongs to another request");
        answer(signed(second));
        hand.sees("enroll-asset-id");
        assertThat(states())
                .containsExactlyInAnyOrder(PurchaseState.SETTLED, PurchaseState.NOT_CHARGED);
    }

    @Test
    void aRequestThatLapsesIsAskedForAnewWithOneActAndOnlyTheNewAnswerPays() throws Exception {
        enroll();
        var first = request();
        var late = signed(first);
        clock.pass(Duration.ofMinutes(10));
        hand.press("sign-again");
        var second = request();
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.transfer().value()).isEqualTo(first.transfer().value());
        assertThat(second.transfer().to()).isEqualTo(first.transfer().to());
        assertThat(hand.text("sign-left")).startsWith("4:");
        answer(late);
        untilRefused("This answer belongs to another request");
        answer(signed(second));
        hand.sees("enroll-asset-id");
        assertThat(states())
                .containsExactlyInAnyOrder(PurchaseState.SETTLED, PurchaseState.NOT_CHARGED);
    }

    @Test
    void aRequestThatLapsesAndIsLeftPaysNothing() throws Exception {
        enroll();
        request();
        clock.pass(Duration.ofMinutes(10));
        hand.press("sign-leave");
        hand.sees("enroll-again");
        assertThat(states()).containsExactly(PurchaseState.NOT_CHARGED);
    }

    private List<PurchaseState> states() {
        return ledger().stream().map(Entry::state).toList();
    }
}
