package studio.likeness.ui.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.text.Message;
import studio.likeness.core.wallet.Address;
import studio.likeness.ui.shell.Sheet;
import studio.likeness.ui.walk.Fx;

/// Whose money it is that a review asks for.
class PayerTest extends ReviewCase {
    @Test
    void anotherAccountThatPaysByNowIsTheOneThatIsSeen() {
        var old = bench.priced();
        var now = another();
        Fx.run(() -> review.ask(old, bench::again, answers::add));
        assertThat(shell.sheetProperty().get())
                .as("nothing is seen of the old one")
                .isInstanceOf(Sheet.None.class);
        Fx.run(purse.tasks()::run);
        frame();
        assertThat(text("pay-payer")).startsWith(now.toString().substring(0, 6));
        assertThat(stage.getScene().getRoot().lookupAll(".help").toString())
                .contains("Only watched");
        assertThat(text("pay-balance")).startsWith("Balance 40.00 → ");
        robot.clickOn("#pay-sign");
        assertThat(answers.getFirst().orElseThrow().footing().account().address()).isEqualTo(now);
    }

    @Test
    void anAccountChosenWhileAPersonReadsIsJudgedAnewBeforeAYes() {
        ask();
        assertThat(text("pay-payer")).isEqualTo("0x7E5F…5Bdf");
        another();
        frame();
        assertThat(text("pay-payer")).isEqualTo("0x0000…0000");
        assertThat(text("pay-balance")).startsWith("Balance 40.00 → ");
        assertThat(node("pay-sign").isDisabled()).isFalse();
    }

    /// This computer has no key of it, and does not say that it signs.
    @Test
    void aSinglePaymentOfAWatchedAccountAsksForItsSignature() {
        another();
        ask();
        Fx.run(purse.tasks()::run);
        frame();
        assertThat(button("pay-sign").getText()).isEqualTo("Ask for the signature, 0.826804 USDC");
        assertThat(button("pay-sign").getAccessibleHelp()).contains("ask for the signature");
        assertThat(button("pay-reject").getText()).isEqualTo("Do not ask");
        assertThat(stage.getScene().getRoot().lookupAll(".good").toString())
                .contains("Nothing is signed on this computer.")
                .doesNotContain("Allows this one payment");
    }

    @Test
    void anAccountThatIsKeptHereSigns() {
        ask();
        assertThat(button("pay-sign").getText()).isEqualTo("Sign 0.826804 USDC");
        assertThat(button("pay-sign").getAccessibleHelp()).startsWith("Press Space to sign");
        assertThat(button("pay-reject").getText()).isEqualTo("Do not sign");
    }

    private Button button(String id) {
        return (Button) node(id);
    }

    @Test
    void anAccountThatCannotBeJudgedIsNotPaidFrom() {
        var old = bench.priced();
        another();
        Fx.run(
                () ->
                        review.ask(
                                old,
                                (_, _) -> Outcome.failed(new Problem.WalletLocked()),
                                answers::add));
        Fx.run(purse.tasks()::run);
        frame();
        assertThat(text("pay-warning")).isNotEmpty();
        assertThat(node("pay-sign").isDisabled()).isTrue();
    }

    /// Another account pays from now on, and it has more.
    private Address another() {
        var account = Address.of(new byte[20]);
        bench.payer(account).holding(40_000_000);
        Fx.run(
                () -> {
                    purse.live().open(purse.live(Optional.empty()));
                    purse.live()
                            .<Address>change(
                                    Message.of("task.add-account"),
                                    vault -> _ -> vault.watch(account),
                                    new Task.Then<>(_ -> {}, _ -> {}, () -> {}, _ -> {}));
                    purse.tasks().run();
                });
        return account;
    }
}
