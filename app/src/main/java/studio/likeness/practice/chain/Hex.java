package studio.likeness.practice.chain;

import java.math.BigInteger;
import java.util.HexFormat;

/// Hex as Ethereum writes it.
public final class Hex {
    private static final HexFormat DIGITS = HexFormat.of();

    private Hex() {}

    public static String of(byte[] bytes) {
        return "0x" + DIGITS.formatHex(bytes);
    }

    /// A quantity: no leading zeros, zero is `0x0`.
    public static String quantity(long number) {
        return "0x" + Long.toHexString(number);
    }

    /// Whole bytes after `0x`.
    ///
    /// @throws IllegalArgumentException for anything else
    public static byte[] bytes(String text) {
        if (!text.startsWith("0x")) {
            throw new IllegalArgumentException("hex begins with 0x");
        }
        return DIGITS.parseHex(text, 2, text.length());
    }

    /// Exactly so many bytes after `0x`.
    public static byte[] bytes(String text, int count) {
        var bytes = bytes(text);
        if (bytes.length != count) {
            throw new IllegalArgumentException("not " + count + " bytes");
        }
        return bytes;
    }

    /// A quantity as a node takes it, within 64 bits.
    public static long quantity(String text) {
        if (!text.matches("0x[0-9a-fA-F]{1,64}")) {
            throw new IllegalArgumentException("not a quantity");
        }
        var number = new BigInteger(text.substring(2), 16);
        return number.bitLength() < 64 ? number.longValue() : Long.MAX_VALUE;
    }
}
