package studio.likeness.jlink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.condition.OS.LINUX;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.io.TempDir;

/// The launcher with a stand-in for the virtual machine, which says what it was given.
@EnabledOnOs(LINUX)
class LinuxLauncherTest {
    private static final String STAND_IN =
            """
            #!/bin/sh
            echo "options=$JDK_JAVA_OPTIONS"
            echo "pid=$$"
            echo "gl=$GDK_GL"
            echo "backend=$GDK_BACKEND kept=${LIKENESS_KEPT_GDK_BACKEND-nothing}"
            echo "sync=$IBUS_ENABLE_SYNC_MODE kept=${LIKENESS_KEPT_IBUS_ENABLE_SYNC_MODE-nothing}"
            for word; do echo "$word"; done
            exit 3
            """;

    @TempDir Path home;
    private Path folder;
    private LinuxLauncher launcher;

    @BeforeEach
    void image() throws IOException {
        folder = home.toRealPath().resolve("a folder");
        Files.createDirectories(folder.resolve("lib/app"));
        var java = folder.resolve("lib/runtime/bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, STAND_IN);
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
        launcher = new LinuxLauncher(folder.resolve("bin/likeness"), home.resolve("dev"));
        launcher.write("m/p.Main", List.of("-Xmx1m", "-Dlib=$APPDIR/../x"));
    }

    @Test
    void flagsComeFirstAndThenWhatThePersonSaid() {
        var said = start(launcher.file().toString(), "--data-dir", "my $HOME", "");
        assertThat(said.code()).isEqualTo(3);
        assertThat(words(said))
                .containsExactly(
                        "-Dprism.order=sw",
                        "-Xmx1m",
                        "-Dlib=" + folder + "/lib/app/../x",
                        "--module",
                        "m/p.Main",
                        "--data-dir",
                        "my $HOME",
                        "");
    }

    @Test
    void aFlagThatIsAddedStandsBehindTheOthers() {
        launcher.add("-XX:AOTCache=$APPDIR/a.aot");
        assertThat(words(start(launcher.file().toString())))
                .containsSequence("-XX:AOTCache=" + folder + "/lib/app/a.aot", "--module");
    }

    @Test
    void itIsFoundThroughLinksAndFromItsOwnFolder() throws IOException {
        var near = Files.createSymbolicLink(home.resolve("near"), Path.of("a folder/bin/likeness"));
        var far = Files.createSymbolicLink(home.resolve("far"), near.toAbsolutePath());
        for (var command :
                List.of(
                        List.of(far.toString()),
                        List.of("./near"),
                        List.of("a folder/bin/likeness"),
                        List.of("sh", "-c", "cd 'a folder/bin' && sh likeness"))) {
            assertThat(words(start(command.toArray(String[]::new))))
                    .contains("-Dlib=" + folder + "/lib/app/../x");
        }
    }

    /// Whoever ends the launcher ends the studio: there is no process between them.
    @Test
    void itBecomesTheVirtualMachine() throws IOException, InterruptedException {
        var process = new ProcessBuilder(launcher.file().toString()).start();
        var said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).isEqualTo(3);
        assertThat(said).contains("pid=" + process.pid() + "\n");
    }

    @Test
    void flagsOfTheEnvironmentDoNotReachIt() {
        var said = Tool.run(home, Map.of("JDK_JAVA_OPTIONS", "-Xint"), command());
        assertThat(said.output()).startsWith("options=\n");
    }

    /// JavaFX sets both, to these values, when they are missing.
    @Test
    void theEnvironmentNeedNotGrowWhenJavaFxStarts() {
        var without =
                start(
                        "env",
                        "--unset=GDK_BACKEND",
                        "--unset=IBUS_ENABLE_SYNC_MODE",
                        launcher.file().toString());
        assertThat(without.output())
                .contains("backend=x11 kept=nothing\n", "sync=1 kept=nothing\n");
    }

    @Test
    void whatAPersonHadSetIsKept() {
        var odd = "wayland,* \"$HOME\" `ls` 'x'";
        var set = Map.of("GDK_BACKEND", odd, "IBUS_ENABLE_SYNC_MODE", "");
        assertThat(Tool.run(home, set, command()).output())
                .contains("backend=x11 kept=" + odd + "\n", "sync=1 kept=\n");
    }

    @Test
    void aFlagThatAShellWouldReadOtherwiseIsRefused() {
        for (var flag : List.of("-D$HOME", "-D`ls`", "-D\"", "-D\\", "-D$APPDIRECTORY")) {
            assertThatThrownBy(() -> launcher.add(flag)).isInstanceOf(Flaw.class);
        }
    }

    private List<String> command() {
        return List.of(launcher.file().toString());
    }

    private Tool.Ended start(String... command) {
        return Tool.run(home, Map.of("CDPATH", "/usr"), List.of(command));
    }

    /// A card shows in one of three places: most drivers, one maker's own, Windows behind Linux.
    @Test
    void openGlIsAskedOnlyWhereThereIsAGraphicsCard() throws IOException {
        assertThat(start(launcher.file().toString()).output()).contains("gl=disable\n");
        for (var card : List.of("dri", "nvidiactl", "dxg")) {
            var device = Files.createDirectories(home.resolve("dev").resolve(card));
            var said = start(launcher.file().toString());
            assertThat(said.output()).contains("gl=\n");
            assertThat(words(said)).startsWith("-Xmx1m");
            Files.delete(device);
        }
        assertThat(new LinuxLauncher(home.resolve("x")).devices()).isEqualTo(Path.of("/dev"));
    }

    /// Without the first five lines, which say what is no argument.
    private static List<String> words(Tool.Ended said) {
        var lines = List.of(said.output().split("\n", -1));
        return lines.subList(5, lines.size() - 1);
    }
}
