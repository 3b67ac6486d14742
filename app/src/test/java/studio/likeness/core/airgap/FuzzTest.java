package studio.likeness.core.airgap;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import studio.likeness.core.airgap.ur.Misread;
import studio.likeness.core.airgap.ur.Ur;
import studio.likeness.core.airgap.ur.UrCollector;

/// Damaged, cut, joined and invented codes: each is read or refused, quickly, and nothing else
/// happens. `-Dfuzz.seconds=600` makes it the long run.
@Timeout(1800)
class FuzzTest {
    private static final Duration BOX = Duration.ofSeconds(Long.getLong("fuzz.seconds", 3));
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /// Of computing: a busy computer may stop a thread for longer.
    private static final long SLOW_NANOS = Duration.ofSeconds(2).toNanos();

    private static final long ROOM = 64L << 20;

    private final long seed = Long.getLong("fuzz.seed", System.nanoTime());
    private final Random dice = new Random(seed);
    private final List<byte[]> contents = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    @Test
    void nothingBreaksTheReaders(TestReporter reporter) throws Misread {
        seeds();
        var end = System.nanoTime() + BOX.toNanos();
        var collector = new UrCollector();
        var runs = 0L;
        var slowest = 0L;
        while (System.nanoTime() < end) {
            var begun = THREADS.getCurrentThreadCpuTime();
            try {
                readContent(mutated(pick(contents)));
                readText(collector, scrambled(pick(texts)));
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
                throw new AssertionError("seed " + seed + ", run " + runs, broken);
            }
            slowest = Math.max(slowest, THREADS.getCurrentThreadCpuTime() - begun);
            runs++;
        }
        reporter.publishEntry(
                Map.of(
                        "runs", Long.toString(runs),
                        "slowest in µs", Long.toString(slowest / 1000),
                        "seed", Long.toString(seed)));
        assertThat(runs).as("seed %d", seed).isGreaterThan(100);
        assertThat(slowest).as("seed %d", seed).isLessThan(SLOW_NANOS);
        var runtime = Runtime.getRuntime();
        runtime.gc();
        assertThat(collector.fragments()).isLessThanOrEqualTo(1024);
        assertThat(runtime.totalMemory() - runtime.freeMemory()).isLessThan(ROOM + heldBefore);
    }

    private final long heldBefore = Runtime.getRuntime().totalMemory();

    private void seeds() throws Misread {
        for (var kind : List.of("request", "answer", "account", "leaf")) {
            var frames = Peers.frames(kind);
            texts.addAll(frames);
            contents.add(PeersTest.whole(frames).content());
        }
        contents.add(Requests.request().ur().content());
    }

    private static void readContent(byte[] content) {
        for (var kind : List.of("eth-sign-request", "eth-signature", "crypto-hdkey")) {
            var ur = Ur.of(kind, content);
            assertThat(SignRequest.read(ur)).isNotNull();
            assertThat(SignAnswer.read(ur)).isNotNull();
            assertThat(Pairing.read(ur)).isNotNull();
        }
    }

    private void readText(UrCollector collector, String text) {
        try {
            collector.take(text);
        } catch (Misread _) {
            return;
        }
        // A checksum that fits by chance, or a code that was left whole.
        collector.whole().ifPresent(ur -> readContent(ur.content()));
    }

    private byte[] mutated(byte[] original) {
        var bytes = original.clone();
        for (var hits = dice.nextInt(1, 6); hits > 0; hits--) {
            switch (dice.nextInt(4)) {
                case 0 -> bytes[dice.nextInt(bytes.length)] ^= (byte) (1 << dice.nextInt(8));
                case 1 -> bytes[dice.nextInt(bytes.length)] = (byte) dice.nextInt();
                case 2 -> bytes = Arrays.copyOf(bytes, 1 + dice.nextInt(bytes.length + 8));
                default -> {
                    var from = dice.nextInt(bytes.length);
                    var to = dice.nextInt(bytes.length);
                    var length = dice.nextInt(bytes.length - Math.max(from, to));
                    System.arraycopy(bytes, from, bytes, to, length);
                }
            }
        }
        return bytes;
    }

    /// Letters changed, or the same frame made over bytes with a right checksum but wrong content.
    private String scrambled(String original) throws Misread {
        if (dice.nextInt(8) == 0) {
            return original;
        }
        if (dice.nextBoolean()) {
            var text = new StringBuilder(original);
            for (var hits = dice.nextInt(1, 4); hits > 0; hits--) {
                text.setCharAt(dice.nextInt(text.length()), (char) dice.nextInt(32, 127));
            }
            return text.toString();
        }
        var valid = Ur.of("eth-signature", mutated(pick(contents))).toString();
        var letters = valid.substring(valid.lastIndexOf('/'));
        return original.substring(0, Math.max(3, original.lastIndexOf('/'))) + letters;
    }

    private <T> T pick(List<T> all) {
        return all.get(dice.nextInt(all.size()));
    }
}
