package studio.likeness.jlink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What the packaged studio costs a person: time, memory, processor, disk. Everything is measured
/// from outside and in turn with an empty window that is packaged alike, so that whatever else the
/// machine does falls on both. Draws on the screen that `DISPLAY` names, or on none.
final class Figures {
    private static final int ROUNDS = Integer.getInteger("figures.rounds", 15);
    private static final Duration SETTLE = Duration.ofSeconds(30);
    private static final int READINGS = 3;
    private static final double MEGABYTE = 1e6;

    private final Workshop workshop;
    private final List<Figure> found = new ArrayList<>();

    private Figures(Workshop workshop) {
        this.workshop = workshop;
    }

    /// Arguments: the folder of this module, the version, the time of the build.
    static void main(String[] told) throws IOException, InterruptedException {
        var home = Path.of(told[0]);
        var workshop =
                new Workshop(
                        home,
                        home.resolve("target"),
                        told[1],
                        Instant.parse(told[2]),
                        Platform.here(),
                        List.of());
        var figures = new Figures(workshop);
        figures.measure();
        Files.write(
                workshop.target().resolve("figures.jsonl"),
                figures.found.stream().map(Figure::json).toList());
    }

    private void measure() throws IOException, InterruptedException {
        var studio = new AppImage(workshop.platform(), workshop.image());
        var empty = new EmptyImage(workshop).make();
        starts(studio, empty);
        idle("studio", words(studio));
        idle("empty", List.of(empty.launcher().toString(), "--stay"));
        sizes(studio);
    }

    private void sizes(AppImage studio) throws IOException {
        try (var files = Files.walk(studio.folder())) {
            var bytes = files.filter(Files::isRegularFile).mapToLong(Figures::length).sum();
            add("installed.size", "MB", List.of(bytes / MEGABYTE));
        }
        try (var files = Files.list(workshop.installers())) {
            for (var file :
                    files.filter(f -> f.toString().matches(".*\\.(deb|rpm|gz|dmg|msi)")).toList()) {
                var form = file.toString().substring(file.toString().lastIndexOf('.') + 1);
                add("installer." + form, "MB", List.of(length(file) / MEGABYTE));
            }
        }
    }

    private void starts(AppImage studio, AppImage empty) {
        var with = new ArrayList<Double>();
        var without = new ArrayList<Double>();
        var floor = new ArrayList<Double>();
        var words = new ArrayList<>(words(studio));
        words.add("--exit-after-first-frame");
        for (var round = 0; round <= ROUNDS; round++) {
            var cached = start(words, "");
            var bare = start(List.of(empty.launcher().toString()), "");
            var uncached = start(words, "-XX:AOTMode=off");
            // The first round fills the caches of the system.
            if (round > 0) {
                with.add(cached);
                floor.add(bare);
                without.add(uncached);
            }
        }
        add("start.studio", "ms", with);
        add("start.studio.without-cache", "ms", without);
        add("start.empty", "ms", floor);
        add("start.ratio", "x", ratios(with, floor));
        add("start.cache-ratio", "x", ratios(with, without));
    }

    private static List<Double> ratios(List<Double> over, List<Double> under) {
        var ratios = new ArrayList<Double>();
        for (var i = 0; i < over.size(); i++) {
            ratios.add(over.get(i) / under.get(i));
        }
        return ratios;
    }

    private double start(List<String> command, String flags) {
        try (var started = Started.timed(command, screen(flags))) {
            return started.millis();
        }
    }

    private void idle(String name, List<String> command) throws InterruptedException {
        try (var started = Started.untimed(command, screen(""))) {
            started.busy(SETTLE);
            var shares = new ArrayList<>(List.of(started.busy(SETTLE)));
            add("idle." + name + ".resident", "MB", List.of(started.resident()));
            // One reading counts some twenty ticks of the system's clock.
            while (shares.size() < READINGS) {
                shares.add(started.busy(SETTLE));
            }
            add("idle." + name + ".cpu", "%", shares);
        }
    }

    private List<String> words(AppImage studio) {
        var data = workshop.target().resolve("figures-data").toString();
        return List.of(studio.launcher().toString(), "--practice", "--data-dir", data);
    }

    private static String screen(String more) {
        var headless = System.getenv("DISPLAY") == null;
        return (headless ? Training.options(Training.HEADLESS) + " " : "-Dprism.order=sw ") + more;
    }

    private void add(String name, String unit, List<Double> values) {
        found.add(Figure.of(name, unit, values));
    }

    private static long length(Path file) {
        return file.toFile().length();
    }
}
