package studio.likeness.core.port;

/// Chance that nobody can guess: nonces, ids, keys.
public interface Entropy {
    byte[] bytes(int count);
}
