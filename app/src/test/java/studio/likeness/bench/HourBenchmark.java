package studio.likeness.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The memory of the studio after as many acts as a busy hour has: every place again and again,
/// other themes and languages, a gallery that is scrolled, in practice with its services inside.
///
/// @param rounds through all places; sixty are an hour
record HourBenchmark(List<String> flags, String classPath, int rounds) implements Benchmark {
    private static final List<String> PLACES =
            List.of("nav-faces", "nav-playground", "nav-clips", "nav-wallet", "nav-ledger");
    private static final int CLIPS = 300;

    /// An hour in which nobody stops is a minute here: the hand rests once, at its end.
    private static final Duration LOOKING_AWAY = Duration.ofSeconds(50);

    private static final int EVERY = 6;

    @Override
    public List<Result> run() throws Exception {
        var home = Files.createTempDirectory("likeness-hour");
        try {
            new ManyClips(home).fill(CLIPS);
            var memory = new ArrayList<Double>();
            var after = new ArrayList<Double>();
            try (var studio = studio(home)) {
                studio.tell("maybe welcome-look");
                for (var round = 0; round < rounds; round++) {
                    go(studio, round);
                    memory.add(studio.resident());
                }
                TimeUnit.NANOSECONDS.sleep(LOOKING_AWAY.toNanos());
                after.add(studio.resident());
            }
            return List.of(
                    Result.of("hour.resident", "mb", Samples.of(after)),
                    Result.of("hour.resident.all-along", "mb", Samples.of(memory)));
        } finally {
            Folder.delete(home);
        }
    }

    private static void go(HostedStudio studio, int round) throws Exception {
        for (var place : PLACES) {
            studio.tell("press " + place);
            if (place.equals("nav-clips")) {
                studio.tell("scroll 120 60");
            }
        }
        studio.tell("press nav-settings");
        if (round % EVERY == 0) {
            var odd = round / EVERY % 2 == 1;
            studio.tell("press settings-theme-" + (odd ? "light" : "dark"));
            studio.tell("press settings-lang-" + (odd ? "en" : "zh"));
        }
    }

    private HostedStudio studio(Path home) throws Exception {
        return HostedStudio.start(
                flags,
                classPath,
                StudioHost.class,
                List.of("--practice", "--data-dir", home.toString()));
    }
}
