package studio.likeness.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A gallery of years in the real studio. Opening: from the press on its place to the picture after
/// the one with the first cards: by the first act of a start, the first time once the start is
/// over, and again later. Scrolling: the time from one frame to the next, taken at the pulse of the
/// toolkit, while every frame moves the list; a frame that is laid out or painted too long makes
/// the next one late.
///
/// @param flags of the Java that shows windows
record GalleryBenchmark(List<String> flags, String classPath, int clips, int times)
        implements Benchmark {
    private static final String OPEN = "open nav-clips clip-card";
    private static final int FRAMES = 300;

    /// The newest clips are read ahead once a start is over.
    private static final Duration START = Duration.ofSeconds(6);

    private static final List<Integer> SPEEDS = List.of(30, 120, 700);

    @Override
    public List<Result> run() throws Exception {
        var home = Files.createTempDirectory("likeness-gallery");
        try {
            new ManyClips(home).fill(clips);
            var hurried = new ArrayList<Double>();
            for (var i = 0; i < times; i++) {
                try (var studio = studio(home)) {
                    studio.tell("maybe welcome-look");
                    hurried.add(numbers(studio.tell(OPEN)).getFirst());
                }
            }
            var first = new ArrayList<Double>();
            var worked = new ArrayList<Double>();
            var again = new ArrayList<Double>();
            var frames = new ArrayList<Double>();
            var memory = new ArrayList<Double>();
            for (var i = 0; i < times; i++) {
                try (var studio = studio(home)) {
                    studio.tell("maybe welcome-look");
                    TimeUnit.NANOSECONDS.sleep(START.toNanos());
                    var opened = numbers(studio.tell(OPEN));
                    first.add(opened.getFirst());
                    worked.add(opened.getLast());
                    studio.tell("press nav-wallet");
                    again.add(numbers(studio.tell(OPEN)).getFirst());
                    for (var speed : SPEEDS) {
                        frames.addAll(numbers(studio.tell("scroll " + speed + " " + FRAMES)));
                    }
                    memory.add(studio.resident());
                }
            }
            return List.of(
                    Result.of("gallery.open.at-start", "ms", Samples.of(hurried)),
                    Result.of("gallery.open.first", "ms", Samples.of(first)),
                    Result.of("gallery.open.first.fx-thread", "ms", Samples.of(worked)),
                    Result.of("gallery.open.again", "ms", Samples.of(again)),
                    Result.of("gallery.scroll.frame", "ms", Samples.of(frames)),
                    Result.of("gallery.scroll.worst", "ms", Samples.of(worst(frames))),
                    Result.of("gallery.resident", "mb", Samples.of(memory)));
        } finally {
            Folder.delete(home);
        }
    }

    /// The slowest frame of each process.
    private List<Double> worst(List<Double> frames) {
        var each = frames.size() / times;
        var worst = new ArrayList<Double>();
        for (var i = 0; i < times; i++) {
            worst.add(
                    frames.subList(i * each, (i + 1) * each).stream()
                            .mapToDouble(Double::doubleValue)
                            .max()
                            .orElseThrow());
        }
        return worst;
    }

    private HostedStudio studio(Path home) throws Exception {
        return HostedStudio.start(
                flags,
                classPath,
                StudioHost.class,
                List.of("--practice", "--data-dir", home.toString()));
    }

    private static List<Double> numbers(String line) {
        return Arrays.stream(line.split(" ", -1)).map(Double::valueOf).toList();
    }
}
