package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.house.Patience;

/// One start after or beside another, in one data folder.
@Timeout(60)
class TwoProgramsTest {
    @TempDir Path home;

    @Test
    void aSecondStartBringsTheFirstToTheFront() throws Exception {
        var first = probe("normal");
        try (var said = first.inputReader(StandardCharsets.UTF_8)) {
            waitFor("shown", said);
            var second = Program.headless().run("--data-dir", home);
            assertThat(second.code()).isEqualTo(3);
            assertThat(second.errors()).singleElement().asString().contains(home.toString());
            waitFor("to front", said);
        } finally {
            kill(first);
        }
    }

    @Test
    void aStartKilledBeforeItsFirstFrameMakesTheNextOneCareful() throws Exception {
        var hanging = probe("hang");
        try (var said = hanging.inputReader(StandardCharsets.UTF_8)) {
            waitFor("hanging", said);
            assertThat(Program.headless().run("--data-dir", home).code())
                    .as("a second start meanwhile changes nothing")
                    .isEqualTo(3);
        } finally {
            kill(hanging);
        }
        assertThat(drawingOf("normal"))
                .isEqualTo("last start failed: true, drawing: sw, keeping no parts: true");
        assertThat(drawingOf("normal"))
                .isEqualTo("last start failed: false, drawing: null, keeping no parts: null");
    }

    /// Windows knows no polite end.
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whenTheSystemEndsItTheWindowIsClosed() throws Exception {
        var process = probe("normal");
        try (var said = process.inputReader(StandardCharsets.UTF_8)) {
            waitFor("shown", said);
            Patience.until("the start is over", () -> !home.resolve("starting").toFile().exists());
            process.toHandle().destroy();
            waitFor("closed", said);
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            kill(process);
        }
    }

    private Process probe(String told) throws IOException {
        return Program.headless().main(ProbeProgram.class).start(told, "--data-dir", home);
    }

    private String drawingOf(String told) throws Exception {
        return Program.headless()
                .main(ProbeProgram.class)
                .run(told, "--data-dir", home, "--exit-after-first-frame")
                .output()
                .getFirst();
    }

    private static void waitFor(String line, BufferedReader said) throws IOException {
        var next = said.readLine();
        while (!line.equals(next)) {
            assertThat(next).as("the program ended before: " + line).isNotNull();
            next = said.readLine();
        }
    }

    private static void kill(Process process) throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(20, TimeUnit.SECONDS);
    }
}
