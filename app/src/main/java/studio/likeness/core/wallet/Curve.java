package studio.likeness.core.wallet;

import java.math.BigInteger;
import java.util.Optional;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;

/// Secp256k1, the curve of Ethereum's keys.
final class Curve {
    static final int SCALAR = 32;
    private static final X9ECParameters PARAMETERS = CustomNamedCurves.getByName("secp256k1");
    static final BigInteger ORDER = PARAMETERS.getN();

    private Curve() {}

    static boolean isKey(byte[] scalar) {
        if (scalar.length != SCALAR) {
            return false;
        }
        var number = new BigInteger(1, scalar);
        return number.signum() > 0 && number.compareTo(ORDER) < 0;
    }

    static ECPoint point(byte[] key) {
        return new FixedPointCombMultiplier()
                .multiply(PARAMETERS.getG(), new BigInteger(1, key))
                .normalize();
    }

    static PublicKey publicKey(byte[] key) {
        return new PublicKey(point(key));
    }

    /// Empty for bytes that are no point of the curve.
    static Optional<ECPoint> decoded(byte[] compressed) {
        try {
            var point = PARAMETERS.getCurve().decodePoint(compressed);
            return point.isInfinity() ? Optional.empty() : Optional.of(point);
        } catch (IllegalArgumentException _) {
            // About half of all numbers are no point's coordinate.
            return Optional.empty();
        }
    }
}
