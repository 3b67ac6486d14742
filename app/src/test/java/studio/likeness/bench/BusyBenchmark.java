package studio.likeness.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import studio.likeness.practice.PracticeOptions;
import studio.likeness.practice.PracticeServer;

/// What the studio takes of a processor while jobs run, in sight and out of it, and while none do,
/// beside an empty window at the same time. The services are in another process. Processor time of
/// the whole process is counted, after the compiler has had its time.
record BusyBenchmark(List<String> flags, String classPath, int jobs, Duration warmUp, Duration time)
        implements Benchmark {

    @Override
    public List<Result> run() throws Exception {
        var home = Files.createTempDirectory("likeness-busy");
        try (var services = PracticeServer.start(PracticeOptions.standard());
                var empty = HostedStudio.start(flags, classPath, StandingWindow.class, List.of());
                var idle = studio(home.resolve("idle"), services);
                var busy = running(home.resolve("busy"), services)) {
            idle.tell("maybe welcome-look");
            busy.tell("maybe welcome-look");
            busy.tell("press nav-playground");
            busy.tell("press play-go-on");
            idle.tell("press nav-playground");
            TimeUnit.NANOSECONDS.sleep(warmUp.toNanos());
            var seen = busy.busy(time);
            var resident = busy.resident();
            busy.tell("hide");
            var hidden = busy.busy(time);
            var none = new ArrayList<Double>();
            var window = new ArrayList<Double>();
            for (var i = 0; i < 3; i++) {
                none.add(idle.busy(time.dividedBy(3)));
                window.add(empty.busy(time.dividedBy(3)));
            }
            return List.of(
                    once("jobs-" + jobs + ".seen", "%", seen),
                    once("jobs-" + jobs + ".hidden", "%", hidden),
                    once("jobs-" + jobs + ".resident", "mb", resident),
                    Result.of("jobs-0.seen", "%", Samples.of(none)),
                    Result.of("window.empty", "%", Samples.of(window)));
        } finally {
            Folder.delete(home);
        }
    }

    private static Result once(String name, String unit, double value) {
        return Result.of(name, unit, Samples.of(List.of(value)));
    }

    private HostedStudio running(Path home, PracticeServer services) throws Exception {
        Files.createDirectories(home);
        new ManyClips(home).run(jobs);
        return studio(home, services);
    }

    private HostedStudio studio(Path home, PracticeServer services) throws Exception {
        Files.createDirectories(home);
        var arguments = new ArrayList<>(List.of("--practice", "--data-dir", home.toString()));
        for (var id : List.of("jarvisclaw", "anyfast", "apimart")) {
            arguments.addAll(Arrays.asList("--service-url", id + "=" + services.base() + "/" + id));
        }
        arguments.addAll(List.of("--service-url", "blockrun=" + services.base() + "/blockrun/api"));
        arguments.addAll(List.of("--rpc-url", services.base() + "/rpc"));
        return HostedStudio.start(flags, classPath, StudioHost.class, arguments);
    }
}
