package studio.likeness.ui.pay;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;

/// One yes to several payments.
class SeveralReviewTest extends ReviewCase {
    @Test
    void aYesToSeveralNamesAllOfThem() {
        bench.firstOf(3);
        ask();
        assertThat(text("pay-amount")).isEqualTo("0.826804");
        assertThat(text("pay-total")).isEqualTo("Payment 1 of 3, 2.480412 USDC in all");
        assertThat(text("pay-today")).startsWith("3.14 → 5.620412 of 15.00 USDC");
        assertThat(text("pay-balance")).startsWith("Balance 19.98 → 17.334427 USDC");
        assertThat(((Button) node("pay-sign")).getText())
                .isEqualTo("Sign 3 payments, 2.480412 USDC");
        assertThat(stage.getScene().getRoot().lookupAll(".good").toString())
                .contains("Allows all 3 payments and nothing else.");
    }

    /// This computer signs nothing, and does not say that it does.
    @Test
    void aYesToSeveralWalksAsksForTheirSignatures() {
        bench.firstOf(3).walking();
        ask();
        assertThat(((Button) node("pay-sign")).getText())
                .isEqualTo("Ask for 3 signatures, 2.480412 USDC");
        assertThat(stage.getScene().getRoot().lookupAll(".good").toString())
                .contains("Nothing is signed on this computer.")
                .doesNotContain("follow without another question");
    }
}
