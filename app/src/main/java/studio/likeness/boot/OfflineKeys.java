package studio.likeness.boot;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.pay.Network;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.Entropy;
import studio.likeness.core.port.Progress;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.secret.Secret;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.IdleLock;
import studio.likeness.core.wallet.KeyFiles;
import studio.likeness.core.wallet.LockState;
import studio.likeness.core.wallet.Mnemonic;
import studio.likeness.core.wallet.PublicKey;
import studio.likeness.core.wallet.SigningKey;
import studio.likeness.core.wallet.Turn;
import studio.likeness.core.wallet.Vault;
import studio.likeness.core.wallet.VaultLock;
import studio.likeness.core.wallet.signing.PaymentSigner;
import studio.likeness.core.wallet.signing.SeatedSigner;
import studio.likeness.ui.signer.SignerKeys;

/// The vault and the lock of the offline role, and the seat of the one signer.
final class OfflineKeys implements SignerKeys, AutoCloseable {
    private final KeyFiles files;
    private final Vault vault;
    private final VaultLock lock;
    private final SeatedSigner seat;
    private final Network network;
    private final Entropy entropy;
    private volatile @Nullable PublicKey key;

    OfflineKeys(KeyFiles files, SeatedSigner seat, Network network, Clock clock, Entropy entropy) {
        this.files = files;
        this.vault = new Vault(files, entropy);
        this.lock = new VaultLock(clock, true);
        this.seat = seat;
        this.network = network;
        this.entropy = entropy;
    }

    @Override
    public Outcome<Optional<Address>> find() {
        return files.list().map(all -> all.stream().findFirst());
    }

    @Override
    public Mnemonic draw(Mnemonic.Size size) {
        return Mnemonic.draw(size, entropy);
    }

    @Override
    public Outcome<Address> keep(Secret words, Secret password, Progress progress) {
        return Mnemonic.read(words).then(read -> keep(read, password, progress));
    }

    private Outcome<Address> keep(Mnemonic words, Secret password, Progress progress) {
        try (words;
                var none = new Secret(new char[0])) {
            return vault.add(words, none, password, progress);
        }
    }

    @Override
    public Outcome<PublicKey> open(Address address, Secret password, Progress progress) {
        var since = lock.turn();
        return vault.open(address, password, progress).then(opened -> seated(since, opened));
    }

    private Outcome<PublicKey> seated(Turn since, SigningKey opened) {
        var shown = opened.publicKey();
        var open =
                lock.unlocked(
                        since, opened.address(), IdleLock.DEFAULT_IDLE, () -> seat(opened, shown));
        if (open) {
            return Outcome.done(shown);
        }
        opened.close();
        return Outcome.failed(new Problem.WalletLocked());
    }

    private VaultLock.Opened seat(SigningKey opened, PublicKey shown) {
        seat.seat(new PaymentSigner(opened, Set.of(network.dollar())));
        key = shown;
        return this::empty;
    }

    private void empty() {
        key = null;
        seat.empty();
    }

    @Override
    public Optional<PublicKey> opened() {
        return lock.look() instanceof LockState.Unlocked
                ? Optional.ofNullable(key)
                : Optional.empty();
    }

    @Override
    public void touch() {
        lock.touch();
    }

    @Override
    public void lock() {
        lock.lock();
    }

    @Override
    public void close() {
        lock.close();
        seat.close();
    }
}
