package studio.likeness.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How long this process has been running, the virtual machine's own start included. The JDK's
/// figure is built on the computer's start in whole seconds and was 238 ms off; Linux itself knows
/// it to 10 ms. Reading that takes a few milliseconds in a program that has just begun, so it is
/// done ahead, and counted on from there.
///
/// @param then the age when it was read
/// @param nanos the clock of [System#nanoTime()] at that moment
record ProcessAge(Duration then, long nanos) {
    private static final long MILLIS_PER_TICK = 10;
    private static final int START_TIME = 19;

    /// The JDK's figure is off by a second at most. More says that the two files disagree about
    /// when the computer started, which happens in some containers.
    private static final Duration BELIEVABLE = Duration.ofMillis(1_500);

    static ProcessAge read() {
        var byTheJdk =
                ProcessHandle.current()
                        .info()
                        .startInstant()
                        .map(start -> Duration.between(start, Instant.now()))
                        .orElse(Duration.ZERO);
        var age =
                byTheSystem()
                        .filter(told -> told.minus(byTheJdk).abs().compareTo(BELIEVABLE) <= 0)
                        .orElse(byTheJdk);
        return new ProcessAge(age, System.nanoTime());
    }

    Duration now() {
        return then.plusNanos(System.nanoTime() - nanos);
    }

    private static Optional<Duration> byTheSystem() {
        try {
            return Optional.of(
                    between(
                            Files.readString(Path.of("/proc/self/stat")),
                            Files.readString(Path.of("/proc/uptime"))));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    /// The program's name stands in brackets and may hold anything, brackets too: fields are
    /// counted behind the last one.
    static Duration between(String stat, String uptime) {
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        var begun = Long.parseLong(fields[START_TIME]) * MILLIS_PER_TICK;
        var seconds = Double.parseDouble(uptime.substring(0, uptime.indexOf(' ')));
        return Duration.ofMillis(Math.round(seconds * 1_000) - begun);
    }
}
