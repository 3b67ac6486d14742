package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class WindowLifeTest {
    @TempDir private Path home;

    /// JavaFX starts the clock of its pictures when it is done with what it was started with: a
    /// window that is made there waits a whole beat for its first picture.
    @Test
    void theWindowIsMadeOnceTheClockOfPicturesRuns() throws Exception {
        var ended = Program.headless().main(FirstTurnProgram.class).run(home);
        assertThat(ended.errors()).isEmpty();
        assertThat(ended.output()).containsExactly("in a turn of its own");
    }

    @Test
    void nothingBeginsForAStageThatWentBeforeItsPicture() throws Exception {
        var ended = Program.headless().main(GoneAtOnceProgram.class).run(home);
        assertThat(ended.errors()).isEmpty();
        assertThat(ended.output()).containsExactlyInAnyOrder("no picture", "the renderer answered");
    }
}
