package studio.likeness.os.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import studio.likeness.core.mode.Mode;
import studio.likeness.practice.chain.Network;

class DollarTest {
    @Test
    void eachModeHasItsDollar() {
        assertThat(Dollar.of(Mode.PRACTICE.network())).contains(Dollar.BASE_SEPOLIA);
        assertThat(Dollar.of(Mode.LIVE.network())).contains(Dollar.BASE);
        assertThat(Dollar.of("eip155:1")).isEmpty();
        assertThat(Dollar.of("base")).isEmpty();
    }

    @Test
    void thePinsAreTheOnesThatPracticeWasWrittenWith() {
        for (var dollar : Dollar.values()) {
            var network = Network.of(dollar.chainId());
            assertThat(dollar.token()).isEqualTo(network.token().text());
            assertThat(dollar.network()).isEqualTo(network.caip2());
        }
    }
}
