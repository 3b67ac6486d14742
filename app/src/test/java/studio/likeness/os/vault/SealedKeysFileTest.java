package studio.likeness.os.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;

class SealedKeysFileTest {
    private static final byte[] CONTENT = "sealed".getBytes(StandardCharsets.UTF_8);

    @TempDir private Path vault;

    @Test
    void thereIsNoneAtFirstAndThenItIsTheOwnersAlone() throws Exception {
        var file = new SealedKeysFile(vault);
        assertThat(file.read()).isEqualTo(Outcome.done(Optional.empty()));
        assertThat(file.write(CONTENT)).isEqualTo(Outcome.done(true));
        assertThat(file.read().map(Optional::orElseThrow).map(String::new))
                .isEqualTo(Outcome.done("sealed"));
        var rights = Files.getPosixFilePermissions(vault.resolve("services.sealed"));
        assertThat(PosixFilePermissions.toString(rights)).isEqualTo("rw-------");
        assertThat(new VaultFolder(vault, vault).list()).isEqualTo(Outcome.done(List.of()));
    }

    @Test
    void aFileThatOthersMayReadIsNotOpened() throws Exception {
        var file = new SealedKeysFile(vault);
        file.write(CONTENT);
        var path = vault.resolve("services.sealed");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(file.read()).isEqualTo(Outcome.failed(new Problem.KeyFileOpen(path.toString())));
    }
}
