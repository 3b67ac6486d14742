package studio.likeness.practice.key;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.likeness.practice.world.Log;

/// What every key of one service has left, in millionths of a dollar. A charge has a name and is
/// taken once and given back once, whatever is repeated.
public final class KeyBook {
    /// What a new key starts with: twenty dollars.
    public static final long START = 20_000_000;

    private final String service;
    private final Log log;
    private final Map<String, Account> accounts = new HashMap<>();

    public KeyBook(String service, Log log) {
        this.service = service;
        this.log = log;
    }

    /// What a key has left and has used; without a limit, `remaining` says nothing.
    public record Standing(long remaining, long used, boolean unlimited) {}

    /// One charge as it stands now: `kept` is false once it was given back.
    public record Charge(String name, long micros, boolean kept) {}

    /// False when the account does not cover it; then nothing is taken.
    public synchronized boolean charge(PracticeKey key, String name, long micros) {
        var account = account(key);
        if (account.charges.containsKey(name)) {
            return true;
        }
        if (!account.unlimited && account.remaining < micros) {
            return false;
        }
        account.remaining -= micros;
        account.used += micros;
        account.charges.put(name, new Charge(name, micros, true));
        note("charged", name, micros);
        return true;
    }

    /// Whether `micros` could be charged now.
    public synchronized boolean covers(PracticeKey key, long micros) {
        var account = account(key);
        return account.unlimited || account.remaining >= micros;
    }

    /// Gives a charge back. A second time, or for a charge that never was, nothing happens.
    public synchronized void refund(PracticeKey key, String name) {
        var account = account(key);
        var charge = account.charges.get(name);
        if (charge == null || !charge.kept) {
            return;
        }
        account.remaining += charge.micros;
        account.used -= charge.micros;
        account.charges.put(name, new Charge(name, charge.micros, false));
        note("refunded", name, charge.micros);
    }

    public synchronized Standing standing(PracticeKey key) {
        var account = account(key);
        return new Standing(account.remaining, account.used, account.unlimited);
    }

    /// The charges of a key, the oldest first.
    public synchronized List<Charge> charges(PracticeKey key) {
        return new ArrayList<>(account(key).charges.values());
    }

    /// As if no key had ever been seen.
    public synchronized void clear() {
        accounts.clear();
    }

    private void note(String what, String name, long micros) {
        var with = Map.of("service", service, "name", name, "micros", Long.toString(micros));
        log.add(Log.Kind.NOTE, what, with);
    }

    private Account account(PracticeKey key) {
        return accounts.computeIfAbsent(key.id(), _ -> new Account(key));
    }

    private static final class Account {
        private final boolean unlimited;
        private final Map<String, Charge> charges = new LinkedHashMap<>();
        private long remaining;
        private long used;

        private Account(PracticeKey key) {
            unlimited = key.is(PracticeKey.Trait.UNLIMITED);
            remaining = key.is(PracticeKey.Trait.POOR) ? 0 : START;
        }
    }
}
