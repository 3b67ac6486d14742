package studio.likeness.os.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.core.airgap.KeyPath;
import studio.likeness.core.airgap.Pairing;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.Vectors;
import studio.likeness.os.files.Posix;

class PairingFileTest {
    private static final Address ACCOUNT = Address.of(new byte[20]);

    @TempDir private Path folder;
    @TempDir private Path vault;

    @Test
    void pathFingerprintAndNameOutliveTheProgram() throws Exception {
        var pairing = pairing(3, 0xF23F9FD2);
        assertThat(Vectors.done(new PairingFile(folder, vault).keep(pairing))).isEqualTo(pairing);
        assertThat(Vectors.done(new PairingFile(folder, vault).of(ACCOUNT))).contains(pairing);
        assertThat(folder.resolve("paired.json")).content().contains("\"f23f9fd2\"");
        assertThat(Posix.rights(folder.resolve("paired.json"))).isEqualTo(Posix.OWNER_FILE);
    }

    @Test
    void aPathWithoutAFingerprintStaysWithoutOne() {
        var told = KeyPath.ethereum(0, 0).from(OptionalLong.empty());
        var pairing = new Pairing(ACCOUNT, Optional.of(told), true, "");
        Vectors.done(new PairingFile(folder, vault).keep(pairing));
        assertThat(Vectors.done(new PairingFile(folder, vault).of(ACCOUNT))).contains(pairing);
    }

    @Test
    void theLatestWordCountsAndAnAddressAloneTakesNothingBack() {
        var file = new PairingFile(folder, vault);
        Vectors.done(file.keep(pairing(0, 1)));
        Vectors.done(file.keep(pairing(5, 2)));
        Vectors.done(file.keep(Pairing.of(ACCOUNT)));
        assertThat(Vectors.done(file.of(ACCOUNT))).contains(pairing(5, 2));
        assertThat(Vectors.done(file.of(Address.of(filled())))).isEmpty();
    }

    /// Somebody else's path would send a person to a key that is not there.
    @Test
    void aFileThatDoesNotReadIsLeftAlone() throws Exception {
        for (var text :
                new String[] {
                    "no list",
                    "{\"format\":2}",
                    "{\"format\":1,\"accounts\":[{\"address\":\"0x12\"}]}",
                    account("m/44'/60'/0'/0/9999999999", ""),
                    account("m/44'", "xyz")
                }) {
            Files.writeString(folder.resolve("paired.json"), text);
            var file = new PairingFile(folder, vault);
            assertThat(Vectors.problem(file.of(ACCOUNT)))
                    .isInstanceOf(Problem.VaultUnavailable.class);
            assertThat(Vectors.problem(file.keep(pairing(0, 1))))
                    .isInstanceOf(Problem.VaultUnavailable.class);
            assertThat(folder.resolve("paired.json")).hasContent(text);
        }
    }

    @Test
    void whatLayInTheVaultIsMoved() throws Exception {
        Vectors.done(new PairingFile(vault, folder).keep(pairing(3, 7)));
        assertThat(Vectors.done(new PairingFile(folder, vault).of(ACCOUNT)))
                .contains(pairing(3, 7));
        assertThat(vault.resolve("paired.json")).doesNotExist();
        assertThat(vault.resolve("paired.json.moved")).exists();
    }

    /// It would keep a person from watching anything, for ever.
    @Test
    void anOldFileThatIsTooLargeStandsAside() throws Exception {
        Files.write(vault.resolve("paired.json"), new byte[(256 << 10) + 1]);
        var file = new PairingFile(folder, vault);
        assertThat(Vectors.done(file.of(ACCOUNT))).isEmpty();
        Vectors.done(file.keep(pairing(3, 7)));
        assertThat(Vectors.done(new PairingFile(folder, vault).of(ACCOUNT)))
                .contains(pairing(3, 7));
        assertThat(vault.resolve("paired.json.moved")).hasSize((256 << 10) + 1);
    }

    @Test
    void troubleWithTheOldPlaceNamesTheOldPlace() throws Exception {
        Files.createDirectory(vault.resolve("paired.json"));
        var file = new PairingFile(folder, vault);
        assertThat(Vectors.problem(file.of(ACCOUNT)))
                .isEqualTo(new Problem.VaultUnavailable(vault.resolve("paired.json").toString()));
        Files.delete(vault.resolve("paired.json"));
        assertThat(Vectors.done(file.of(ACCOUNT))).isEmpty();
    }

    private static String account(String path, String fingerprint) {
        return "{\"format\":1,\"accounts\":[{\"address\":\"%s\",\"path\":\"%s\",\"fingerprint\":\"%s\"}]}"
                .formatted(ACCOUNT, path, fingerprint);
    }

    private static Pairing pairing(int account, int source) {
        return new Pairing(ACCOUNT, Optional.of(KeyPath.ethereum(account, source)), true, "Desk");
    }

    private static byte[] filled() {
        var bytes = new byte[20];
        bytes[0] = 1;
        return bytes;
    }
}
