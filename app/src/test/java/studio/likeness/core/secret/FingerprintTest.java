package studio.likeness.core.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintTest {
    private static final String HASH =
            "1234abcd00000000000000000000000000000000000000000000000098765432";

    @Test
    void showsBothEndsOfAHash() {
        assertThat(Fingerprint.of("0x" + HASH)).hasToString("0x1234abcd…98765432");
        assertThat(Fingerprint.of(HASH)).isEqualTo(Fingerprint.of("0x" + HASH));
    }

    @Test
    void showsNothingOfAnythingElse() {
        assertThat(Fingerprint.of("abandon ability able about")).hasToString("0x…");
        assertThat(Fingerprint.of(HASH + "00")).hasToString("0x…");
        assertThat(Fingerprint.of("")).hasToString("0x…");
    }
}
