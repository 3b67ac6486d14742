package studio.likeness.core.wallet;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.digests.SHA512Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/// A public key with the chain code that leads to its children: a whole account of a wallet that is
/// only watched.
public final class WatchedBranch {
    public static final int CHAIN_CODE = 32;

    private final PublicKey key;
    private final byte[] chainCode;

    public WatchedBranch(PublicKey key, byte[] chainCode) {
        this.key = key;
        this.chainCode = chainCode.clone();
    }

    public PublicKey key() {
        return key;
    }

    /// Empty in the one case of 2 to the 127 in which BIP-32 has no such child.
    public Optional<WatchedBranch> child(int number) {
        if (number < 0) {
            throw new IllegalArgumentException("hardened steps need the private key");
        }
        var data = ByteBuffer.allocate(PublicKey.BYTES + Integer.BYTES);
        var hmac = new HMac(new SHA512Digest());
        hmac.init(new KeyParameter(chainCode));
        hmac.update(data.put(key.bytes()).putInt(number).array(), 0, data.capacity());
        var both = new byte[hmac.getMacSize()];
        hmac.doFinal(both, 0);
        var left = Arrays.copyOf(both, Curve.SCALAR);
        var right = Arrays.copyOfRange(both, Curve.SCALAR, both.length);
        return new BigInteger(1, left).compareTo(Curve.ORDER) < 0
                ? key.plus(left).map(child -> new WatchedBranch(child, right))
                : Optional.empty();
    }
}
