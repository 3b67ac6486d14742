package studio.likeness.core.wallet.signing;

import java.util.Arrays;
import java.util.HexFormat;
import studio.likeness.core.port.Entropy;

/// The 32 bytes by which a token contract tells one purchase from the next: drawn once for each.
public final class Nonce {
    private static final int BYTES = 32;

    private final byte[] bytes;

    private Nonce(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Nonce draw(Entropy entropy) {
        return of(entropy.bytes(BYTES));
    }

    public static Nonce of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a nonce of " + bytes.length + " bytes");
        }
        return new Nonce(bytes.clone());
    }

    /// As [#toString] printed it.
    public static Nonce parse(String hex) {
        if (!hex.startsWith("0x")) {
            throw new IllegalArgumentException("a nonce begins with 0x");
        }
        return of(HexFormat.of().parseHex(hex, 2, hex.length()));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return "0x" + HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Nonce that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
