package studio.likeness.core.wallet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;

/// An account or a contract on an Ethereum chain: 20 bytes. Compared as bytes, printed with the
/// checksum of EIP-55.
public final class Address {
    private static final int BYTES = 20;
    private static final int GROUP = 4;
    private static final Pattern FORM = Pattern.compile("0x[0-9a-fA-F]{40}");

    private final byte[] bytes;

    private Address(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Address of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("an address of " + bytes.length + " bytes");
        }
        return new Address(bytes.clone());
    }

    /// From a service or a file. Lower case throughout is what many of them write, and TLS or the
    /// file's own check already holds the digits; anything else must carry the right checksum.
    public static Outcome<Address> received(String text) {
        if (!FORM.matcher(text).matches()) {
            return Outcome.failed(new Problem.AddressMalformed());
        }
        var address = new Address(HexFormat.of().parseHex(text, 2, text.length()));
        return text.equals(text.toLowerCase(Locale.ROOT)) || text.equals(address.toString())
                ? Outcome.done(address)
                : Outcome.failed(new Problem.AddressMistyped());
    }

    /// From a person. Letters in one case have no checksum, yet explorers and exchanges show them
    /// so: refusing them would send people to some website for the right spelling. They are taken,
    /// unchecked, and the screen asks to compare. Blanks are those of our own grouped form.
    public static Outcome<Typed> typed(String text) {
        var bare = text.strip().replaceAll("[ \\u00a0]", "");
        if (!FORM.matcher(bare).matches()) {
            return Outcome.failed(new Problem.AddressMalformed());
        }
        var address = new Address(HexFormat.of().parseHex(bare, 2, bare.length()));
        if (bare.equals(address.toString())) {
            return Outcome.done(new Typed(address, true));
        }
        var digits = bare.substring(2);
        var oneCase =
                digits.equals(digits.toLowerCase(Locale.ROOT))
                        || digits.equals(digits.toUpperCase(Locale.ROOT));
        return oneCase
                ? Outcome.done(new Typed(address, false))
                : Outcome.failed(new Problem.AddressMistyped());
    }

    /// What a person typed or pasted.
    ///
    /// @param checked its checksum was there and right; if not, a person has to compare the digits
    public record Typed(Address address, boolean checked) {}

    public byte[] bytes() {
        return bytes.clone();
    }

    public boolean isZero() {
        return Arrays.equals(bytes, new byte[BYTES]);
    }

    /// In groups of four: what people compare.
    public String grouped() {
        var digits = toString().substring(2);
        return IntStream.range(0, digits.length() / GROUP)
                .mapToObj(i -> digits.substring(i * GROUP, (i + 1) * GROUP))
                .collect(Collectors.joining(" ", "0x ", ""));
    }

    @Override
    public String toString() {
        var lower = HexFormat.of().formatHex(bytes);
        var hash = Keccak.hash(lower.getBytes(StandardCharsets.US_ASCII));
        var text = new StringBuilder("0x");
        for (var i = 0; i < lower.length(); i++) {
            var nibble = hash[i / 2] >> (i % 2 == 0 ? 4 : 0) & 0xf;
            text.append(nibble >= 8 ? Character.toUpperCase(lower.charAt(i)) : lower.charAt(i));
        }
        return text.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Address that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
