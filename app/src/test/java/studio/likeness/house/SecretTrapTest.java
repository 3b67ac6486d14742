package studio.likeness.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.LoggerContext;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTrapTest {
    private static final String PAYMENT =
            "{\"x402Version\":2,\"payload\":{\"signature\":\"0x%s\"}}".formatted("1b".repeat(65));

    /// A log of its own: a test that starts the program in this process leaves the program's log
    /// behind, which the trap does not hear.
    @Test
    void aLineWithASecretFailsWhereItIsLogged() {
        var context = new LoggerContext();
        var trap = new SecretTrap();
        trap.setContext(context);
        trap.start();
        var log = context.getLogger(SecretTrapTest.class);
        log.addAppender(trap);
        var header = Base64.getEncoder().encodeToString(PAYMENT.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> log.info("sending {}", header))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("SecretTrapTest");
        var failure = new IllegalStateException("with the key " + "11".repeat(32));
        assertThatThrownBy(() -> log.warn("not sent", failure)).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "authorization: Bearer live-4f2a91c0",
                "words: test test test test test junk",
                "key sk-live-9f8e7d6c5b4a"
            })
    void eachKindIsFound(String line) {
        assertThat(SecretTrap.holdsSecret(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "payment noted id=p-1f2e3d4c5b6a7988 state=SETTLED",
                "0x0000000000000000000000000000000000000000000000000000000000000000",
                "tx 0x5a1f00c2d3e4f591c7e0a34b2f9911c0d3e7a2554490b1c2d3e4f591c7e0a3bb"
            })
    void anOrdinaryLineIsNone(String line) {
        assertThat(SecretTrap.holdsSecret(line)).isFalse();
    }
}
