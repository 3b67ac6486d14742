package studio.likeness.os.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.core.problem.FileProblem;
import studio.likeness.core.problem.Outcome;

class DiskFilesTest {
    private final DiskFiles files = new DiskFiles();

    @TempDir private Path folder;

    @Test
    void whatIsWrittenIsReadAndIsTheOwnersAlone() throws Exception {
        var file = folder.resolve("export.csv");
        assertThat(files.write(file, "a,b".getBytes(UTF_8))).isEqualTo(Outcome.done(file));
        assertThat(files.read(file, 3))
                .isInstanceOfSatisfying(
                        Outcome.Done.class,
                        done -> assertThat((byte[]) done.value()).asString().isEqualTo("a,b"));
        assertThat(Posix.rights(file)).isEqualTo(Posix.OWNER_FILE);
    }

    @Test
    void whatIsTooLargeOrMissingIsNamed() {
        var file = folder.resolve("large");
        files.write(file, new byte[4]);
        assertThat(files.read(file, 3))
                .isEqualTo(Outcome.failed(new FileProblem.FileUnreadable(file.toString())));
        var gone = folder.resolve("gone");
        assertThat(files.read(gone, 3))
                .isEqualTo(Outcome.failed(new FileProblem.FileUnreadable(gone.toString())));
    }

    @Test
    void aPlaceThatTakesNothingIsNamed() {
        var file = folder.resolve("no/such/folder");
        assertThat(files.write(file, new byte[1]))
                .isEqualTo(Outcome.failed(new FileProblem.FileNotWritten(file.toString())));
    }
}
