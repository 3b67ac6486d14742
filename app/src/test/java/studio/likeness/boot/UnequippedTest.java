package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.ui.clips.UnequippedProgram;

/// A computer on which JavaFX's player really does not load.
@Timeout(120)
@EnabledOnOs(OS.LINUX)
class UnequippedTest {
    @TempDir Path libraries;

    /// An empty file is found before the system's own library, and cannot be loaded. Java fails by
    /// one error the first time, and by another ever after.
    @Test
    void withoutTheSoundLibraryEveryClipIsOfferedToAnotherPlayer() throws Exception {
        Files.createFile(libraries.resolve("libasound.so.2"));
        var ended =
                Program.headless()
                        .with("LD_LIBRARY_PATH", libraries.toString())
                        .main(UnequippedProgram.class)
                        .run();
        assertThat(ended.output()).as("%s", ended.errors()).hasSize(6);
        assertThat(ended.output().subList(0, 3)).isEqualTo(ended.output().subList(3, 6));
        assertThat(ended.output().get(0)).contains("could not be loaded", "whole");
        assertThat(ended.output().get(1)).contains("ALSA", "libasound2");
        assertThat(ended.output().get(2)).isEqualTo("opened outside: 1");
    }
}
