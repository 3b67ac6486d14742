package studio.likeness.jlink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArgumentsTest {
    @Test
    void anArgumentIsSplitFromItsValueOnceOnly() {
        var read =
                Arguments.read(List.of("[image]", "--name Likeness Studio", "[installer]", "--x"));
        assertThat(read.image()).containsExactly("--name", "Likeness Studio");
        assertThat(read.installer()).containsExactly("--x");
    }

    @Test
    void anArgumentBelongsToASection() {
        assertThatThrownBy(() -> Arguments.read(List.of("--name x"))).isInstanceOf(Flaw.class);
    }

    /// Each system has a file, and each says where SQLite's machine code lies in the image.
    @ParameterizedTest
    @EnumSource(Platform.class)
    void everySystemHasAFile(Platform platform) {
        var workshop =
                new Workshop(
                        Path.of("."), Path.of("target"), "1", Instant.EPOCH, platform, List.of());
        var read = Arguments.read(workshop.lines(platform.word() + ".args"));
        assertThat(read.image()).anyMatch(word -> word.startsWith("-Dorg.sqlite.lib.path=$APPDIR"));
    }

    @Test
    void valuesAreFoundByTheNameBeforeThem() {
        var said = List.of("--a", "1", "--b", "2", "--a", "3", "--a");
        assertThat(Arguments.values(said, "--a")).containsExactly("1", "3");
        assertThat(Arguments.values(List.of(), "--a")).isEmpty();
    }

    @Test
    void windowsKeepsItsUpgradeIdAndAsksNoAdministrator() {
        var workshop =
                new Workshop(
                        Path.of("."),
                        Path.of("target"),
                        "1",
                        Instant.EPOCH,
                        Platform.WINDOWS,
                        List.of());
        assertThat(Arguments.read(workshop.lines("windows.args")).installer())
                .contains("--win-per-user-install", "5b1f6c1e-6e0b-4a7d-9a35-0d7c2f4f8e61");
    }
}
