package studio.likeness.core.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.wallet.Address;

class TopUpTest {
    private static final Address NOBODY = Address.of(new byte[20]);

    @Test
    void theLinkNamesTokenNetworkAndAccount() {
        assertThat(TopUp.to(NOBODY, Network.BASE).link())
                .isEqualTo(
                        "ethereum:0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913@8453/transfer"
                                + "?address=0x0000000000000000000000000000000000000000");
    }

    @Test
    void anAmountIsInTheTokensOwnUnit() {
        var link =
                new TopUp(Network.BASE_SEPOLIA, NOBODY, Optional.of(MicroUsd.of(1_250_000))).link();
        assertThat(link).contains("@84532/").endsWith("&uint256=1250000");
    }
}
