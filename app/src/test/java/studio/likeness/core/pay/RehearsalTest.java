package studio.likeness.core.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.wallet.signing.TransferAuthorization;

class RehearsalTest {
    @Test
    void aRehearsalGoesTheWholeWayAndIsWorthNothing() {
        var asked = new ArrayList<TransferAuthorization>();
        var gate =
                new Gate(
                        transfer -> {
                            asked.add(transfer);
                            return Outcome.done(Rehearsal.NOBODY);
                        });
        assertThat(new Rehearsal(Scene.PAYER).once(gate)).isPresent();
        assertThat(asked).hasSize(1);
        var transfer = asked.getFirst();
        assertThat(transfer.window().before().longValueExact()).isLessThan(100_000);
        assertThat(Rehearsal.NOBODY.signer(transfer.digest()))
                .isNotEqualTo(Optional.of(Scene.PAYER));
    }
}
