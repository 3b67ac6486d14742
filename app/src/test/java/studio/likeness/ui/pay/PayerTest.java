package studio.likeness.ui.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
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
