package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.core.port.Progress;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.secret.Secret;
import studio.likeness.core.service.KeyLock;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.wallet.KeySafe;
import studio.likeness.core.wallet.Vault;
import studio.likeness.os.clock.SecureEntropy;
import studio.likeness.os.clock.SystemClock;
import studio.likeness.os.vault.SealedKeysFile;
import studio.likeness.os.vault.VaultFolder;

/// Which password the keys of services ask for, in a real vault folder.
@SuppressWarnings("NullAway.Init") // set before each test
class VaultKeysTest {
    @TempDir private Path folder;
    private KeySafe safe;
    private Vault vault;
    private VaultKeys keys;

    @BeforeEach
    void open() {
        var entropy = new SecureEntropy();
        var files = new VaultFolder(folder, folder);
        safe = new KeySafe(new SealedKeysFile(folder), new SystemClock(), entropy);
        vault = new Vault(files, entropy);
        keys = new VaultKeys(safe, files, vault, () -> Duration.ofMinutes(5));
    }

    @AfterEach
    void close() {
        safe.close();
    }

    @Test
    void withoutAWalletAPasswordIsChosenWithTheFirstKeyAndHoldsFromThenOn() {
        assertThat(keys.asks()).isEqualTo(Outcome.done(KeyLock.Asks.A_NEW_ONE));
        assertThat(opened("moon over water")).isEqualTo(Outcome.done(true));
        assertThat(keys.asks()).isEqualTo(Outcome.done(KeyLock.Asks.NOTHING));
        try (var key = new Secret("sk-1".toCharArray())) {
            assertThat(safe.put(ServiceId.ANYFAST, key)).isEqualTo(Outcome.done(true));
        }
        safe.lock();
        assertThat(keys.asks()).isEqualTo(Outcome.done(KeyLock.Asks.ITS_PASSWORD));
        assertThat(opened("another one")).isEqualTo(Outcome.failed(new Problem.WrongPassword()));
        assertThat(opened("moon over water")).isEqualTo(Outcome.done(true));
    }

    @Test
    void besideAWalletTheFirstPasswordIsTheWallets() {
        try (var digits = new Secret("22".repeat(32).toCharArray());
                var password = new Secret("moon over water".toCharArray())) {
            assertThat(vault.addKey(digits, password, Progress.unwatched()))
                    .isInstanceOf(Outcome.Done.class);
        }
        assertThat(keys.asks()).isEqualTo(Outcome.done(KeyLock.Asks.THE_WALLETS));
        assertThat(opened("another one")).isEqualTo(Outcome.failed(new Problem.WrongPassword()));
        assertThat(safe.isLocked()).isTrue();
        assertThat(opened("moon over water")).isEqualTo(Outcome.done(true));
        assertThat(safe.isLocked()).isFalse();
    }

    private Outcome<Boolean> opened(String password) {
        try (var typed = new Secret(password.toCharArray())) {
            return keys.open(typed, Progress.unwatched());
        }
    }
}
