package studio.likeness.os.log;

import java.util.List;
import java.util.regex.Pattern;

/// Takes out of a text whatever looks like a secret. For everything that may leave the computer:
/// the log, a copied report.
///
/// It guesses from shape, so it errs on the side of taking out too much. A public number of 64 hex
/// digits (a transaction, a hash) goes in shortened, as a `core.secret.Fingerprint`. Repeats are
/// possessive: Java matches those in a loop, while others use the stack and a long hostile text
/// would overflow it.
public final class Redaction {
    private static final String GONE = "[secret]";

    /// English words that no BIP-39 word list has. Without them any long sentence would pass for
    /// the words of a wallet.
    private static final String ORDINARY =
            "the|and|was|for|not|are|has|had|with|from|but|were|its|than|which|could|should|would"
                    + "|while|after|been|did|does|cannot|may|being|their|who|how|why|too|some|each"
                    + "|these|those|failed|value|null|class|java";

    private static final String WORD =
            "(?!(?i:" + ORDINARY + ")\\b)[\\p{L}\\p{M}]{3,8}+(?![\\p{L}\\p{M}(/=]|\\.\\p{L})";

    /// Between two words: blanks, quotes, commas, and the numbers of a list. No colon without a
    /// number, or every JSON object would pass for a wallet.
    private static final String GAP = "(?:[\\s\\d,;.\"'\\[\\]|-]|(?<=\\d):){1,8}+";

    private static final String KEYED =
            "(?:password|passphrase|passwd|pwd|secret|token|api[_-]?key|access[_-]?key(?:[_-]?id)?"
                    + "|private[_-]?key|mnemonic|seed[_-]?(?:phrase|words)|signature)";

    private static final String HEADER =
            "(?:payment-signature|x-payment|(?:proxy-)?authorization|(?:set-)?cookie|x-api-key)";

    /// In quotes, in quotes inside a quoted text, or bare.
    private static final String VALUE =
            "(?!\\[secret])(?:\\\\\"[^\"\\\\]*+|\"(?:[^\"\\\\]|\\\\.)*+\"?+|'[^']*+'?+|[^\\s,;&}\\])]++)";

    private static final List<Rule> RULES =
            List.of(
                    // A picture inside a text is a face.
                    rule("data:[\\w/+.-]*+;base64,[\\w+/=%-]*+", "data:[removed]"),
                    rule("(?i)\\b(https?|wss?)://[^\\s/@\"'<>]++@", "$1://" + GONE + "@"),
                    // Liveness links carry their token behind the question mark.
                    rule("(\\w://(?:(?!://)[^\\s?#\"'<>])*+)[?#][^\\s\"'<>]*+", "$1?[removed]"),
                    rule("(?<=[\\w/.])\\?[\\w.%\\[\\]-]++=[^\\s\"'<>]*+", "?[removed]"),
                    // A header's value, also as a map prints it: NAME=[value].
                    rule(
                            "(?i)\\b("
                                    + HEADER
                                    + "[\"']?\\s*+[:=]\\s*+)\\[?+[\"']?+[^\\r\\n\"'\\]}]++]?+",
                            "$1" + GONE),
                    rule("(?i)\\b(bearer)\\s++[^\\s\"',;\\]}]++", "$1 " + GONE),
                    rule(
                            "(?is)(" + KEYED + "\\\\?[\"']?\\s*+(?:[:=]|%3D)\\s*+)" + VALUE,
                            "$1" + GONE),
                    rule("\\b(?:sk|pk|rk|ak|brk)[-_][\\w-]{8,}+", GONE),
                    rule("\\beyJ[\\w+/=.-]{16,}+", GONE),
                    rule("(?<!\\p{XDigit})\\d{65,}+(?!\\p{XDigit})", "[number]"),
                    rule("(?:0[xX])?+\\p{XDigit}{64,}+", "[hex]"),
                    rule("(?<!\\p{L})" + WORD + "(?:" + GAP + WORD + "){11,}+", "[words]"));

    private Redaction() {}

    /// The text without its secrets.
    public static String clean(String text) {
        var clean = text;
        for (var rule : RULES) {
            clean = rule.shape.matcher(clean).replaceAll(rule.instead);
        }
        return clean;
    }

    private static Rule rule(String shape, String instead) {
        return new Rule(Pattern.compile(shape), instead);
    }

    private record Rule(Pattern shape, String instead) {}
}
