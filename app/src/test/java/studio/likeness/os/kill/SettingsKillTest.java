package studio.likeness.os.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsKillTest {
    private static final long SEED = 20261121;
    private static final int KILLS = 50;
    private static final long LATEST = TimeUnit.MILLISECONDS.toNanos(30);

    @TempDir private Path folder;
    private final AtomicInteger leftovers = new AtomicInteger();

    @Test
    void aKilledSaveLeavesTheOldSettingsOrTheNewOnes() throws Exception {
        var random = new Random(SEED);
        var delays = LongStream.generate(() -> random.nextLong(LATEST)).limit(KILLS).toArray();
        TwoAtATime.each(KILLS, i -> killOnce(i, delays[i]));
        // A save is short beside all that a moment may hit.
        for (var i = KILLS; leftovers.get() == 0 && i < 4 * KILLS; i++) {
            killOnce(i, random.nextLong(LATEST));
        }
        assertThat(leftovers).as("kills in the middle of a save, seed %d", SEED).hasPositiveValue();
    }

    private void killOnce(int index, long delay) throws IOException, InterruptedException {
        var place = Files.createDirectory(folder.resolve("kill" + index));
        var said = Victim.start(SavingVictim.class, place).killedAfter(delay);
        var acknowledged = said.isEmpty() ? 0 : Integer.parseInt(said.getLast());
        if (count(place) > 1) {
            leftovers.incrementAndGet();
        }

        var store = SavingVictim.store(place);
        var loaded = store.load();
        assertThat(loaded.problem()).as("kill %d after %d ns", index, delay).isNull();
        assertThat(loaded.settings())
                .as("kill %d after %d ns, %d acknowledged", index, delay, acknowledged)
                .isIn(SavingVictim.numbered(acknowledged), SavingVictim.numbered(acknowledged + 1));
        assertThat(count(place)).isEqualTo(1);
    }

    private static long count(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.count();
        }
    }
}
