package studio.likeness.core.wallet;

import java.math.BigInteger;
import java.util.Arrays;
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

    static Address address(byte[] key) {
        var point = point(key).getEncoded(false);
        var hash = Keccak.hash(Arrays.copyOfRange(point, 1, point.length));
        return Address.of(Arrays.copyOfRange(hash, 12, hash.length));
    }
}
