package studio.likeness.core.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static studio.likeness.core.wallet.Vectors.done;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.likeness.core.port.Progress;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.secret.Secret;
import studio.likeness.core.service.ServiceId;

/// The keys of services follow the wallet's password, and whatever is cut short, the password that
/// opens the wallet opens them as well.
class PasswordChangeTest {
    private static final Progress UNWATCHED = Progress.unwatched();
    private static final String KEY = "sk-live-9f8e7d6c5b4a";

    /// One guess costs next to nothing: here many changes are made, and none is guessed.
    private static final int CHEAP = 1 << 10;

    private final Disk disk = new Disk();

    @Test
    void theFreshPasswordAloneOpensTheKeysAfterwards() {
        var safe = kept("old");
        done(change(safe, "old", "new"));
        assertThat(read(safe)).as("it stays open").isEqualTo(KEY);
        assertThat(opens("new")).isTrue();
        assertThat(opens("old")).isFalse();
        assertThat(new String(disk.safe, StandardCharsets.UTF_8)).doesNotContain("others");
    }

    @Test
    void aLockedSafeStaysLockedAndIsSealedAnewAllTheSame() {
        var safe = kept("old");
        safe.lock();
        done(change(safe, "old", "new"));
        assertThat(safe.isLocked()).isTrue();
        assertThat(opens("new")).isTrue();
    }

    @Test
    void keysUnderAnotherAccountsPasswordStayAsTheyAre() {
        var safe = kept("third");
        var before = disk.safe;
        disk.password = "old";
        done(change(safe, "old", "new"));
        assertThat(disk.safe).isEqualTo(before);
        assertThat(disk.password).isEqualTo("new");
    }

    /// Each write is cut before it, cut after it, refused, or refused though it was made.
    @ParameterizedTest
    @EnumSource(Cut.class)
    void whicheverWriteFailsTheWalletsPasswordOpensTheKeys(Cut cut) {
        for (var at = 0; at < 3; at++) {
            var safe = kept("old");
            disk.begin(cut, at);
            if (cut.power) {
                assertThatThrownBy(() -> change(safe, "old", "new")).isInstanceOf(PowerCut.class);
            } else {
                change(safe, "old", "new");
            }
            disk.end();
            assertThat(disk.writes).as("a write of that number was made").isGreaterThan(at);
            assertThat(opens(disk.password)).as("%s at write %d", cut, at).isTrue();
            assertThat(new String(disk.safe, StandardCharsets.UTF_8))
                    .as("one password is left after the next unlocking")
                    .doesNotContain("others");
        }
    }

    @Test
    void aSecondChangeAfterOneThatWasCutShortLosesNoPassword() {
        var safe = kept("old");
        disk.begin(Cut.POWER_AFTER, 1);
        assertThatThrownBy(() -> change(safe, "old", "new")).isInstanceOf(PowerCut.class);
        disk.end();
        assertThat(disk.password).isEqualTo("new");
        assertThat(Vectors.problem(change(safe(), "old", "third")))
                .isEqualTo(new Problem.WrongPassword());
        assertThat(opens("new")).isTrue();
    }

    @Test
    void aKeyThatIsPutAfterAFailedChangeIsThereUnderThePasswordOfThatDay() {
        var safe = kept("old");
        disk.begin(Cut.REFUSED, 1);
        Vectors.problem(change(safe, "old", "new"));
        disk.end();
        try (var another = secret("another")) {
            done(safe.put(ServiceId.APIMART, another));
        }
        var later = safe();
        try (var password = secret("old")) {
            done(later.unlock(password, IdleLock.DEFAULT_IDLE, UNWATCHED));
        }
        assertThat(done(later.known())).isEqualTo(Set.of(ServiceId.ANYFAST, ServiceId.APIMART));
        assertThat(read(later)).isEqualTo(KEY);
    }

    @Test
    void thePurseChangesBothAtOnce() {
        var files = new MemoryFiles();
        var vault = new Vault(files, disk::chance);
        var safe = kept("old");
        var lock = new VaultLock(new HandClock(), false);
        try (var purse =
                        new Purse(
                                files,
                                vault,
                                lock,
                                key -> key::close,
                                Optional.empty(),
                                Optional.of(safe));
                var digits = secret("00".repeat(31) + "07");
                var old = secret("old");
                var fresh = secret("new")) {
            var account = done(purse.addKey(digits, old, UNWATCHED));
            done(purse.changePassword(account, old, fresh, UNWATCHED));
            done(vault.open(account, fresh, UNWATCHED)).close();
            assertThat(opens("new")).isTrue();
        }
    }

    private KeySafe kept(String password) {
        disk.safe = new byte[0];
        disk.password = password;
        var safe = safe();
        try (var typed = secret(password);
                var key = secret(KEY)) {
            done(safe.unlock(typed, IdleLock.DEFAULT_IDLE, UNWATCHED));
            done(safe.put(ServiceId.ANYFAST, key));
        }
        return safe;
    }

    private KeySafe safe() {
        return new KeySafe(disk, new HandClock(), disk::chance, CHEAP);
    }

    private Outcome<Boolean> change(KeySafe safe, String from, String to) {
        try (var old = secret(from);
                var fresh = secret(to)) {
            return safe.follow(old, fresh, UNWATCHED, () -> disk.account(from, to));
        }
    }

    /// In a program that has just been started.
    private boolean opens(String password) {
        try (var safe = safe();
                var typed = secret(password)) {
            return safe.unlock(typed, IdleLock.DEFAULT_IDLE, UNWATCHED)
                            instanceof Outcome.Done<Boolean>
                    && read(safe).equals(KEY);
        }
    }

    private static String read(KeySafe safe) {
        try (var lent = done(safe.of(ServiceId.ANYFAST).lend())) {
            return lent.use(String::new);
        }
    }

    private static Secret secret(String text) {
        return new Secret(text.toCharArray());
    }

    enum Cut {
        POWER_BEFORE(true, false),
        POWER_AFTER(true, true),
        REFUSED(false, false),
        REFUSED_BUT_MADE(false, true);

        private final boolean power;
        private final boolean made;

        Cut(boolean power, boolean made) {
            this.power = power;
            this.made = made;
        }
    }

    @SuppressWarnings("serial")
    private static final class PowerCut extends RuntimeException {}

    /// The file of the keys and, standing for the account's, its password.
    private static final class Disk implements SealedFile {
        private final Random random = new Random(5);
        private byte[] safe = new byte[0];
        private String password = "";
        private Optional<Cut> cut = Optional.empty();
        private int at;
        private int writes;

        void begin(Cut how, int write) {
            cut = Optional.of(how);
            at = write;
            writes = 0;
        }

        void end() {
            cut = Optional.empty();
        }

        byte[] chance(int count) {
            var bytes = new byte[count];
            random.nextBytes(bytes);
            return bytes;
        }

        @Override
        public Outcome<Optional<byte[]>> read() {
            return Outcome.done(safe.length == 0 ? Optional.empty() : Optional.of(safe));
        }

        @Override
        public Outcome<Boolean> write(byte[] content) {
            return write(() -> safe = content);
        }

        Outcome<Boolean> account(String from, String to) {
            return from.equals(password)
                    ? write(() -> password = to)
                    : Outcome.failed(new Problem.WrongPassword());
        }

        private Outcome<Boolean> write(Runnable making) {
            var now = cut.filter(_ -> writes++ == at);
            if (now.isEmpty() || now.get().made) {
                making.run();
            }
            if (now.isEmpty()) {
                return Outcome.done(true);
            }
            if (now.get().power) {
                throw new PowerCut();
            }
            return Outcome.failed(new Problem.VaultUnavailable("disk"));
        }
    }
}
