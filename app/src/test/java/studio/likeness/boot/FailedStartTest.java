package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.os.instance.Attempt;
import studio.likeness.os.instance.InstanceLock;

class FailedStartTest {
    @TempDir Path home;

    @Test
    void aMarkerThatStayedSaysTheLastStartFailed() throws Exception {
        try (var lock = ((Attempt.Acquired) InstanceLock.acquire(home)).lock()) {
            assertThat(new StartMarker(lock).begin()).isFalse();
            assertThat(new StartMarker(lock).begin()).isTrue();
            new StartMarker(lock).end();
            assertThat(new StartMarker(lock).begin()).isFalse();
        }
    }

    @Test
    void aMarkerStandsBeforeAnyDriverIsAsked() throws Exception {
        try (var lock = ((Attempt.Acquired) InstanceLock.acquire(home)).lock()) {
            var marker = new StartMarker(lock);
            marker.begin();
            marker.settle();
            assertThat(home.resolve("starting")).exists();
        }
    }

    @Test
    void aDiskThatRefusesIsToldInOneSentence() {
        assertThat(RefusedStart.unusable(home, new IOException("worn out")))
                .hasMessage(
                        "Likeness Studio cannot use the folder %s: java.io.IOException: worn out",
                        home);
    }

    @Test
    void theSameFailureHasTheSameCodeWhateverItSays() {
        assertThat(failure("a").code())
                .isEqualTo(failure("b").code())
                .matches("LS(-[0-9A-F]{4}){2}");
        assertThat(failure("a").text()).contains("a", failure("a").code(), Help.version());
        assertThat(CrashReport.of(new IllegalStateException("a"), "").code())
                .isNotEqualTo(failure("a").code());
    }

    @Test
    void theReportGoesToTheFirstFolderThatTakesIt() throws Exception {
        var taken = Files.createFile(home.resolve("file"));
        assertThat(failure("a").fileIn(taken, home.resolve("b"))).contains(home.resolve("b") + "/");
        assertThat(failure("a").fileIn(taken)).contains("could not be written", taken.toString());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theReportIsItsOwnersOnly() throws Exception {
        failure("a").fileIn(home);
        try (var files = Files.list(home)) {
            var file = files.findFirst().orElseThrow();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void errorsAreHeldThenLetOutOrTaken() {
        var before = System.err;
        var real = new ByteArrayOutputStream();
        System.setErr(new PrintStream(real, true, StandardCharsets.UTF_8));
        try {
            var kept = HeldErrors.hold();
            var stream = System.err;
            stream.print("one ");
            assertThat(real.toString(StandardCharsets.UTF_8)).isEmpty();
            kept.release();
            stream.print("two ");
            var taken = HeldErrors.hold();
            System.err.print("three ");
            assertThat(taken.take()).isEqualTo("three ");
            System.err.print("four");
        } finally {
            System.setErr(before);
        }
        assertThat(real.toString(StandardCharsets.UTF_8)).isEqualTo("one two four");
    }

    private static CrashReport failure(String message) {
        return CrashReport.of(new IllegalArgumentException(message), "printed");
    }
}
