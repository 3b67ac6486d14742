package studio.likeness.os.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.core.problem.FileProblem;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.wallet.Vectors;
import studio.likeness.os.clock.SecureEntropy;
import studio.likeness.os.files.OwnerOnly;
import studio.likeness.os.files.Posix;

/// The two files beside the wallet's own: practice's key, and a password for nobody at hand.
class SmallVaultFilesTest {
    @TempDir private Path folder;

    @Test
    void thePlayKeyIsMadeOnceAndReadByItsOwnerAlone() throws Exception {
        var play = new PlayKeyFile(folder, new SecureEntropy());
        try (var made = Vectors.done(play.open());
                var again = Vectors.done(new PlayKeyFile(folder, new SecureEntropy()).open())) {
            assertThat(again.address()).isEqualTo(made.address());
        }
        var file = folder.resolve("play-money.key");
        assertThat(Posix.rights(file)).isEqualTo(Posix.OWNER_FILE);
        assertThat(Vectors.done(new VaultFolder(folder, folder).list())).isEmpty();
    }

    @Test
    void aBrokenPlayKeyIsNotReplaced() throws Exception {
        Files.writeString(folder.resolve("play-money.key"), "no key");
        var play = new PlayKeyFile(folder, new SecureEntropy());
        assertThat(Vectors.problem(play.open())).isEqualTo(new Problem.KeyMalformed());
        assertThat(folder.resolve("play-money.key")).hasContent("no key");
    }

    @Test
    void thePasswordIsTheFirstLine() throws Exception {
        var file = passwordFile("öffne dich\nnot this\n");
        OwnerOnly.closeFile(file);
        try (var password = Vectors.done(new PasswordFile(file).read())) {
            assertThat(password.<String>use(String::new)).isEqualTo("öffne dich");
        }
    }

    @Test
    void aPasswordThatOthersCanReadIsRefused() throws Exception {
        var file = passwordFile("secret");
        Files.setPosixFilePermissions(
                file, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(Vectors.problem(new PasswordFile(file).read()))
                .isEqualTo(new Problem.KeyFileOpen(file.toString()));
    }

    @Test
    void aPasswordFileThatIsNotThereIsNamed() {
        var file = folder.resolve("gone");
        assertThat(Vectors.problem(new PasswordFile(file).read()))
                .isEqualTo(new FileProblem.PasswordFileUnreadable(file.toString()));
    }

    private Path passwordFile(String text) throws Exception {
        return Files.writeString(folder.resolve("password"), text);
    }
}
