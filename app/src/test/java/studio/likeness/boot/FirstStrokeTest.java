package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class FirstStrokeTest {
    /// Has the virtual machine write that code.
    private static final String WRITER = "jdk.internal.foreign.LayoutPath";

    @TempDir private Path home;

    @Test
    void aFirstPictureFindsWhatWasRehearsed() throws Exception {
        assertThat(loadedWhileDrawing("rehearsed"))
                .anyMatch(line -> line.contains("com.sun.marlin.OffHeapArray"))
                .noneMatch(line -> line.contains(WRITER));
    }

    /// The rehearsal can go once JavaFX draws without this.
    @Test
    void withoutItThatIsWrittenWhileThePictureIsDrawn() throws Exception {
        assertThat(loadedWhileDrawing("not")).anyMatch(line -> line.contains(WRITER));
    }

    private List<String> loadedWhileDrawing(String rehearsed) throws Exception {
        var log = home.resolve("classes.log");
        var ended =
                Program.headless()
                        .flag("-Dprism.order=sw")
                        .flag("-Xlog:class+load:file=" + log)
                        .main(FirstStrokeProgram.class)
                        .run(rehearsed);
        assertThat(ended.code()).as("%s", ended.errors()).isZero();
        return after(log);
    }

    private static List<String> after(Path log) throws IOException {
        var lines = Files.readAllLines(log);
        return lines.stream().dropWhile(line -> !line.contains("$Curtain")).toList();
    }
}
