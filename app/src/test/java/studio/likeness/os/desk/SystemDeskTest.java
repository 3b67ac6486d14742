package studio.likeness.os.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;

@DisabledOnOs(OS.WINDOWS) // the openers below are shell commands
class SystemDeskTest {
    @TempDir private Path folder;

    @Test
    void theFolderIsHandedToTheOpenerAsItIs() throws Exception {
        var odd = Files.createDirectory(folder.resolve("a b; touch c"));
        var desk = new SystemDesk(List.of("sh", "-c", "printf %s \"$1\" > \"$1/opened\"", "sh"));
        assertThat(desk.show(odd)).isEqualTo(Outcome.done(odd));
        assertThat(odd.resolve("opened")).hasContent(odd.toString());
    }

    @Test
    void aClipIsPlayedAndNothingElseIsOpened() throws Exception {
        var said = folder.resolve("said");
        var script = "printf %s \"$1\" > '" + said + "'";
        var desk = new SystemDesk(List.of("sh", "-c", script, "sh"));
        var clip = Files.createFile(folder.resolve("alley.mp4"));
        assertThat(desk.play(clip)).isEqualTo(Outcome.done(clip));
        assertThat(said).hasContent(clip.toString());
        var program = Files.createFile(folder.resolve("alley.sh"));
        assertThat(desk.play(program)).isEqualTo(Outcome.done(folder));
        assertThat(said).hasContent(folder.toString());
    }

    @Test
    void anOpenerThatFailsOrIsMissingIsSaid() {
        var refused = Outcome.failed(new Problem.FolderNotShown(folder.toString()));
        assertThat(new SystemDesk(List.of("false")).show(folder)).isEqualTo(refused);
        assertThat(new SystemDesk(List.of("no-such-opener-anywhere")).show(folder))
                .isEqualTo(refused);
    }

    @Test
    void aFolderThatIsGoneIsSaid() {
        var gone = folder.resolve("gone");
        assertThat(new SystemDesk(List.of("true")).show(gone))
                .isEqualTo(Outcome.failed(new Problem.FolderNotShown(gone.toString())));
    }

    @Test
    void whatIsOpenedDoesNotStartWithTheSwitchesOfThisProgram() {
        var environment =
                new HashMap<>(
                        Map.of(
                                "GDK_BACKEND", "x11",
                                "GDK_GL", "disable",
                                "GIO_USE_NETWORK_MONITOR", "base",
                                "IBUS_ENABLE_SYNC_MODE", "1",
                                "HOME", "h"));
        SystemDesk.forget(environment);
        assertThat(environment).containsOnly(Map.entry("HOME", "h"));
    }

    @Test
    void whatAPersonHadSetIsSetForWhatIsOpened() {
        var environment =
                new HashMap<>(
                        Map.of(
                                "GDK_BACKEND", "x11",
                                "LIKENESS_KEPT_GDK_BACKEND", "wayland",
                                "IBUS_ENABLE_SYNC_MODE", "1",
                                "LIKENESS_KEPT_IBUS_ENABLE_SYNC_MODE", ""));
        SystemDesk.forget(environment);
        assertThat(environment)
                .containsOnly(
                        Map.entry("GDK_BACKEND", "wayland"),
                        Map.entry("IBUS_ENABLE_SYNC_MODE", ""));
    }

    /// Without our launcher nothing is ours but what JavaFX set.
    @Test
    void whatThisProgramDidNotSetStays() {
        var environment = new HashMap<>(Map.of("GDK_BACKEND", "wayland", "GDK_GL", "always"));
        SystemDesk.forget(environment);
        assertThat(environment)
                .containsOnly(Map.entry("GDK_BACKEND", "wayland"), Map.entry("GDK_GL", "always"));
    }
}
