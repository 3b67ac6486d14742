package studio.likeness.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import studio.likeness.os.log.Logs;

class SecretTrapTest {
    private static final String PAYMENT =
            "{\"x402Version\":2,\"payload\":{\"signature\":\"0x%s\"}}".formatted("1b".repeat(65));

    private static final Logger LOG = LoggerFactory.getLogger(SecretTrapTest.class);

    @TempDir private Path folder;

    @Test
    void aLineWithASecretFailsWhereItIsLogged() {
        assertThatTheTrapFires();
    }

    private static void assertThatTheTrapFires() {
        var header = Base64.getEncoder().encodeToString(PAYMENT.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> LOG.info("sending {}", header))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("SecretTrapTest");
        assertThatThrownBy(() -> LOG.info("{} to {}", "sending", header))
                .isInstanceOf(AssertionError.class);
        var failure = new IllegalStateException("with the key " + "11".repeat(32));
        assertThatThrownBy(() -> LOG.warn("not sent", failure)).isInstanceOf(AssertionError.class);
        assertThat(SecretTrap.caught()).hasSize(3);
    }

    /// A task turns every error into a problem, so that the test itself goes on.
    @Test
    void aLineOnAnotherThreadFailsTheTestAllTheSame() throws Exception {
        var thread = Thread.ofVirtual().unstarted(() -> LOG.info("key {}", "11".repeat(32)));
        thread.setUncaughtExceptionHandler((_, _) -> {});
        thread.start();
        thread.join();
        assertThatThrownBy(() -> WatchedFolders.scan())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("SecretTrapTest");
        assertThat(SecretTrap.caught()).isEmpty();
    }

    /// A program that a test starts in this process begins the log anew and leaves it silent.
    @Test
    void theTrapOutlivesAProgramInThisProcess() {
        Logs.open(folder).close();
        Logs.silence();
        assertThatTheTrapFires();
        try (var _ = Logs.open(folder)) {
            assertThatTheTrapFires();
        }
    }

    /// Another process has no trap: its log is read after the test.
    @Test
    void aLogFileWithASecretIsFound() throws Exception {
        assertThat(WatchedFolders.watches(folder)).isTrue();
        var logs = Files.createDirectories(folder.resolve("practice/logs"));
        Files.writeString(logs.resolve("studio.log"), "an ordinary line\n");
        WatchedFolders.scan(folder);
        var planted = Files.writeString(logs.resolve("studio.1.log"), "key " + "11".repeat(32));
        assertThatThrownBy(() -> WatchedFolders.scan(folder))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("studio.1.log");
        Files.delete(planted);
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
