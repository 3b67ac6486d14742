package studio.likeness.core.wallet;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bouncycastle.crypto.digests.SHA512Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;

/// A step of BIP-32: a key and the chain code that leads to its children. Ours because it wipes
/// each step; web3j's keeps all of them as numbers.
final class ExtendedKey implements AutoCloseable {
    private static final int HARDENED = 1 << 31;
    private static final byte[] MASTER = "Bitcoin seed".getBytes(StandardCharsets.US_ASCII);

    /// The first 32 bytes are the key, the other 32 the chain code.
    private final byte[] both;

    private ExtendedKey(byte[] both) {
        this.both = both;
    }

    /// The key at `m/44'/60'/0'/0/number`, where every Ethereum wallet looks for it.
    static Outcome<SigningKey> account(byte[] seed, int number) {
        if (number < 0) {
            throw new IllegalArgumentException("account " + number);
        }
        var path = new int[] {44 | HARDENED, 60 | HARDENED, HARDENED, 0, number};
        var key = new ExtendedKey(hmac(MASTER, seed));
        for (var step : path) {
            try (var parent = key) {
                if (!parent.isKey()) {
                    return Outcome.failed(new Problem.KeyMalformed());
                }
                key = parent.child(step);
            }
        }
        try (var last = key) {
            return SigningKey.taking(last.scalar());
        }
    }

    private ExtendedKey child(int number) {
        var scalar = scalar();
        var chain = Arrays.copyOfRange(both, Curve.SCALAR, both.length);
        var data = ByteBuffer.allocate(1 + Curve.SCALAR + Integer.BYTES);
        if (number < 0) {
            data.put((byte) 0).put(scalar);
        } else {
            data.put(Curve.point(scalar).getEncoded(true));
        }
        var child = hmac(chain, data.putInt(number).array());
        addTo(child, scalar);
        Arrays.fill(scalar, (byte) 0);
        Arrays.fill(chain, (byte) 0);
        Arrays.fill(data.array(), (byte) 0);
        return new ExtendedKey(child);
    }

    /// The child's key is the sum of both, modulo the curve's order. A left half beyond the order
    /// has a chance of 2 to the -127; it would give zero here, which is no key, and no wallet has
    /// met it.
    private static void addTo(byte[] child, byte[] scalar) {
        var left = new BigInteger(1, child, 0, Curve.SCALAR);
        var sum =
                left.compareTo(Curve.ORDER) < 0
                        ? left.add(new BigInteger(1, scalar)).mod(Curve.ORDER).toByteArray()
                        : new byte[1];
        Arrays.fill(child, 0, Curve.SCALAR, (byte) 0);
        var used = Math.min(sum.length, Curve.SCALAR);
        System.arraycopy(sum, sum.length - used, child, Curve.SCALAR - used, used);
        Arrays.fill(sum, (byte) 0);
    }

    private boolean isKey() {
        var scalar = scalar();
        try {
            return Curve.isKey(scalar);
        } finally {
            Arrays.fill(scalar, (byte) 0);
        }
    }

    private byte[] scalar() {
        return Arrays.copyOf(both, Curve.SCALAR);
    }

    private static byte[] hmac(byte[] key, byte[] data) {
        var hmac = new HMac(new SHA512Digest());
        hmac.init(new KeyParameter(key));
        hmac.update(data, 0, data.length);
        var result = new byte[hmac.getMacSize()];
        hmac.doFinal(result, 0);
        return result;
    }

    @Override
    public void close() {
        Arrays.fill(both, (byte) 0);
    }
}
