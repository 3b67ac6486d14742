package studio.likeness.core.wallet;

import org.bouncycastle.crypto.digests.KeccakDigest;

/// Ethereum's hash: Keccak-256 as it was before it became SHA-3.
public final class Keccak {
    public static final int BYTES = 32;

    private Keccak() {}

    /// Of all parts, one after the other.
    public static byte[] hash(byte[]... parts) {
        var keccak = new KeccakDigest(8 * BYTES);
        for (var part : parts) {
            keccak.update(part, 0, part.length);
        }
        var hash = new byte[BYTES];
        keccak.doFinal(hash, 0);
        return hash;
    }
}
