package studio.likeness.os.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SecureEntropyTest {
    private final SecureEntropy entropy = new SecureEntropy();

    @Test
    void givesAsManyBytesAsAsked() {
        assertThat(entropy.bytes(0)).isEmpty();
        assertThat(entropy.bytes(32)).hasSize(32);
    }

    @Test
    void neverRepeatsItself() {
        var seen = new HashSet<String>();
        for (var i = 0; i < 1000; i++) {
            assertThat(seen.add(HexFormat.of().formatHex(entropy.bytes(16)))).isTrue();
        }
    }
}
