package studio.likeness.core.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.likeness.core.wallet.Vectors.done;
import static studio.likeness.core.wallet.Vectors.problem;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import studio.likeness.core.port.Progress;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.problem.ServiceProblem;
import studio.likeness.core.secret.Secret;
import studio.likeness.core.service.PracticeKeys;
import studio.likeness.core.service.ServiceId;

class KeySafeTest {
    private static final String KEY = "sk-live-9f8e7d6c5b4a";

    private final MemorySafe disk = new MemorySafe();
    private final HandClock clock = new HandClock();
    private final Random chance = new Random(3);

    @Test
    void aKeyComesBackAfterARestartWithTheSamePassword() {
        try (var safe = opened("correct horse")) {
            put(safe, ServiceId.ANYFAST, KEY);
        }
        assertThat(new String(disk.content, StandardCharsets.UTF_8))
                .contains("anyfast")
                .doesNotContain("sk-live");
        try (var safe = safe()) {
            assertThat(done(safe.known())).isEqualTo(Set.of(ServiceId.ANYFAST));
            assertThat(safe.of(ServiceId.ANYFAST).isSet()).isTrue();
            assertThat(problem(safe.of(ServiceId.ANYFAST).lend()))
                    .isEqualTo(new ServiceProblem.KeysLocked());
            assertThat(problem(unlock(safe, "wrong horse"))).isEqualTo(new Problem.WrongPassword());
            done(unlock(safe, "correct horse"));
            assertThat(read(safe, ServiceId.ANYFAST)).isEqualTo(KEY);
            safe.lock();
            assertThat(problem(safe.of(ServiceId.ANYFAST).lend()))
                    .isEqualTo(new ServiceProblem.KeysLocked());
        }
    }

    @Test
    void itLocksAfterItsIdleTimeAndEachUseStartsThatAnew() {
        try (var safe = opened("one")) {
            put(safe, ServiceId.ANYFAST, KEY);
            clock.pass(Duration.ofMinutes(4));
            assertThat(read(safe, ServiceId.ANYFAST)).isEqualTo(KEY);
            clock.pass(Duration.ofMinutes(4));
            assertThat(safe.isLocked()).as("a job asked for its key meanwhile").isFalse();
            clock.pass(Duration.ofMinutes(1));
            assertThat(safe.isLocked()).isTrue();
            assertThat(problem(safe.of(ServiceId.ANYFAST).lend()))
                    .isEqualTo(new ServiceProblem.KeysLocked());
        }
    }

    @Test
    void itStillLocksAfterAChangeOfThePassword() {
        try (var safe = opened("one")) {
            put(safe, ServiceId.ANYFAST, KEY);
            clock.pass(Duration.ofMinutes(4));
            done(follow(safe, Progress.unwatched()));
            assertThat(safe.isLocked()).isFalse();
            clock.pass(Duration.ofMinutes(2));
            assertThat(safe.isLocked()).isTrue();
        }
    }

    @Test
    void aUseThatComesTooLateFindsItLocked() {
        try (var safe = opened("one")) {
            put(safe, ServiceId.ANYFAST, KEY);
            clock.pass(Duration.ofMinutes(6));
            assertThat(problem(safe.of(ServiceId.ANYFAST).lend()))
                    .isEqualTo(new ServiceProblem.KeysLocked());
            try (var typed = secret(KEY)) {
                assertThat(problem(safe.put(ServiceId.APIMART, typed)))
                        .isEqualTo(new ServiceProblem.KeysLocked());
            }
        }
    }

    @Test
    void anEmptySafeIsBoundByItsFirstKeyAlone() {
        try (var safe = opened("one")) {
            done(unlock(safe, "two"));
            put(safe, ServiceId.APIMART, KEY);
            assertThat(problem(unlock(safe, "one"))).isEqualTo(new Problem.WrongPassword());
            assertThat(done(safe.remove(ServiceId.APIMART))).isTrue();
            assertThat(problem(safe.of(ServiceId.APIMART).lend()))
                    .isEqualTo(new ServiceProblem.KeyMissing("APIMart"));
        }
    }

    @Test
    void keysCannotChangePlacesNorBeChanged() {
        try (var safe = opened("one")) {
            put(safe, ServiceId.ANYFAST, KEY);
            put(safe, ServiceId.APIMART, "another");
        }
        var text = new String(disk.content, StandardCharsets.UTF_8);
        disk.content =
                text.replace("anyfast", "x")
                        .replace("apimart", "anyfast")
                        .replace("\"x\"", "\"apimart\"")
                        .getBytes(StandardCharsets.UTF_8);
        try (var safe = opened("one")) {
            assertThat(problem(safe.of(ServiceId.ANYFAST).lend()))
                    .isEqualTo(new Problem.KeystoreDamaged());
        }
    }

    @Test
    void aFileOfAbsurdSettingsIsRefusedBeforeMemoryIsTaken() {
        disk.content =
                """
                {"format":1,"kdf":{"n":1073741824,"r":8,"p":1,"salt":"00"},"sealed":{}}\
                """
                        .getBytes(StandardCharsets.UTF_8);
        assertThat(problem(safe().known())).isEqualTo(new Problem.KeystoreTooCostly());
        disk.content = "{".getBytes(StandardCharsets.UTF_8);
        assertThat(problem(safe().known())).isEqualTo(new Problem.KeystoreDamaged());
    }

    @Test
    void practiceNeedsNoPassword() {
        var keys = new PracticeKeys();
        assertThat(done(keys.known()))
                .containsExactlyInAnyOrder(
                        ServiceId.ANYFAST, ServiceId.JARVISCLAW, ServiceId.APIMART);
        try (var mine = secret("bad-key")) {
            done(keys.put(ServiceId.JARVISCLAW, mine));
        }
        assertThat(keys.of(ServiceId.JARVISCLAW).isSet()).isTrue();
        try (var lent = done(keys.of(ServiceId.JARVISCLAW).lend())) {
            String text = lent.use(String::new);
            assertThat(text).isEqualTo("bad-key");
        }
        done(keys.remove(ServiceId.JARVISCLAW));
        assertThat(keys.of(ServiceId.JARVISCLAW).isSet()).isFalse();
    }

    @Test
    void aLockWaitsForNoUnlockingAndHasTheLastWord() throws Exception {
        var safe = opened("one");
        put(safe, ServiceId.ANYFAST, KEY);
        safe.lock();
        var work = new Halfway();
        var outcome = work.start(progress -> unlock(safe, "one", progress));
        safe.lock();
        assertThat(safe.isLocked()).isTrue();
        assertThat(done(safe.known())).containsExactly(ServiceId.ANYFAST);
        work.goOn();
        assertThat(problem(outcome.get())).isEqualTo(new ServiceProblem.KeysLocked());
        assertThat(safe.isLocked()).isTrue();
        assertThat(problem(safe.of(ServiceId.ANYFAST).lend()))
                .isEqualTo(new ServiceProblem.KeysLocked());
        done(unlock(safe, "one"));
        assertThat(read(safe, ServiceId.ANYFAST)).isEqualTo(KEY);
    }

    /// The look asks no lock, so a key may be put while it lasts.
    @Test
    void aFirstLookThatEndsLateLosesNoKey() throws Exception {
        try (var safe = opened("one")) {
            put(safe, ServiceId.ANYFAST, KEY);
        }
        var safe = safe();
        var reading = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        disk.afterRead =
                () -> {
                    disk.afterRead = () -> {};
                    reading.countDown();
                    awaited(goOn);
                };
        var look = new FutureTask<>(safe::known);
        Thread.ofVirtual().start(look);
        awaited(reading);
        done(unlock(safe, "one"));
        put(safe, ServiceId.APIMART, KEY);
        goOn.countDown();
        var both = Set.of(ServiceId.ANYFAST, ServiceId.APIMART);
        assertThat(done(look.get())).isEqualTo(both);
        put(safe, ServiceId.JARVISCLAW, KEY);
        assertThat(done(safe().known())).containsAll(both);
    }

    private static void awaited(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aLockDuringAChangeOfThePasswordHolds() throws Exception {
        var safe = opened("one");
        put(safe, ServiceId.ANYFAST, KEY);
        var work = new Halfway();
        var outcome = work.start(progress -> follow(safe, progress));
        safe.lock();
        assertThat(safe.isLocked()).isTrue();
        work.goOn();
        assertThat(done(outcome.get())).isTrue();
        assertThat(safe.isLocked()).isTrue();
        assertThat(problem(unlock(safe, "one"))).isEqualTo(new Problem.WrongPassword());
        done(unlock(safe, "two"));
        assertThat(read(safe, ServiceId.ANYFAST)).isEqualTo(KEY);
    }

    private static Outcome<Boolean> follow(KeySafe safe, Progress progress) {
        try (var old = secret("one");
                var fresh = secret("two")) {
            return safe.follow(old, fresh, progress, () -> Outcome.done(true));
        }
    }

    private KeySafe safe() {
        return new KeySafe(
                disk,
                clock,
                count -> {
                    var bytes = new byte[count];
                    chance.nextBytes(bytes);
                    return bytes;
                });
    }

    private KeySafe opened(String password) {
        var safe = safe();
        done(unlock(safe, password));
        return safe;
    }

    private static Outcome<Boolean> unlock(KeySafe safe, String password) {
        return unlock(safe, password, Progress.unwatched());
    }

    private static Outcome<Boolean> unlock(KeySafe safe, String password, Progress progress) {
        try (var typed = secret(password)) {
            return safe.unlock(typed, IdleLock.DEFAULT_IDLE, progress);
        }
    }

    private static void put(KeySafe safe, ServiceId service, String key) {
        try (var typed = secret(key)) {
            done(safe.put(service, typed));
        }
    }

    private static String read(KeySafe safe, ServiceId service) {
        try (var lent = done(safe.of(service).lend())) {
            return lent.use(String::new);
        }
    }

    private static Secret secret(String text) {
        return new Secret(text.toCharArray());
    }
}
