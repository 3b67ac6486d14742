package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the program says and how it ends, asked of the program itself.
@Timeout(60)
class ProgramTest {
    @TempDir Path home;

    @Test
    void theVersionNeedsNeitherScreenNorJavaFx() throws Exception {
        var ended =
                Program.withoutScreen().flag("-Xlog:class+load:file=" + loaded()).run("--version");
        assertThat(ended.code()).isZero();
        assertThat(ended.output()).containsExactly(Help.version());
        assertThat(ended.errors()).isEmpty();
        assertThat(Files.readString(loaded()))
                .contains("studio.likeness.boot.Help")
                .doesNotContain("javafx.");
    }

    @Test
    void helpGoesToStandardOutput() throws Exception {
        var ended = Program.withoutScreen().run("--help");
        assertThat(ended.code()).isZero();
        assertThat(ended.output()).containsExactlyElementsOf(Help.page().lines().toList());
    }

    @Test
    void aWrongArgumentIsNamedInOneLine() throws Exception {
        var ended = Program.headless().run("--nonsense");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.output()).isEmpty();
        assertThat(ended.errors()).singleElement().asString().contains("--nonsense");
    }

    @EnabledOnOs(OS.LINUX)
    @ParameterizedTest
    @CsvSource({
        "SOME, thing, DISPLAY is not set",
        "WAYLAND_DISPLAY, wayland-0, xwayland",
        "DISPLAY, :77, '\":77\"'",
    })
    void withoutAScreenOneSentenceSaysSo(String variable, String value, String said)
            throws Exception {
        var ended = Program.withoutScreen().with(variable, value).run("--data-dir", home);
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.errors()).singleElement().asString().contains(said);
        assertThat(home.resolve("starting")).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeUsedIsNamed() throws Exception {
        var file = Files.createFile(home.resolve("a-file"));
        var ended = Program.headless().run("--data-dir", file);
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.errors()).singleElement().asString().contains(file.toString());
    }

    @Test
    void theFirstFrameIsTimedAndEndsTheProgramInOrder() throws Exception {
        var ended =
                Program.headless()
                        .main(ProbeProgram.class)
                        .run("normal", "--data-dir", home, "--exit-after-first-frame");
        assertThat(ended.code()).isZero();
        assertThat(ended.output())
                .containsExactly(
                        "last start failed: false, drawing: null, keeping no parts: null",
                        "shown",
                        ended.output().get(2),
                        "closed");
        assertThat(ended.output().get(2)).matches("first-frame-ms=[1-9]\\d{1,4}");
        assertThat(ended.errors())
                .as("what was held is let out")
                .containsExactly("noise of a library");
        assertThat(home.resolve("starting")).doesNotExist();
    }

    @Test
    void theProgramItselfReachesItsFirstFrame() throws Exception {
        var ended =
                Program.headless()
                        .flag("-Dprism.order=sw")
                        .run("--data-dir", home, "--exit-after-first-frame");
        assertThat(ended.code()).as("%s", ended.errors()).isZero();
        assertThat(ended.output()).singleElement().asString().startsWith("first-frame-ms=");
        assertThat(ended.errors()).isEmpty();
    }

    @Test
    void aWindowThatTheProgramClosesItselfIsRememberedToo() throws Exception {
        Program.headless()
                .flag("-Dprism.order=sw")
                .run("--data-dir", home, "--exit-after-first-frame");
        assertThat(home.resolve("settings.json")).content().contains("\"window\"", "\"width\"");
    }

    @ParameterizedTest
    @CsvSource({"normal, --safe-graphics", "prefer-safe, --live"})
    void safeGraphicsCanBeAskedForInTwoWays(String told, String argument) throws Exception {
        var ended =
                Program.headless()
                        .main(ProbeProgram.class)
                        .run(told, argument, "--data-dir", home, "--exit-after-first-frame");
        assertThat(ended.output())
                .contains("last start failed: false, drawing: sw, keeping no parts: true");
    }

    @ParameterizedTest
    @CsvSource({"make", "show", "late"})
    void aCrashBeforeTheFirstFrameLeavesACodeAndAFile(String moment) throws Exception {
        var ended = Program.headless().main(ProbeProgram.class).run(moment, "--data-dir", home);
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.errors())
                .singleElement()
                .asString()
                .matches(".*\\(code LS(-[0-9A-F]{4}){2}\\).*" + home + "/logs/crash-.*\\.log");
        assertThat(onlyLog()).contains("told to fail at " + moment).doesNotContain("--data-dir");
    }

    @Test
    void whatWasPrintedBeforeACrashIsInTheFile() throws Exception {
        Program.headless().main(ProbeProgram.class).run("show", "--data-dir", home);
        assertThat(onlyLog()).contains("noise of a library");
    }

    private String onlyLog() throws Exception {
        try (var logs = Files.list(home.resolve("logs"))) {
            var files = logs.toList();
            assertThat(files).hasSize(1);
            return Files.readString(List.copyOf(files).getFirst());
        }
    }

    private Path loaded() {
        return home.resolve("loaded.txt");
    }
}
