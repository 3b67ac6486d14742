package studio.likeness.practice.chain;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/// Twenty bytes. Equal whatever the case it was written in.
///
/// @param text `0x` and 40 lower-case hex digits
public record Address(String text) {
    public static final Address ZERO = new Address("0x" + "0".repeat(40));

    public Address {
        if (!text.matches("0x[0-9a-f]{40}")) {
            throw new IllegalArgumentException("not an address");
        }
    }

    /// Any case; a mixed case need not be a right checksum, as on chain.
    public static Optional<Address> parse(String text) {
        return text.matches("0x[0-9a-fA-F]{40}")
                ? Optional.of(new Address(text.toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    public static Address of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("not an address"));
    }

    static Address of(byte[] twenty) {
        return new Address(Hex.of(twenty));
    }

    byte[] bytes() {
        return Hex.bytes(text);
    }

    /// With the checksum of EIP-55 in the case of its letters.
    public String checksummed() {
        var lower = text.substring(2);
        var hash = HexFormat.of().formatHex(Keccak.hash(lower.getBytes(StandardCharsets.US_ASCII)));
        var mixed = new StringBuilder("0x");
        for (var i = 0; i < lower.length(); i++) {
            var letter = lower.charAt(i);
            mixed.append(hash.charAt(i) >= '8' ? Character.toUpperCase(letter) : letter);
        }
        return mixed.toString();
    }

    @Override
    public String toString() {
        return checksummed();
    }
}
