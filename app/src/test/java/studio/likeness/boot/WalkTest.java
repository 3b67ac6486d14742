package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Walks through the studio from source, as a process of its own.
@Timeout(240)
class WalkTest {
    private static final Path TRAINING = Path.of("../jlink/places.walk");
    private static final Path JOURNEY = Path.of("../jlink/journey.walk");

    @TempDir Path home;

    @Test
    void everyLineOfTheTrainingWalkIsAStep() throws Exception {
        assertThat(steps(TRAINING)).contains(new WalkStep.Each("nav-"));
    }

    /// The packaged studio takes the same walk, in the installers' build.
    @Test
    void thePracticeJourneyGoesToItsEndFromSourceToo() throws Exception {
        var ended = walk(JOURNEY, "--practice", "--data-dir", home.resolve("data"));
        assertThat(ended.code()).as("%s", ended.errors()).isZero();
        assertThat(ended.output()).containsExactly("walked=" + steps(JOURNEY).size());
        assertThat(home.resolve("data/practice/clips")).isDirectoryContaining("glob:**.mp4");
    }

    @Test
    void aWalkThroughEveryPlaceGoesToItsEnd() throws Exception {
        var lines = List.of("# all", "maybe welcome-look", "each nav-");
        var walk = Files.write(home.resolve("short.walk"), lines);
        var ended = walk(walk, "--practice", "--data-dir", home.resolve("data"));
        assertThat(ended.code()).as("%s", ended.errors()).isZero();
        assertThat(ended.output()).containsExactly("walked=2");
        assertThat(ended.errors()).isEmpty();
        assertThat(home.resolve("data/practice/studio.db")).isNotEmptyFile();
    }

    /// Of the systems' own classes only those of this one are there.
    @Test
    void classesAreLoadedThatNoScreenHereAsksFor() {
        var module = Object.class.getModule();
        assertThat(UnseenClasses.load(module, "java.util.zip")).isGreaterThan(10);
        assertThat(UnseenClasses.load(module, "java.util.zip.nowhere")).isZero();
    }

    @Test
    void aWalkThatCannotGoOnNamesItsLine() throws Exception {
        var walk = Files.write(home.resolve("lost.walk"), List.of("tab 1", "await nobody 1"));
        var ended = walk(walk, "--practice", "--data-dir", home.resolve("data"));
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.errors()).singleElement().asString().contains("await nobody 1");
    }

    /// Beside the usual handler: a walk has to show what a person would see.
    @ParameterizedTest
    @ValueSource(strings = {"at-once", "later"})
    void aMishapEndsTheWalkAtItsLine(String when) throws Exception {
        var ended = mishap(when);
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.output()).containsExactly("shown to the person", "closed");
        assertThat(ended.errors())
                .singleElement()
                .asString()
                .contains("walk stopped", when, "UnsatisfiedLinkError: nothing plays");
    }

    private Program.Ended mishap(String when) throws Exception {
        var walk = Files.write(home.resolve("mishap.walk"), List.of("tab 1", "press " + when));
        return Program.headless()
                .flag("-Dprism.order=sw")
                .flag("-Dstudio.walk=" + walk)
                .main(MishapProgram.class)
                .run("--practice", "--data-dir", home.resolve("data"));
    }

    @Test
    void liveModeIsNeverWalked() throws Exception {
        var ended = walk(TRAINING, "--live", "--data-dir", home);
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.output()).isEmpty();
        assertThat(ended.errors()).singleElement().asString().contains("--practice");
    }

    private static List<WalkStep> steps(Path walk) throws Exception {
        var steps = new ArrayList<WalkStep>();
        for (var line : Files.readAllLines(walk)) {
            WalkStep.read(line).ifPresent(steps::add);
        }
        return steps;
    }

    private static Program.Ended walk(Path walk, Object... arguments) throws Exception {
        return Program.headless()
                .flag("-Dprism.order=sw")
                .flag("-Dstudio.walk=" + walk)
                .run(arguments);
    }
}
