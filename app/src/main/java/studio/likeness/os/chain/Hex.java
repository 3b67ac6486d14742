package studio.likeness.os.chain;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Numbers as nodes write them, and nothing that only resembles one.
final class Hex {
    /// Enough for every block and second to come, and small enough for a date.
    private static final Pattern QUANTITY = Pattern.compile("0x(?:0|[1-9a-fA-F][0-9a-fA-F]{0,10})");

    private static final Pattern WORD = Pattern.compile("0x[0-9a-fA-F]{64}");

    private Hex() {}

    static Optional<Long> quantity(@Nullable String text) {
        return matching(QUANTITY, text).map(hex -> Long.parseLong(hex, 16));
    }

    /// A contract's answer of one word: 32 bytes, neither more nor fewer.
    static Optional<BigInteger> word(@Nullable String text) {
        return matching(WORD, text).map(hex -> new BigInteger(hex, 16));
    }

    static boolean isWord(@Nullable String text) {
        return matching(WORD, text).isPresent();
    }

    private static Optional<String> matching(Pattern form, @Nullable String text) {
        return Optional.ofNullable(text)
                .filter(t -> form.matcher(t).matches())
                .map(t -> t.substring(2));
    }
}
