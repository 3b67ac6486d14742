package studio.likeness.core.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.likeness.core.mode.Mode;

class NetworkTest {
    /// The separators as the contracts themselves tell them.
    @ParameterizedTest
    @CsvSource({
        "BASE, 02fa7265e7c5d81118673727957699e4d68f74cd74b7db77da710fe8a2c7834f",
        "BASE_SEPOLIA, 71f17a3b2ff373b803d70a5a07c046c1a2bc8e89c09ef722fcb047abe94c9818",
        "ETHEREUM, 06c37168a7db5138defc7866392bb87a741f9b3d104deb5094588ce041cae335",
        "AVALANCHE, bbea200329a938bc3438984a49cb0732e66d66d7bd59c127abacc1710e77f7b3",
        "AVALANCHE_FUJI, fe9fa105a0e9629446730e544caa6b8d05d8d4fc93451750dc50e2ddd6d374b3",
        "POLYGON, caa2ce1a5703ccbe253a34eb3166df60a705c561b44b192061e28f2a985be2ca",
        "POLYGON_AMOY, 5cddc98319864e897e4469bd1d13c2288c677047b54b8cca12bd342adb6be9eb",
        "ARBITRUM, 08d11903f8419e68b1b8721bcbe2e9fc68569122a77ef18c216f10b3b5112c78",
        "ARBITRUM_SEPOLIA, 85944e1292d007732838d6eadfa67589b78ffcededbd4df60488d0af251308bb",
        "OPTIMISM, 26d9c34bb1a1c312f69c53b2d93b8be20faafba63af2438c6811713c9b1f933f",
        "MONAD, fe22123edc0dd4aeb912eb7948c5f0e531592c2053b3067612f427db342c93c6",
        "SEI, 0a19136106ae98d2c245cbbd451f3cb2bbbb1670e1ee191abacb5a5e255c0255",
        "SEI_TESTNET, 154bb5980ce1d584a1067dc67730720e6046d0364a2ade0b692dd488e71fe653",
        "CELO, b2ce31d2838445fa765a491f550e7c78ac7280ab0f3bc9d6063a86df9c3fb578"
    })
    void theDomainIsTheContractsOwn(Network network, String separator) {
        assertThat(HexFormat.of().formatHex(network.dollar().separator())).isEqualTo(separator);
    }

    @Test
    void twoAreEnabled() {
        assertThat(Network.values())
                .filteredOn(Network::enabled)
                .containsExactly(Network.BASE, Network.BASE_SEPOLIA);
    }

    @Test
    void everyModeHasItsNetwork() {
        for (var mode : Mode.values()) {
            assertThat(Network.of(mode.network()).filter(Network::enabled)).isPresent();
        }
        assertThat(Network.of("eip155:8453")).contains(Network.BASE);
        assertThat(Network.of("eip155:08453")).isEmpty();
        assertThat(Network.of("", Version.V1)).isEmpty();
    }
}
