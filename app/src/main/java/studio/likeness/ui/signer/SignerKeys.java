package studio.likeness.ui.signer;

import java.util.Optional;
import studio.likeness.core.port.Progress;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.secret.Secret;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.Mnemonic;
import studio.likeness.core.wallet.PublicKey;

/// The key of this computer. What touches files takes a second or two and belongs into a background
/// task.
public interface SignerKeys {
    /// Whose key is kept here, if any is.
    Outcome<Optional<Address>> find();

    /// So many new recovery words, of which nothing is kept. The caller closes them.
    Mnemonic draw(Mnemonic.Size size);

    /// Keeps the key of recovery words behind a password.
    Outcome<Address> keep(Secret words, Secret password, Progress progress);

    /// Opens it until [#lock], or until nobody did anything for a while.
    Outcome<PublicKey> open(Address address, Secret password, Progress progress);

    /// The open key, empty while locked. Asking it is what finds out that the time is over.
    Optional<PublicKey> opened();

    /// The person did something.
    void touch();

    void lock();
}
