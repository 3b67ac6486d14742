package studio.likeness.core.wallet;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/// Bytes that do not change, and are not secret.
final class Bytes {
    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    static Bytes of(byte[] content) {
        return new Bytes(content.clone());
    }

    byte[] toArray() {
        return content.clone();
    }

    int length() {
        return content.length;
    }

    String hex() {
        return HexFormat.of().formatHex(content);
    }

    /// Takes the same time wherever the first difference is.
    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that && MessageDigest.isEqual(content, that.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }
}
