package studio.likeness.ui.pay;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.Decision;
import studio.likeness.core.pay.Network;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.signing.Nonce;
import studio.likeness.core.wallet.signing.TransferAuthorization;
import studio.likeness.core.wallet.signing.Window;
import studio.likeness.ui.control.ShortCode;
import studio.likeness.ui.shell.Sheet;
import studio.likeness.ui.theme.FakeLook;
import studio.likeness.ui.theme.Theme;
import studio.likeness.ui.walk.Fx;

/// The question before money moves: what it shows, what it wants, and which keys say what.
class PaymentReviewTest extends ReviewCase {
    @Test
    void everyFactIsShownAsItIsSigned() {
        ask();
        assertThat(text("pay-amount")).isEqualTo("0.826804");
        assertThat(text("pay-purpose")).isEqualTo("Video: Neon alley, take 3");
        assertThat(node("pay-recipient").getUserData()).isEqualTo(PayBench.PAYEE.toString());
        assertThat(text("pay-recipient")).isEqualTo(PayBench.PAYEE.grouped());
        assertThat(text("pay-network")).isEqualTo("Base Sepolia (84532)");
        assertThat(text("pay-token")).isEqualTo("USDC");
        assertThat(node("pay-amount").getUserData()).as("on demand").isEqualTo(826_804L);
        assertThat(node("pay-amount").getAccessibleHelp()).contains("826804 millionths");
        assertThat(stage.getScene().getRoot().lookupAll(".good").toString())
                .contains("Allows this one payment and nothing else.");
        assertThat(text("pay-expires")).startsWith("10:00, until ");
        assertThat(text("pay-nonce")).isEqualTo("5a1f00c2 … 91c7e0a3");
        assertThat(whole("pay-digest")).hasSize(66);
        assertThat(text("pay-digest")).matches("[0-9a-f]{8} … [0-9a-f]{8}");
        assertThat(text("pay-today"))
                .isEqualTo("3.14 → 3.966804 of 15.00 USDC in 24 hours, one payment up to 5.00");
        assertThat(text("pay-balance"))
                .isEqualTo("Balance 19.98 → 18.988035 USDC, 0.165161 in flight");
        assertThat(((Button) node("pay-sign")).getText()).isEqualTo("Sign 0.826804 USDC");
    }

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

    @Test
    void whatIsReadOffTheScreenHashesToTheDigestThatIsSigned() {
        ask();
        var now = bench.clock().now();
        var minutes = Integer.parseInt(text("pay-expires").split(":", 2)[0]);
        var dollars = new BigDecimal(text("pay-amount"));
        var read =
                new TransferAuthorization(
                        Network.BASE_SEPOLIA.dollar(),
                        PayBench.PAYER,
                        Address.of(parse((String) node("pay-recipient").getUserData())),
                        dollars.movePointRight(6).toBigIntegerExact(),
                        Window.between(
                                now.minus(Duration.ofMinutes(10)),
                                now.plus(Duration.ofMinutes(minutes))),
                        Nonce.parse(whole("pay-nonce")));

        assertThat(parse(whole("pay-digest"))).isEqualTo(read.digest());
        robot.clickOn("#pay-sign");
        assertThat(answers.getFirst().orElseThrow().transfer()).contains(read);
    }

    @Test
    void theWindowRunsWhileAPersonReadsAndBeginsAnewEachMinute() throws TimeoutException {
        ask();
        var digest = whole("pay-digest");
        pass(58);
        assertThat(text("pay-expires")).startsWith("9:02, until ");
        assertThat(whole("pay-digest")).isEqualTo(digest);
        pass(3);
        assertThat(text("pay-expires")).startsWith("10:00, until ");
        assertThat(whole("pay-digest")).isNotEqualTo(digest);
        assertThat(whole("pay-nonce")).isEqualTo(PayBench.NONCE.toString());
    }

    @Test
    void aYesToWhatIsTooOldShowsTheNewWindowFirst() {
        ask();
        bench.clock().pass(Duration.ofHours(1));
        Fx.run(() -> ((Button) node("pay-sign")).fire());
        assertThat(answers).isEmpty();
        frame();
        Fx.run(() -> ((Button) node("pay-sign")).fire());
        var plan = answers.getFirst().orElseThrow().plan().orElseThrow();
        assertThat(plan.isStale(bench.clock().now())).isFalse();
    }

    @Test
    void aPriceFarAboveTheCatalogueIsMarked() {
        ask();
        assertThat(node("pay-amount").getStyleClass()).doesNotContain("bad");
        Fx.run(shell::close);
        bench.expectedAt(700_000);
        ask();
        assertThat(node("pay-amount").getStyleClass()).contains("bad");
    }

    @Test
    void aPriceThatCanBePaidLeavesNothingWanted() {
        purse.live().want(MicroUsd.of(5));
        ask();
        assertThat(purse.live().wantedProperty().get()).isEqualTo(MicroUsd.ZERO);
    }

    @Test
    void aClickSignsWhatWasShown() {
        ask();
        robot.clickOn("#pay-sign");
        assertThat(answers).hasSize(1);
        assertThat(answers.getFirst().orElseThrow().decision())
                .isInstanceOf(Decision.Approved.class);
        assertThat(shell.sheetProperty().get()).isInstanceOf(Sheet.None.class);
    }

    @Test
    void enterAndEscapeNeverPayAndSpaceNeverDeclines() {
        ask();
        robot.push(KeyCode.SPACE);
        assertThat(answers).isEmpty();
        robot.push(KeyCode.ENTER);
        assertThat(answers).containsExactly(Optional.empty());
        answers.clear();
        ask();
        Fx.run(() -> node("pay-sign").requestFocus());
        robot.push(KeyCode.ENTER);
        assertThat(answers).isEmpty();
        robot.push(KeyCode.SPACE);
        assertThat(answers).hasSize(1).first().matches(Optional::isPresent);
        answers.clear();
        ask();
        Fx.run(shell::close);
        assertThat(answers).containsExactly(Optional.empty());
    }

    @Test
    void aNewRecipientWantsAConfirmationOfItsOwn() {
        bench.newRecipient();
        ask();
        assertThat(node("pay-sign").isDisabled()).isTrue();
        assertThat(text("pay-warning")).contains("not paid this address before");
        assertThat(text("pay-compare")).contains("BlockRun names it on its own website");
        robot.clickOn("#pay-confirm-recipient");
        Fx.run(purse.tasks()::run);
        frame();
        assertThat(((CheckBox) node("pay-confirm-recipient")).isSelected()).isTrue();
        assertThat(node("pay-sign").isDisabled()).isFalse();
        robot.clickOn("#pay-confirm-recipient");
        Fx.run(purse.tasks()::run);
        frame();
        assertThat(node("pay-sign").isDisabled()).isTrue();
    }

    @Test
    void theButtonStaysWhereItWasWhenTheAddressWasCompared() {
        Fx.run(
                () -> {
                    try (var theme = new Theme(new FakeLook())) {
                        theme.apply(stage.getScene());
                    }
                });
        bench.newRecipient();
        ask();
        var before = Fx.call(() -> node("pay-sign").localToScene(0, 0));
        assertThat(text("pay-digest")).isEqualTo("-");
        robot.clickOn("#pay-confirm-recipient");
        Fx.run(purse.tasks()::run);
        frame();
        assertThat(text("pay-digest")).matches("[0-9a-f]{8} … [0-9a-f]{8}");
        assertThat(Fx.call(() -> node("pay-sign").localToScene(0, 0))).isEqualTo(before);
    }

    @Test
    void aPriceThatMovedShowsOldAndNewAndWantsASecondLook() {
        bench.seenBefore(700_000);
        ask();
        assertThat(text("pay-moved")).isEqualTo("Before: 0.70 USDC");
        assertThat(node("pay-sign").isDisabled()).isTrue();
        robot.clickOn("#pay-accept-price");
        Fx.run(purse.tasks()::run);
        frame();
        assertThat(node("pay-sign").isDisabled()).isFalse();
        assertThat(text("pay-moved")).isEqualTo("Before: 0.70 USDC");
    }

    @Test
    void aLockedWalletIsUnlockedOnTheCard() {
        Fx.run(
                () -> {
                    purse.live().open(purse.live(Optional.empty()));
                    purse.tasks().run();
                    purse.keep(purse.live(), _ -> {});
                    purse.tasks().run();
                });
        bench.payer(purse.live().situation().payer().orElseThrow().address());
        bench.locked(true);
        ask();
        assertThat(node("pay-sign").isDisabled()).isTrue();
        bench.locked(false);
        robot.clickOn("#wallet-password").write("password\n");
        Fx.run(purse.tasks()::run);
        frame();
        assertThat(node("pay-sign").isDisabled()).isFalse();
    }

    @Test
    void whatCannotBePaidSaysWhyAndOffersNothingElse() {
        bench.poor();
        ask();
        assertThat(text("pay-warning")).contains("balance does not cover");
        assertThat(node("pay-sign").isDisabled()).isTrue();
        assertThat(purse.live().wantedProperty().get())
                .as("price and what is in flight")
                .isEqualTo(MicroUsd.of(826_804 + 165_161));
        robot.clickOn("#pay-reject");
        assertThat(answers).containsExactly(Optional.empty());
    }

    /// The dialog's own second comes as well; the clock it reads stands still but for this.
    private void pass(long seconds) throws TimeoutException {
        var before = text("pay-expires");
        bench.clock().pass(Duration.ofSeconds(seconds));
        WaitForAsyncUtils.waitFor(20, SECONDS, () -> !text("pay-expires").equals(before));
    }

    private String whole(String id) {
        return Fx.call(() -> ((ShortCode) node(id).getParent()).wholeProperty().get());
    }

    private static byte[] parse(String hex) {
        return HexFormat.of().parseHex(hex.substring(2));
    }
}
