package studio.likeness.core.wallet.signing;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.Keccak;

/// The 32-byte words that EIP-712 hashes.
final class Words256 {
    private static final int BYTES = 32;

    private Words256() {}

    static boolean fits(BigInteger number) {
        return number.signum() >= 0 && number.bitLength() <= 8 * BYTES;
    }

    static byte[] of(BigInteger number) {
        if (!fits(number)) {
            throw new IllegalArgumentException("not an unsigned number of 256 bits: " + number);
        }
        var bytes = number.toByteArray();
        var word = new byte[BYTES];
        // A leading zero byte only says that the number is positive.
        var used = Math.min(bytes.length, BYTES);
        System.arraycopy(bytes, bytes.length - used, word, BYTES - used, used);
        return word;
    }

    static byte[] of(Address address) {
        return of(new BigInteger(1, address.bytes()));
    }

    static byte[] hash(String text) {
        return Keccak.hash(text.getBytes(StandardCharsets.UTF_8));
    }
}
