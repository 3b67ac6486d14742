package studio.likeness.core.wallet;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.digests.RIPEMD160Digest;
import org.bouncycastle.math.ec.ECPoint;

/// The half of a key that everybody may know: enough to watch its account, nothing to sign with.
public final class PublicKey {
    /// Compressed, as other wallets hand it over.
    public static final int BYTES = 33;

    private static final int FINGERPRINT = 4;

    private final ECPoint point;
    private final Address address;

    PublicKey(ECPoint point) {
        this.point = point.normalize();
        var plain = this.point.getEncoded(false);
        var hash = Keccak.hash(Arrays.copyOfRange(plain, 1, plain.length));
        this.address = Address.of(Arrays.copyOfRange(hash, 12, hash.length));
    }

    /// Empty for bytes that are nobody's key.
    public static Optional<PublicKey> of(byte[] compressed) {
        return compressed.length == BYTES
                ? Curve.decoded(compressed).map(PublicKey::new)
                : Optional.empty();
    }

    public byte[] bytes() {
        return point.getEncoded(true);
    }

    public Address address() {
        return address;
    }

    /// The four bytes by which wallets tell keys apart (BIP-32). Not proof of anything.
    public int fingerprint() {
        var digest = new RIPEMD160Digest();
        var sha = sha256(bytes());
        digest.update(sha, 0, sha.length);
        var hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        return ByteBuffer.wrap(hash, 0, FINGERPRINT).getInt();
    }

    /// The sum of both points: how BIP-32 makes a child of a public key. Empty at infinity.
    Optional<PublicKey> plus(byte[] scalar) {
        var sum = point.add(Curve.point(scalar)).normalize();
        return sum.isInfinity() ? Optional.empty() : Optional.of(new PublicKey(sum));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PublicKey that && point.equals(that.point);
    }

    @Override
    public int hashCode() {
        return point.hashCode();
    }

    @Override
    public String toString() {
        return "[public key of " + address + "]";
    }
}
