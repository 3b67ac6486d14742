package studio.likeness.os.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.likeness.os.chain.Read.value;

import java.math.BigInteger;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.likeness.core.port.Chain.Account;
import studio.likeness.core.problem.ChainProblem;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.wallet.Address;
import studio.likeness.os.http.HttpWire;
import studio.likeness.practice.Stage;

/// Play money from the practice chain itself.
class PlayFaucetTest {
    private static final Address OWNER =
            Address.of(
                    new byte[] {
                        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20
                    });

    @Test
    void aGiftIsAddedToWhatIsThere() throws Exception {
        try (var stage = new Stage();
                var wire = new HttpWire("test")) {
            var base = stage.server().base();
            var chain =
                    new ChainReader(
                            Dollar.BASE_SEPOLIA,
                            List.of(URI.create(base + "/rpc")),
                            wire,
                            new TurnedClock());
            var account = new Account(OWNER.toString());
            var before = value(chain.balance(account));
            var faucet = new PlayFaucet(chain, wire, URI.create(base + "/_control/faucet"));
            assertThat(faucet.give(OWNER)).isEqualTo(Outcome.done(OWNER));
            assertThat(value(chain.balance(account)))
                    .isEqualTo(before.add(BigInteger.valueOf(20_000_000)));
            var wrong = new PlayFaucet(chain, wire, URI.create(base + "/_control/nothing"));
            assertThat(wrong.give(OWNER))
                    .isEqualTo(Outcome.failed(new ChainProblem.NodeRefused("127.0.0.1", "404")));
        }
    }
}
