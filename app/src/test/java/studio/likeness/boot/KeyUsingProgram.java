package studio.likeness.boot;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import studio.likeness.core.port.Progress;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.secret.Secret;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.service.Site;
import studio.likeness.core.wallet.KeySafe;
import studio.likeness.house.HeapSearch;
import studio.likeness.os.clock.SecureEntropy;
import studio.likeness.os.clock.SystemClock;
import studio.likeness.os.http.HttpWire;
import studio.likeness.os.vault.SealedKeysFile;
import studio.likeness.service.anyfast.AnyFast;
import studio.likeness.service.apimart.ApiMart;

/// Keeps a key of a service, asks the service with it over a connection that stays open, locks, and
/// looks for what is left in the heap.
final class KeyUsingProgram {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int LETTERS = 32;
    private static final Duration LONGEST = Duration.ofSeconds(8);

    private KeyUsingProgram() {}

    /// @param arguments what to do, the dump, the result, the vault, and where the services are
    public static void main(String[] arguments) throws Exception {
        System.setProperty("jdk.httpclient.keepalive.timeout", "1");
        var search = new HeapSearch();
        var wire = new HttpWire("test");
        var safe =
                new KeySafe(
                        new SealedKeysFile(Path.of(arguments[3])),
                        new SystemClock(),
                        new SecureEntropy());
        keep(safe, search);
        var at = new PracticeAddresses(URI.create(arguments[4]));
        for (var i = 0; i < 3; i++) {
            use(safe, wire, at);
        }
        var held = value(safe.of(ServiceId.ANYFAST).lend());
        if (arguments[0].equals("lock")) {
            held.close();
            safe.lock();
        }
        Files.write(Path.of(arguments[2]), left(search, Path.of(arguments[1])));
        held.close();
        wire.close();
    }

    /// As soon as nothing is left, or what is left in the end.
    private static List<String> left(HeapSearch search, Path dump) throws IOException {
        var end = System.nanoTime() + LONGEST.toNanos();
        while (true) {
            var found = search.found(dump);
            if (found.isEmpty() || System.nanoTime() > end) {
                return found;
            }
            Files.delete(dump);
        }
    }

    private static void keep(KeySafe safe, HeapSearch search) {
        try (var password = new Secret("a long password".toCharArray())) {
            value(safe.unlock(password, Duration.ofMinutes(5), Progress.unwatched()));
        }
        for (var service : new ServiceId[] {ServiceId.ANYFAST, ServiceId.APIMART}) {
            try (var key = new Secret(letters())) {
                key.use(
                        characters -> {
                            search.seek(service.id(), characters.clone());
                            return true;
                        });
                value(safe.put(service, key));
            }
        }
    }

    /// What practice takes for a key: it begins as those of the services do.
    private static char[] letters() {
        var letters = new char[LETTERS];
        for (var i = 0; i < LETTERS; i++) {
            letters[i] = i < 3 ? "sk-".charAt(i) : (char) ('a' + CHANCE.nextInt(26));
        }
        return letters;
    }

    private static void use(KeySafe safe, HttpWire wire, PracticeAddresses at)
            throws InterruptedException {
        var fast = new Site(ServiceId.ANYFAST, at.service(ServiceId.ANYFAST));
        var key = safe.of(ServiceId.ANYFAST);
        value(new AnyFast(fast, wire, key, new SystemClock(), byte[]::new).keyCheck().check());
        var mart = new Site(ServiceId.APIMART, at.service(ServiceId.APIMART));
        value(new ApiMart(mart, wire, safe.of(ServiceId.APIMART)).keyCheck().check());
    }

    private static <T> T value(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Failed<T>(var problem) -> throw new AssertionError(problem);
        };
    }
}
