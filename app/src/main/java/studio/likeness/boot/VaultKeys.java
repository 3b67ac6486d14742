package studio.likeness.boot;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import studio.likeness.core.port.Progress;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.secret.Secret;
import studio.likeness.core.service.KeyLock;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.KeyFiles;
import studio.likeness.core.wallet.KeySafe;
import studio.likeness.core.wallet.Turn;
import studio.likeness.core.wallet.Vault;

/// Opens the keys of services on their own, without opening an account. The first password they get
/// is the wallet's where there is one, so that a person has one password and not two.
///
/// @param idle after which they lock by themselves
record VaultKeys(KeySafe safe, KeyFiles files, Vault vault, Supplier<Duration> idle)
        implements KeyLock {

    @Override
    public Outcome<Asks> asks() {
        if (!safe.isLocked()) {
            return Outcome.done(Asks.NOTHING);
        }
        return safe.known()
                .then(
                        keys ->
                                keys.isEmpty()
                                        ? files.list().map(VaultKeys::first)
                                        : Outcome.done(Asks.ITS_PASSWORD));
    }

    private static Asks first(List<Address> accounts) {
        return accounts.isEmpty() ? Asks.A_NEW_ONE : Asks.THE_WALLETS;
    }

    @Override
    public Outcome<Boolean> open(Secret password, Progress progress) {
        var since = safe.turn();
        return asks().then(asked -> open(since, asked, password, progress));
    }

    private Outcome<Boolean> open(Turn since, Asks asked, Secret password, Progress progress) {
        return switch (asked) {
            case NOTHING -> Outcome.done(true);
            case ITS_PASSWORD, A_NEW_ONE -> safe.unlock(since, password, idle.get(), progress);
            case THE_WALLETS ->
                    files.list()
                            .then(accounts -> isOfAny(accounts, password, progress))
                            .then(_ -> safe.unlock(since, password, idle.get(), progress));
        };
    }

    /// Of several accounts, the password of any one will do.
    private Outcome<Boolean> isOfAny(List<Address> accounts, Secret password, Progress progress) {
        var found = isOf(accounts.getFirst(), password, progress);
        for (var account : accounts.subList(1, accounts.size())) {
            if (found instanceof Outcome.Done<Boolean>) {
                return found;
            }
            found = isOf(account, password, progress);
        }
        return found;
    }

    private Outcome<Boolean> isOf(Address account, Secret password, Progress progress) {
        return vault.open(account, password, progress)
                .map(
                        key -> {
                            key.close();
                            return true;
                        });
    }
}
