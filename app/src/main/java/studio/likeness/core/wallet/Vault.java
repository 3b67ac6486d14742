package studio.likeness.core.wallet;

import java.util.Arrays;
import studio.likeness.core.port.Entropy;
import studio.likeness.core.port.Progress;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.secret.Secret;

/// Keys at rest: how they come into files and out of them. All but the listing takes a second or
/// two and belongs into a background task. Passwords, words and texts stay the caller's to close.
public final class Vault {
    private final KeyFiles files;
    private final Entropy entropy;
    private final int cost;

    public Vault(KeyFiles files, Entropy entropy) {
        this(files, entropy, Keystore.N);
    }

    /// @param cost of each guess of a password
    Vault(KeyFiles files, Entropy entropy, int cost) {
        this.files = files;
        this.entropy = entropy;
        this.cost = cost;
    }

    /// Stores the first account of recovery words, new ones or ones that a person brought.
    public Outcome<Address> add(
            Mnemonic words, Secret passphrase, Secret password, Progress progress) {
        return add(words, passphrase, 0, password, progress);
    }

    /// Stores another account of the same words; the first one is number 0.
    public Outcome<Address> add(
            Mnemonic words, Secret passphrase, int number, Secret password, Progress progress) {
        return words.key(passphrase, number).then(key -> add(key, password, progress));
    }

    /// Stores a private key that a person brought as text.
    public Outcome<Address> addKey(Secret digits, Secret password, Progress progress) {
        return SigningKey.read(digits).then(key -> add(key, password, progress));
    }

    /// Stores the key of another wallet's file under the same password, with our own settings: the
    /// file may have been made with weak ones.
    public Outcome<Address> addFile(byte[] file, Secret password, Progress progress) {
        return Keystore.open(file, password, progress).then(key -> add(key, password, progress));
    }

    private Outcome<Address> add(SigningKey key, Secret password, Progress progress) {
        try (key) {
            return Keystore.seal(key, password, cost, entropy, progress)
                    .then(file -> stored(key.address(), file));
        }
    }

    /// Read back at once: a disk that lies must be found out while the words are still at hand.
    private Outcome<Address> stored(Address address, byte[] file) {
        return files.store(address, file)
                .then(files::read)
                .then(
                        read ->
                                Arrays.equals(read, file)
                                        ? Outcome.done(address)
                                        : Outcome.failed(new Problem.KeystoreDamaged()));
    }

    /// The key of an account. The caller owns it and hands it to whoever signs.
    public Outcome<SigningKey> open(Address address, Secret password, Progress progress) {
        return files.read(address)
                .then(file -> Keystore.open(file, password, progress))
                .then(key -> expected(key, address));
    }

    /// A file under a name that is not its key's: somebody moved it there.
    private static Outcome<SigningKey> expected(SigningKey key, Address address) {
        if (key.address().equals(address)) {
            return Outcome.done(key);
        }
        key.close();
        return Outcome.failed(new Problem.KeystoreDamaged());
    }

    /// Seals an account under another password. The new file has been opened once before it takes
    /// the old one's place, so no moment has neither.
    public Outcome<Address> changePassword(
            Address address, Secret password, Secret fresh, Progress progress) {
        return open(address, password, progress).then(key -> resealed(key, fresh, progress));
    }

    private Outcome<Address> resealed(SigningKey key, Secret password, Progress progress) {
        var address = key.address();
        try (key) {
            return Keystore.seal(key, password, cost, entropy, progress)
                    .then(file -> proven(file, address, password, progress))
                    .then(file -> files.replace(address, file));
        }
    }

    private static Outcome<byte[]> proven(
            byte[] file, Address address, Secret password, Progress progress) {
        return Keystore.open(file, password, progress)
                .then(key -> expected(key, address))
                .map(
                        key -> {
                            key.close();
                            return file;
                        });
    }

    /// The file of an account as it lies there: any Ethereum wallet opens it with the same
    /// password.
    public Outcome<byte[]> export(Address address) {
        return files.read(address);
    }
}
