package studio.likeness.core.secret;

import java.util.regex.Pattern;

/// A long public number, a transaction's hash for one, short enough for a log: its first and last
/// eight digits, which find it again in the ledger. In full it would look like a private key, and
/// the log takes those out. What is not public does not belong in here.
public record Fingerprint(String start, String end) {
    private static final Pattern HEX = Pattern.compile("(?:0x)?(\\p{XDigit}{64})");
    private static final int SHOWN = 8;

    /// Of anything but 64 hex digits nothing is shown.
    public static Fingerprint of(String hex) {
        var whole = HEX.matcher(hex);
        if (!whole.matches()) {
            return new Fingerprint("", "");
        }
        var digits = whole.group(1);
        return new Fingerprint(
                digits.substring(0, SHOWN), digits.substring(digits.length() - SHOWN));
    }

    @Override
    public String toString() {
        return "0x" + start + "…" + end;
    }
}
