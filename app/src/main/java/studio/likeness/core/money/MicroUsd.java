package studio.likeness.core.money;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whole millionths of a dollar, never below zero. An overflow is refused with an exception: a sum
/// of money that wrapped around would be worse than none.
public record MicroUsd(long micros) implements Comparable<MicroUsd> {
    public static final MicroUsd ZERO = new MicroUsd(0);

    private static final long DOLLAR = 1_000_000;
    private static final int DECIMALS = 6;
    private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,18}");
    private static final Pattern DECIMAL =
            Pattern.compile("(0|[1-9][0-9]{0,12})(?:\\.([0-9]{1,6}))?");
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    public MicroUsd {
        if (micros < 0) {
            throw new IllegalArgumentException("below zero");
        }
    }

    public static MicroUsd of(long micros) {
        return new MicroUsd(micros);
    }

    /// Nothing when the number is negative or beyond what is ever counted here.
    public static Optional<MicroUsd> of(BigInteger micros) {
        return micros.signum() < 0 || micros.compareTo(MOST) > 0
                ? Optional.empty()
                : Optional.of(new MicroUsd(micros.longValueExact()));
    }

    /// The token's own form, `714000`: ASCII digits, no sign, no leading zero.
    public static Optional<MicroUsd> ofMicros(String digits) {
        return WHOLE.matcher(digits).matches() ? of(new BigInteger(digits)) : Optional.empty();
    }

    /// A person's form, `0.714`: ASCII digits, a point, at most six decimals.
    public static Optional<MicroUsd> parse(String dollars) {
        var parts = DECIMAL.matcher(dollars);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var decimals = parts.group(2) == null ? "" : parts.group(2);
        return of(
                new BigInteger(
                        parts.group(1) + decimals + "0".repeat(DECIMALS - decimals.length())));
    }

    public MicroUsd plus(MicroUsd other) {
        return new MicroUsd(Math.addExact(micros, other.micros));
    }

    /// What is left after this much is gone: nothing, when more is gone than there was.
    public MicroUsd less(MicroUsd gone) {
        return new MicroUsd(Math.max(0, micros - gone.micros));
    }

    public boolean exceeds(MicroUsd other) {
        return micros > other.micros;
    }

    public boolean isZero() {
        return micros == 0;
    }

    public BigInteger toBigInteger() {
        return BigInteger.valueOf(micros);
    }

    @Override
    public int compareTo(MicroUsd other) {
        return Long.compare(micros, other.micros);
    }

    /// As people write it, and still exact: two decimals, more where there are more: `19.98`,
    /// `0.826804`.
    public String plain() {
        var whole = toString();
        var end = whole.length();
        var shortest = end - DECIMALS + 2;
        while (end > shortest && whole.charAt(end - 1) == '0') {
            end--;
        }
        return whole.substring(0, end);
    }

    /// Six decimals, written from the whole number: `0.714000`.
    @Override
    public String toString() {
        var decimals = Long.toString(DOLLAR + micros % DOLLAR).substring(1);
        return micros / DOLLAR + "." + decimals;
    }
}
