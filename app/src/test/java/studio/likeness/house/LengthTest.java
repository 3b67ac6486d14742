package studio.likeness.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file that does not fit in a head is two files.
class LengthTest {
    private static final int LONGEST = 400;
    private static final List<String> KINDS =
            List.of(".java", ".fxml", ".css", ".sql", ".js", ".html");

    @Test
    void noFileIsOverTheHardStop() throws IOException {
        assertThat(tooLong(Path.of("src"))).as("files over %d lines", LONGEST).isEmpty();
        assertThat(tooLong(Path.of("../jlink/src"))).as("over %d lines", LONGEST).isEmpty();
    }

    @Test
    void aFileOverTheHardStopIsFound(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("Fits.java"), "line\n".repeat(LONGEST));
        var long401 = Files.writeString(folder.resolve("Long.css"), "line\n".repeat(LONGEST + 1));
        assertThat(tooLong(folder)).containsExactly(long401);
    }

    private static List<Path> tooLong(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(f -> KINDS.stream().anyMatch(f.toString()::endsWith))
                    .filter(f -> lines(f) > LONGEST)
                    .toList();
        }
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }
}
