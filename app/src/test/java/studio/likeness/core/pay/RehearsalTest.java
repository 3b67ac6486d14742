package studio.likeness.core.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.wallet.signing.TransferAuthorization;

class RehearsalTest {
    private final List<TransferAuthorization> asked = new ArrayList<>();

    @Test
    void aRehearsalGoesTheWholeWayAndIsWorthNothing() {
        var key = new TestKey();
        var gate =
                new Gate(
                        transfer -> {
                            asked.add(transfer);
                            return key.sign(transfer);
                        });
        assertThat(new Rehearsal(key.address(), Network.BASE).once(gate)).isPresent();
        var transfer = asked.getFirst();
        assertThat(transfer.domain()).isEqualTo(Network.BASE.dollar());
        assertThat(transfer.window().before().longValueExact()).isLessThan(100_000);
    }

    @Test
    void aKeyThatIsGoneEndsTheWarmingUp() {
        var gate =
                new Gate(
                        transfer -> {
                            asked.add(transfer);
                            return Outcome.failed(new Problem.WalletLocked());
                        });
        gate.warmUp(Scene.PAYER, Network.BASE);
        assertThat(asked).hasSize(1);
    }
}
