package studio.likeness.jlink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import studio.likeness.os.files.Surroundings;

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
        var read = Arguments.read(workshop(platform, "1").lines(platform.word() + ".args"));
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
        assertThat(onWindows())
                .contains("--win-per-user-install", "5b1f6c1e-6e0b-4a7d-9a35-0d7c2f4f8e61");
    }

    /// Windows' installer deletes the program's folder with all that is in it, before each upgrade
    /// too. For one person it lies below the same folder as the data.
    @Test
    void windowsRemovesTheProgramAndNotThePersonsFiles() {
        var home = Path.of("").toAbsolutePath();
        var data = new Surroundings("Windows 11", home, Map.of()).dataFolder();
        var below = Arguments.values(onWindows(), "--install-dir");
        assertThat(below).hasSize(1).noneMatch(folder -> folder.matches(".*[\\\\/].*"));
        var program = home.resolve("AppData/Local").resolve(below.getFirst());
        assertThat(data).startsWithRaw(home.resolve("AppData/Local"));
        assertThat(data.startsWith(program)).as("%s in %s", data, program).isFalse();
        assertThat(program.startsWith(data)).as("%s in %s", program, data).isFalse();
        assertThat(onWindows()).doesNotContain("--win-dir-chooser");
    }

    @ParameterizedTest
    @CsvSource({"MACOS, 0.1.0, 1.1.0", "MACOS, 1.0.0, 2.0.0", "LINUX, 0.1.0, 0.1.0"})
    void aLaterVersionIsALaterOneOnEverySystem(Platform platform, String ours, String packaged) {
        assertThat(AppImage.version(workshop(platform, ours))).isEqualTo(packaged);
    }

    private static List<String> onWindows() {
        var workshop = workshop(Platform.WINDOWS, "1");
        return Arguments.read(workshop.lines("windows.args")).installer();
    }

    private static Workshop workshop(Platform platform, String version) {
        return new Workshop(
                Path.of("."), Path.of("target"), version, Instant.EPOCH, platform, List.of());
    }
}
