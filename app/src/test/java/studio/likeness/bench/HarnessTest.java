package studio.likeness.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class HarnessTest {
    @Test
    void theMedianIsInTheMiddle() {
        assertThat(Samples.of(List.of(9.0, 1.0, 5.0)).median()).isEqualTo(5);
        assertThat(Samples.of(List.of(9.0, 1.0, 5.0, 6.0)).median()).isEqualTo(5.5);
        assertThat(Samples.of(List.of(7.0)).median()).isEqualTo(7);
    }

    @Test
    void fiveOfAHundredMayExceedTheP95() {
        assertThat(upTo(100).p95()).isEqualTo(95);
        assertThat(upTo(20).p95()).isEqualTo(19);
        assertThat(upTo(9).p95()).isEqualTo(9);
        assertThat(upTo(1).p95()).isEqualTo(1);
    }

    @Test
    void noSamplesAreNoMeasurement() {
        assertThatThrownBy(() -> Samples.of(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Result("a", "ms", Double.NaN, 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLineIsOneJsonObjectInEveryCountry() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            var line = new Result("wire.loopback", "ms", 0.123456, 12_345_678, 2000).json();
            assertThat(line)
                    .isEqualTo(
                            "{\"name\":\"wire.loopback\",\"unit\":\"ms\",\"median\":0.1235,"
                                    + "\"p95\":12350000,\"n\":2000}");
            assertThat(new JsonMapper().readTree(line).propertyNames())
                    .containsExactly("name", "unit", "median", "p95", "n");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aPracticeClipIsTimedColdAndWarm() throws Exception {
        var results = new PracticeClipBenchmark(Duration.ZERO, 2).run();
        assertThat(results)
                .extracting(Result::name)
                .containsExactly("practice.clip-5s-480p.first", "practice.clip-5s-480p");
        assertThat(results).extracting(Result::n).containsExactly(1, 2);
    }

    @Test
    void anActIsTimedAsOftenAsAskedAfterItsWarmUp() throws Exception {
        var calls = new AtomicInteger();
        var samples = Samples.millisOf(Duration.ofMillis(5), 50, calls::incrementAndGet);
        assertThat(samples.count()).isEqualTo(50);
        assertThat(calls.get()).isGreaterThan(50);
        assertThat(samples.median()).isBetween(0.0, samples.p95());
    }

    @Test
    void turnsAlternateWhoGoesFirstAndCompareWithinAPair() throws Exception {
        var order = new ArrayList<String>();
        var speed = new AtomicInteger();
        var turns =
                Turns.take(
                        3,
                        () -> {
                            order.add("a");
                            return 20.0 * speed.incrementAndGet();
                        },
                        () -> {
                            order.add("b");
                            return 10.0;
                        });
        assertThat(String.join("", order)).isEqualTo("abbaabba");
        assertThat(turns.first().count()).isEqualTo(3);
        assertThat(turns.first().median()).isEqualTo(60);
        assertThat(turns.ratio().median()).isEqualTo(6);
    }

    @Test
    void aChildIsTimedUntilItsLine() throws Exception {
        assertThat(Child.millisUntil("openjdk", java("-version"))).isBetween(1.0, 60_000.0);
        assertThatThrownBy(() -> Child.millisUntil("first-frame", java("-version")))
                .hasMessageContaining("first-frame");
        assertThatThrownBy(() -> Child.millisUntil("", java("-no-such-flag")))
                .hasMessageContaining("exit 1");
    }

    @Test
    void aFailureIsToldAndHidesNoOtherResult(@TempDir Path folder) throws Exception {
        var file = folder.resolve("bench.jsonl");
        var good = new Result("a", "ms", 1, 2, 3);
        Benchmark broken =
                () -> {
                    throw new IllegalStateException("on purpose");
                };
        assertThat(Bench.run(List.of(broken, () -> List.of(good)), file)).isFalse();
        assertThat(Files.readAllLines(file)).containsExactly(good.json());
        assertThat(Bench.run(List.<Benchmark>of(() -> List.of(good)), file)).isTrue();
    }

    private static Samples upTo(int count) {
        return Samples.of(DoubleStream.iterate(count, v -> v - 1).limit(count).boxed().toList());
    }

    private static List<String> java(String flag) {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), flag);
    }
}
