package studio.likeness.os.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurroundingsTest {
    private static final Path HOME = Path.of("/home/mei").toAbsolutePath();

    @ParameterizedTest
    @CsvSource({
        "Linux, .local/share/likeness-studio",
        "FreeBSD, .local/share/likeness-studio",
        "Mac OS X, Library/Application Support/Likeness Studio",
        "Windows 11, AppData/Local/Likeness Studio",
    })
    void withoutAnyVariableTheDataLiesInTheHome(String system, String expected) {
        assertThat(new Surroundings(system, HOME, Map.of()).dataFolder())
                .isEqualTo(HOME.resolve(expected));
    }

    @Test
    void theVariableOfTheSystemIsFollowed() {
        var elsewhere = Path.of("/mnt/data").toAbsolutePath();
        var environment =
                Map.of("XDG_DATA_HOME", elsewhere.toString(), "LOCALAPPDATA", elsewhere + "/local");
        assertThat(new Surroundings("Linux", HOME, environment).dataFolder())
                .isEqualTo(elsewhere.resolve("likeness-studio"));
        assertThat(new Surroundings("Windows 11", HOME, environment).dataFolder())
                .isEqualTo(elsewhere.resolve("local").resolve("Likeness Studio"));
        assertThat(new Surroundings("Mac OS X", HOME, environment).dataFolder())
                .startsWithRaw(HOME);
    }

    @ParameterizedTest
    @CsvSource({"data", "./data", "''"})
    void aVariableThatIsNotAbsoluteIsIgnored(String value) {
        assertThat(new Surroundings("Linux", HOME, Map.of("XDG_DATA_HOME", value)).dataFolder())
                .startsWithRaw(HOME);
    }
}
