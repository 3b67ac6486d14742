package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.core.mode.Mode;
import studio.likeness.os.clock.SecureEntropy;
import studio.likeness.os.clock.SystemClock;
import studio.likeness.os.files.Folders;
import studio.likeness.os.files.ModeFolder;
import studio.likeness.os.kill.Victim;
import studio.likeness.os.store.Database;
import studio.likeness.os.vault.PlayKeyFile;
import studio.likeness.practice.chain.Address;

/// A studio with twenty jobs at four services is killed again and again, while the services stumble
/// too, and started again until it has come to an end with all of them. `-Dclip.kills=200` is the
/// long run.
@Timeout(900)
class ClipKillTest {
    private static final long SEED = 20261124;
    private static final int KILLS = Integer.getInteger("clip.kills", 4);
    private static final long LATEST = TimeUnit.MILLISECONDS.toNanos(800);
    private static final int FAULTS_EACH = 3;
    private static final int LOOKS_AT_THE_START = 4;
    private static final Duration DAYS_LATER = Duration.ofDays(4);

    @TempDir private Path folder;
    private final Random random = new Random(SEED);
    private int kills;
    private long saved;

    @Test
    void everyJobEndsAndNoneIsPaidTwice() throws Exception {
        for (var round = 0; kills < KILLS; round++) {
            var home = folder.resolve("round" + round).resolve("studio");
            Files.createDirectories(home);
            try (var services = new ClipServices(payer(home))) {
                play(home, services);
            }
        }
        assertThat(saved).as("clips, over %d kills", kills).isGreaterThan(ClipVictim.JOBS / 4);
    }

    private void play(Path home, ClipServices services) throws Exception {
        var over = false;
        while (kills < KILLS && !over) {
            services.stumble(random, FAULTS_EACH);
            var said = killed(home, services);
            services.remember();
            assertNothingUnexpected(said);
            over = said.contains("done");
            kills += over ? 0 : 1;
        }
        services.steady();
        finish(home, services, Duration.ZERO);
        services.pass(DAYS_LATER);
        finish(home, services, DAYS_LATER);
        var place = new ModeFolder(home.resolve("practice"));
        try (var database =
                Making.value(Database.open(place.database(), new SystemClock(), "test"))) {
            var left = ClipAftermath.of(place.clips(), database);
            left.judge(services);
            saved += left.saved();
        }
    }

    /// Every other one is killed at its work and not on the way there.
    private List<String> killed(Path home, ClipServices services) throws Exception {
        var before = services.asked();
        var wanted = kills % 2 == 0 ? 0 : LOOKS_AT_THE_START;
        return victim(home, services, Duration.ZERO)
                .killedAfter(() -> services.asked() >= before + wanted, random.nextLong(LATEST));
    }

    private static void finish(Path home, ClipServices services, Duration ahead) throws Exception {
        var said = victim(home, services, ahead).finished();
        services.remember();
        assertNothingUnexpected(said);
        assertThat(said).as("%s", said).last().isEqualTo("done");
    }

    private static Victim victim(Path home, ClipServices services, Duration ahead)
            throws Exception {
        return Victim.start(ClipVictim.class, home, services.base().toString(), ahead.toString());
    }

    private static void assertNothingUnexpected(List<String> said) {
        assertThat(said)
                .noneMatch(line -> line.startsWith("unexpected") || line.startsWith("Exception"));
    }

    /// Practice's own account, which the studio will find.
    private static Address payer(Path home) {
        Making.value(Making.value(Folders.open(home)).open(Mode.PRACTICE));
        var vault = new ModeFolder(home.resolve("practice")).vault();
        try (var key = Making.value(new PlayKeyFile(vault, new SecureEntropy()).open())) {
            return Address.of(key.address().toString());
        }
    }
}
