package studio.likeness.core.wallet.signing;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.math.ec.ECAlgorithms;
import org.bouncycastle.math.ec.ECPoint;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.Keccak;
import studio.likeness.core.wallet.SigningKey;

/// An ECDSA signature as USDC takes it: r, s in the lower half, v 27 or 28.
public record Signature(BigInteger r, BigInteger s, int v) {
    private static final int WORD = 32;
    private static final X9ECParameters CURVE = CustomNamedCurves.getByName("secp256k1");
    private static final BigInteger HALF = CURVE.getN().shiftRight(1);

    /// From 65 bytes, r, s and v. Empty for anything that the token would refuse.
    public static Optional<Signature> of(byte[] bytes) {
        if (bytes.length != 2 * WORD + 1) {
            return Optional.empty();
        }
        var signature =
                new Signature(
                        new BigInteger(1, bytes, 0, WORD),
                        new BigInteger(1, bytes, WORD, WORD),
                        bytes[2 * WORD] & 0xff);
        return signature.isWellFormed() ? Optional.of(signature) : Optional.empty();
    }

    boolean isWellFormed() {
        return r.signum() > 0
                && r.compareTo(CURVE.getN()) < 0
                && s.signum() > 0
                && s.compareTo(HALF) <= 0
                && (v == 27 || v == 28);
    }

    /// Whose key made this for the digest. Empty when no key could have.
    public Optional<Address> signer(byte[] digest) {
        if (!isWellFormed()) {
            return Optional.empty();
        }
        var point = pointOfR();
        if (point.isEmpty()) {
            return Optional.empty();
        }
        var order = CURVE.getN();
        var inverse = r.modInverse(order);
        var ofG = new BigInteger(1, digest).negate().multiply(inverse).mod(order);
        var ofR = s.multiply(inverse).mod(order);
        var key = ECAlgorithms.sumOfTwoMultiplies(CURVE.getG(), ofG, point.get(), ofR).normalize();
        if (key.isInfinity()) {
            return Optional.empty();
        }
        var hash = Keccak.hash(Arrays.copyOfRange(key.getEncoded(false), 1, 2 * WORD + 1));
        return Optional.of(Address.of(Arrays.copyOfRange(hash, 12, WORD)));
    }

    /// This signature, if it leads back to the key. A fault of memory or arithmetic in a signature
    /// can give the key away.
    Signature provenOf(SigningKey key, byte[] digest) {
        if (!signer(digest).filter(key.address()::equals).isPresent()) {
            throw new IllegalStateException("a signature that is not of " + key.address());
        }
        return this;
    }

    private Optional<ECPoint> pointOfR() {
        var encoded = new byte[WORD + 1];
        encoded[0] = (byte) (v - 25);
        System.arraycopy(Words256.of(r), 0, encoded, 1, WORD);
        try {
            return Optional.of(CURVE.getCurve().decodePoint(encoded));
        } catch (IllegalArgumentException _) {
            // About half of all numbers are no point's coordinate.
            return Optional.empty();
        }
    }

    public byte[] bytes() {
        var bytes = new byte[2 * WORD + 1];
        System.arraycopy(Words256.of(r), 0, bytes, 0, WORD);
        System.arraycopy(Words256.of(s), 0, bytes, WORD, WORD);
        bytes[2 * WORD] = (byte) v;
        return bytes;
    }

    /// As x402 sends it. Whoever holds this text can have the transfer made: it belongs into no
    /// log.
    public String hex() {
        return "0x" + HexFormat.of().formatHex(bytes());
    }

    @Override
    public String toString() {
        return "[signature]";
    }
}
