package studio.likeness.practice.chain;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The ABI's 32-byte words, as many kinds as one token needs.
final class Words {
    static final int SIZE = 32;

    private Words() {}

    static byte[] of(BigInteger number) {
        if (number.signum() < 0 || number.bitLength() > 256) {
            throw new IllegalArgumentException("not a uint256");
        }
        var bytes = number.toByteArray();
        var word = new byte[SIZE];
        var used = Math.min(bytes.length, SIZE);
        System.arraycopy(bytes, bytes.length - used, word, SIZE - used, used);
        return word;
    }

    static byte[] of(long number) {
        return of(BigInteger.valueOf(number));
    }

    static byte[] of(Address address) {
        return of(new BigInteger(1, address.bytes()));
    }

    static byte[] of(boolean yes) {
        return of(yes ? 1 : 0);
    }

    /// A single string as a function's whole answer.
    static byte[] of(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var padded = Arrays.copyOf(bytes, (bytes.length + SIZE - 1) / SIZE * SIZE);
        return join(of(SIZE), of(bytes.length), padded);
    }

    static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /// Word number `index` of a call's arguments.
    static byte[] at(byte[] arguments, int index) {
        if (arguments.length < (index + 1) * SIZE) {
            throw new IllegalArgumentException("too few arguments");
        }
        return Arrays.copyOfRange(arguments, index * SIZE, (index + 1) * SIZE);
    }

    static Address address(byte[] word) {
        for (var i = 0; i < 12; i++) {
            if (word[i] != 0) {
                throw new IllegalArgumentException("not an address");
            }
        }
        return Address.of(Arrays.copyOfRange(word, 12, SIZE));
    }
}
