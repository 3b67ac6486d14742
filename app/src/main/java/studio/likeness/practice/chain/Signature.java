package studio.likeness.practice.chain;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.math.ec.ECAlgorithms;
import org.bouncycastle.math.ec.ECPoint;

/// A signature of 65 bytes, taken as strictly as the token takes it.
public record Signature(BigInteger r, BigInteger s, int v) {
    private static final X9ECParameters CURVE = CustomNamedCurves.getByName("secp256k1");

    /// `0x` and 130 hex digits: r, s, v.
    public static Optional<Signature> parse(String text) {
        if (!text.matches("0x[0-9a-fA-F]{130}")) {
            return Optional.empty();
        }
        var bytes = Hex.bytes(text);
        return Optional.of(
                new Signature(
                        new BigInteger(1, Arrays.copyOfRange(bytes, 0, 32)),
                        new BigInteger(1, Arrays.copyOfRange(bytes, 32, 64)),
                        bytes[64] & 0xff));
    }

    /// Who signed. Empty for a v other than 27 and 28, for s in the upper half (the same signature
    /// written a second way) and for numbers that are on no curve.
    public Optional<Address> signer(byte[] digest) {
        var n = CURVE.getN();
        if ((v != 27 && v != 28)
                || r.signum() == 0
                || s.signum() == 0
                || r.compareTo(n) >= 0
                || s.compareTo(n.shiftRight(1)) > 0) {
            return Optional.empty();
        }
        return point().map(point -> key(point, digest))
                .filter(key -> !key.isInfinity())
                .map(Signature::address);
    }

    private ECPoint key(ECPoint point, byte[] digest) {
        var n = CURVE.getN();
        var inverse = r.modInverse(n);
        var e = new BigInteger(1, digest);
        var ofG = e.negate().multiply(inverse).mod(n);
        var ofR = s.multiply(inverse).mod(n);
        return ECAlgorithms.sumOfTwoMultiplies(CURVE.getG(), ofG, point, ofR).normalize();
    }

    private Optional<ECPoint> point() {
        var compressed = Words.join(new byte[] {(byte) (v - 25)}, Words.of(r));
        try {
            return Optional.of(CURVE.getCurve().decodePoint(compressed));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Address address(ECPoint key) {
        var uncompressed = key.getEncoded(false);
        var hash = Keccak.hash(Arrays.copyOfRange(uncompressed, 1, uncompressed.length));
        return Address.of(Arrays.copyOfRange(hash, 12, 32));
    }
}
