package studio.likeness.ui.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.Decision;
import studio.likeness.core.pay.till.Quote;
import studio.likeness.core.settings.Settings;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.purse.PurseBench;
import studio.likeness.ui.shell.Sheet;
import studio.likeness.ui.shell.ShellViewModel;
import studio.likeness.ui.walk.Fx;

/// The question before money moves: what it shows, what it wants, and which keys say what.
@SuppressWarnings("NullAway.Init") // set before each test
class PaymentReviewTest {
    private final PurseBench purse = new PurseBench();
    private final PayBench bench = new PayBench();
    private final ShellViewModel shell =
            new ShellViewModel(Settings.fresh().mode(), (Mode _) -> {}, _ -> {});
    private final PaymentReview review = new PaymentReview(shell, purse.live(), purse.tasks());
    private final List<Optional<Quote.Priced>> answers = new ArrayList<>();
    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private Subscription drawing;

    @BeforeEach
    void open() {
        stage = Fx.call(Stage::new);
        var words = new Words(Locale.ENGLISH);
        Fx.run(
                () -> {
                    var root = new StackPane();
                    stage.setScene(new Scene(root, 960, 900));
                    stage.show();
                    stage.requestFocus();
                    drawing =
                            shell.sheetProperty()
                                    .subscribe(
                                            sheet -> {
                                                root.getChildren().clear();
                                                if (sheet instanceof Sheet.Open(var dialog, _)) {
                                                    var card = dialog.draw(words);
                                                    root.getChildren().add(card);
                                                    card.focusFirst();
                                                }
                                            });
                });
    }

    @AfterEach
    void close() {
        Fx.run(
                () -> {
                    drawing.unsubscribe();
                    stage.close();
                });
    }

    @Test
    void everyFactIsShownAsItIsSigned() {
        ask();
        assertThat(text("pay-amount")).isEqualTo("0.826804");
        assertThat(text("pay-purpose")).isEqualTo("Video: Neon alley, take 3");
        assertThat(node("pay-recipient").getUserData()).isEqualTo(PayBench.PAYEE.toString());
        assertThat(text("pay-recipient")).isEqualTo(PayBench.PAYEE.grouped());
        assertThat(text("pay-network")).isEqualTo("Base Sepolia (84532)");
        assertThat(text("pay-token")).isEqualTo("USDC");
        assertThat(text("pay-expires")).isEqualTo("10 minutes from your yes");
        assertThat(text("pay-today")).isEqualTo("3.14 → 3.966804 of 15.00 USDC in 24 hours");
        assertThat(text("pay-balance"))
                .isEqualTo("Balance 19.98 → 18.988035 USDC, 0.165161 in flight");
        assertThat(((Button) node("pay-sign")).getText()).isEqualTo("Sign 0.826804 USDC");
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

    private void ask() {
        Fx.run(() -> review.ask(bench.priced(), bench::again, answers::add));
        frame();
    }

    private void frame() {
        Fx.frame(stage.getScene());
        Fx.frame(stage.getScene());
    }

    private String text(String id) {
        return ((Label) node(id)).getText();
    }

    private Node node(String id) {
        return Fx.call(() -> stage.getScene().lookup("#" + id));
    }
}
