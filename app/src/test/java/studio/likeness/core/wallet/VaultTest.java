package studio.likeness.core.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import studio.likeness.core.port.Progress;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.secret.Secret;
import tools.jackson.databind.json.JsonMapper;

class VaultTest {
    private final Map<Address, byte[]> disk = new HashMap<>();
    private final Random chance = new Random(11);
    private final Vault vault = vault(UnaryOperator.identity());

    @Test
    void wordsBecomeAFileThatOpensAgain() {
        var sample = Vectors.of("mnemonics").findFirst().orElseThrow();
        try (var typed = secret(sample.path("mnemonic").asString());
                var words = Vectors.done(Mnemonic.read(typed));
                var password = secret("password");
                var none = secret("")) {
            var address = Vectors.done(vault.add(words, none, password, Progress.unwatched()));
            assertThat(address)
                    .hasToString(sample.path("accounts").path(0).path("address").asString());
            try (var key = Vectors.done(vault.open(address, password, Progress.unwatched()))) {
                assertThat(key.address()).isEqualTo(address);
            }
            assertThat(Vectors.done(vault.export(address))).isEqualTo(disk.get(address));
            assertThat(Vectors.problem(vault.add(words, none, password, Progress.unwatched())))
                    .isEqualTo(new Problem.KeyExists(address.toString()));
        }
    }

    @Test
    void aForeignFileIsSealedAnewUnderItsPassword() {
        var sample = Vectors.of("keystores").findFirst().orElseThrow();
        var foreign = JsonMapper.shared().writeValueAsBytes(sample.path("keystore"));
        try (var password = secret(sample.path("password").asString())) {
            var address = Vectors.done(vault.addFile(foreign, password, Progress.unwatched()));
            var settings = JsonMapper.shared().readTree(disk.get(address)).at("/crypto/kdfparams");
            assertThat(settings.path("n").asInt()).isEqualTo(262_144);
            Vectors.done(vault.open(address, password, Progress.unwatched())).close();
        }
    }

    @Test
    void aDiskThatLiesIsFoundOut() {
        var lying = vault(file -> new byte[file.length]);
        try (var digits = secret("00".repeat(31) + "07");
                var password = secret("password")) {
            assertThat(Vectors.problem(lying.addKey(digits, password, Progress.unwatched())))
                    .isEqualTo(new Problem.KeystoreDamaged());
        }
    }

    @Test
    void anotherPasswordOpensTheSameKeyAndTheOldOneNoMore() {
        try (var digits = secret("00".repeat(31) + "07");
                var old = secret("old password");
                var fresh = secret("new password")) {
            var address = Vectors.done(vault.addKey(digits, old, Progress.unwatched()));
            Vectors.done(vault.changePassword(address, old, fresh, Progress.unwatched()));
            Vectors.done(vault.open(address, fresh, Progress.unwatched())).close();
            assertThat(Vectors.problem(vault.open(address, old, Progress.unwatched())))
                    .isEqualTo(new Problem.WrongPassword());
        }
    }

    @Test
    void aWrongPasswordChangesNothing() {
        try (var digits = secret("00".repeat(31) + "07");
                var old = secret("old password");
                var fresh = secret("new password")) {
            var address = Vectors.done(vault.addKey(digits, old, Progress.unwatched()));
            var before = disk.get(address);
            assertThat(
                            Vectors.problem(
                                    vault.changePassword(
                                            address, fresh, fresh, Progress.unwatched())))
                    .isEqualTo(new Problem.WrongPassword());
            assertThat(disk.get(address)).isEqualTo(before);
        }
    }

    @Test
    void aFileUnderAnotherNameIsRefused() {
        var sample = Vectors.of("keystores").findFirst().orElseThrow();
        var other = Address.of(new byte[20]);
        disk.put(other, JsonMapper.shared().writeValueAsBytes(sample.path("keystore")));
        try (var password = secret(sample.path("password").asString())) {
            assertThat(Vectors.problem(vault.open(other, password, Progress.unwatched())))
                    .isEqualTo(new Problem.KeystoreDamaged());
        }
    }

    @Test
    void whatIsNoKeyIsNotStored() {
        try (var digits = secret("07");
                var password = secret("password")) {
            assertThat(Vectors.problem(vault.addKey(digits, password, Progress.unwatched())))
                    .isEqualTo(new Problem.KeyMalformed());
        }
        assertThat(disk).isEmpty();
    }

    private Vault vault(UnaryOperator<byte[]> fault) {
        return new Vault(
                new MemoryFiles(disk, fault),
                count -> {
                    var bytes = new byte[count];
                    chance.nextBytes(bytes);
                    return bytes;
                });
    }

    private static Secret secret(String text) {
        return new Secret(text.toCharArray());
    }
}
