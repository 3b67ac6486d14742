package studio.likeness.core.wallet;

/// Takes over an opened key, to sign with it until it is closed.
@FunctionalInterface
public interface Keyring {
    VaultLock.Opened take(SigningKey key);
}
