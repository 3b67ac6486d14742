package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.likeness.core.pay.PurchaseState;
import studio.likeness.core.pay.ledger.Entry;
import studio.likeness.practice.world.FaultKind;

/// The end of a payment that was unclear is seen where the person looks, while the studio runs.
class UnclearPaymentTest extends WholeStudio {
    private static final String ORDERS = "/blockrun/api/v1/videos/generations";

    @BeforeEach
    void compose() throws Exception {
        enroll();
        hand.sees("enroll-asset-id");
        hand.press("enroll-done");
        hand.press("nav-playground");
        hand.type("play-prompt", "She waves.");
    }

    private void order() throws InterruptedException {
        hand.press("play-generate");
        hand.agree();
    }

    private Supplier<Boolean> reads(String text) {
        return () -> hand.texts().contains(text);
    }

    /// The payment is carried out while the service looks away, and is found at the next look.
    @Test
    void theLedgerThatIsOpenShowsTheEnd() throws Exception {
        ask(FaultKind.SETTLEMENT_PENDING, ORDERS + "/");
        order();
        hand.until("ordered", reads("in flight"));
        clock.pass(Duration.ofMinutes(2));
        hand.until("in doubt", reads("USDC unknown"));
        hand.press("nav-ledger");
        hand.sees("ledger-table");
        hand.until("portrait and clip", () -> rows("Paid") + rows("Not known yet") == 2);
        hand.until("its end", () -> rows("Paid") == 2);
        assertThat(states()).hasSize(2).containsOnly(PurchaseState.SETTLED);
    }

    private long rows(String state) {
        return hand
                .scene()
                .get()
                .getRoot()
                .lookupAll("#ledger-table .table-row-cell .label")
                .stream()
                .filter(each -> each instanceof Label label && label.getText().equals(state))
                .count();
    }

    /// The order was lost, and nothing was ever taken for it: the job is over, and nobody asks for
    /// it any more.
    @Test
    void theCardOfAJobThatIsOverShowsTheEnd() throws Exception {
        ask(FaultKind.LOST_AFTER_ACCEPTANCE, ORDERS);
        order();
        hand.until("in doubt", reads("USDC unknown"));
        clock.pass(Duration.ofHours(3));
        hand.press("nav-ledger");
        hand.press("ledger-check-now");
        hand.press("nav-playground");
        hand.until("its end", reads("not charged"));
        assertThat(states()).contains(PurchaseState.NOT_CHARGED);
    }

    private List<PurchaseState> states() {
        return ledger().stream().map(Entry::state).toList();
    }
}
