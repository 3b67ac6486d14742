package studio.likeness.core.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import studio.likeness.core.port.Entropy;
import studio.likeness.core.port.Progress;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.secret.Secret;

/// One purse, with practice's own account and without.
class PurseTest {
    private static final Duration IDLE = Duration.ofMinutes(5);
    private static final Progress UNWATCHED = Progress.unwatched();

    private final MemoryFiles files = new MemoryFiles();
    private final HandClock clock = new HandClock();
    private final List<String> events = new ArrayList<>();
    private Runnable onSeat = () -> {};

    @Test
    void playMoneyIsOpenFromTheFirstMoment() {
        var purse = purse(Optional.of(() -> SigningKey.taking(scalar(9))));
        var holdings = Vectors.done(purse.begin());
        assertThat(holdings).hasSize(1);
        assertThat(holdings.getFirst().kind()).isEqualTo(Holding.Keeping.PLAY);
        assertThat(events).containsExactly("open " + holdings.getFirst().address());
        clock.pass(Duration.ofDays(2));
        assertThat(purse.look())
                .isInstanceOfSatisfying(
                        LockState.Unlocked.class,
                        open ->
                                assertThat(open.address())
                                        .isEqualTo(holdings.getFirst().address()));
    }

    @Test
    void aKeptKeyOpensWithItsPasswordAndTakesThePlaceOfPlayMoney() {
        var purse = purse(Optional.of(() -> SigningKey.taking(scalar(9))));
        var play = Vectors.done(purse.begin()).getFirst().address();
        var kept = Vectors.done(purse.addKey(digits(7), secret("password"), UNWATCHED));
        assertThat(Vectors.problem(purse.unlock(kept, secret("other"), IDLE, UNWATCHED)))
                .isEqualTo(new Problem.WrongPassword());
        Vectors.done(purse.unlock(kept, secret("password"), IDLE, UNWATCHED));
        assertThat(events).containsExactly("open " + play, "wipe " + play, "open " + kept);
        Vectors.done(purse.play());
        assertThat(events).endsWith("wipe " + kept, "open " + play);
    }

    @Test
    void withoutPlayMoneyItBeginsEmptyAndLocksWhenIdle() {
        var purse = purse(Optional.empty());
        assertThat(Vectors.done(purse.begin())).isEmpty();
        assertThat(purse.look()).isEqualTo(new LockState.NoKeys());
        var kept = Vectors.done(purse.addKey(digits(7), secret("password"), UNWATCHED));
        assertThat(purse.look()).isEqualTo(new LockState.Locked());
        Vectors.done(purse.unlock(kept, secret("password"), IDLE, UNWATCHED));
        clock.pass(IDLE);
        assertThat(purse.look()).isEqualTo(new LockState.Locked());
        assertThat(events).containsExactly("open " + kept, "wipe " + kept);
        assertThat(Vectors.problem(purse.play())).isEqualTo(new Problem.WalletLocked());
    }

    @Test
    void aSecondAccountOfTheSameWordsIsAnotherOne() {
        var purse = purse(Optional.empty());
        var sample = Vectors.of("mnemonics").findFirst().orElseThrow();
        try (var typed = secret(sample.path("mnemonic").asString());
                var words = Vectors.done(Mnemonic.read(typed))) {
            var second = Vectors.done(purse.add(words, 1, secret("password"), UNWATCHED));
            assertThat(second)
                    .hasToString(sample.path("accounts").path(1).path("address").asString());
        }
    }

    @Test
    void aWatchedAddressIsListedOnceAndLast() {
        var purse = purse(Optional.empty());
        var watched = Address.of(new byte[20]);
        Vectors.done(purse.watch(watched));
        Vectors.done(purse.watch(watched));
        var kept = Vectors.done(purse.addKey(digits(7), secret("password"), UNWATCHED));
        Vectors.done(purse.watch(kept));
        var holdings = Vectors.done(purse.holdings());
        assertThat(holdings.getFirst()).isEqualTo(new Holding(kept, Holding.Keeping.KEPT));
        assertThat(holdings).extracting(Holding::canSign).startsWith(true).contains(false);
        assertThat(holdings).extracting(Holding::address).doesNotHaveDuplicates();
    }

    @Test
    void aLockWaitsForNoUnlockingAndHasTheLastWord() throws Exception {
        var purse = purse(Optional.empty());
        var kept = Vectors.done(purse.addKey(digits(7), secret("password"), UNWATCHED));
        var work = new Halfway();
        var outcome =
                work.start(progress -> purse.unlock(kept, secret("password"), IDLE, progress));
        purse.lock();
        assertThat(purse.look()).isEqualTo(new LockState.Locked());
        work.goOn();
        assertThat(Vectors.problem(outcome.get())).isEqualTo(new Problem.WalletLocked());
        assertThat(purse.look()).isEqualTo(new LockState.Locked());
        assertThat(events).as("nobody was handed the key").isEmpty();
    }

    /// The safe is opened after the wallet: the lock came before the safe's turn.
    @Test
    void aLockInTheMiddleKeepsTheKeysOfServicesLockedToo() throws Exception {
        var disk = new MemorySafe();
        var safe = new KeySafe(disk, clock, chance());
        var purse = purse(Optional.empty(), Optional.of(safe));
        var kept = Vectors.done(purse.addKey(digits(7), secret("password"), UNWATCHED));
        Vectors.done(purse.unlock(kept, secret("password"), IDLE, UNWATCHED));
        assertThat(purse.holdsKeys()).isTrue();
        purse.lock();
        assertThat(purse.holdsKeys()).isFalse();
        onSeat = safe::lock;
        Vectors.done(purse.unlock(kept, secret("password"), IDLE, UNWATCHED));
        assertThat(purse.holdsKeys()).isFalse();
    }

    @Test
    void keysThatDoNotOpenBesideTheWalletAreNotPassedOverInSilence() {
        var disk = new MemorySafe();
        var purse = purse(Optional.empty(), Optional.of(new KeySafe(disk, clock, chance(), 2)));
        var kept = Vectors.done(purse.addKey(digits(7), secret("password"), UNWATCHED));
        disk.content = "{".getBytes(StandardCharsets.UTF_8);
        Vectors.done(purse.unlock(kept, secret("password"), IDLE, UNWATCHED));
        assertThat(purse.keysTrouble()).contains(new Problem.KeystoreDamaged());
        disk.content = new byte[0];
        Vectors.done(purse.unlock(kept, secret("password"), IDLE, UNWATCHED));
        assertThat(purse.keysTrouble()).isEmpty();
    }

    @Test
    void closingWipes() {
        var purse = purse(Optional.of(() -> SigningKey.taking(scalar(9))));
        var play = Vectors.done(purse.begin()).getFirst().address();
        purse.close();
        assertThat(events).endsWith("wipe " + play);
    }

    private Purse purse(Optional<PlayKey> play) {
        return purse(play, Optional.empty());
    }

    private static Entropy chance() {
        var chance = new Random(5);
        return count -> {
            var bytes = new byte[count];
            chance.nextBytes(bytes);
            return bytes;
        };
    }

    private Purse purse(Optional<PlayKey> play, Optional<KeySafe> safe) {
        var vault = new Vault(files, chance());
        Keyring keyring =
                key -> {
                    events.add("open " + key.address());
                    onSeat.run();
                    return () -> {
                        events.add("wipe " + key.address());
                        key.close();
                    };
                };
        return new Purse(files, vault, new VaultLock(clock, false), keyring, play, safe);
    }

    private static byte[] scalar(int last) {
        var scalar = new byte[32];
        scalar[31] = (byte) last;
        return scalar;
    }

    private static Secret digits(int last) {
        return secret("00".repeat(31) + "%02x".formatted(last));
    }

    private static Secret secret(String text) {
        return new Secret(text.toCharArray());
    }
}
