package studio.likeness.service;

import java.util.regex.Pattern;

/// A stranger's words, made fit to be shown: short, on one line, and without what could be a key, a
/// signed address or a hidden sign.
final class Presentable {
    private static final int LONGEST = 200;
    private static final String GONE = "…";
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+");
    private static final Pattern DATA = Pattern.compile("data:[\\w/+.-]*;base64,\\S*");
    private static final Pattern ADDRESS = Pattern.compile("(https?://[\\w.-]+)[^\\s\"'<>)]*");
    private static final Pattern KEY =
            Pattern.compile("(?i)\\bbearer\\s+\\S+|\\b(?:sk|brk)[-_][\\w-]{6,}");
    private static final Pattern LONG =
            Pattern.compile("(?=[A-Za-z+/_=-]*\\d)[A-Za-z0-9+/_=-]{32,}");

    private Presentable() {}

    static String of(String text) {
        var line = INVISIBLE.matcher(text).replaceAll(" ").strip();
        line = DATA.matcher(line).replaceAll(GONE);
        line = ADDRESS.matcher(line).replaceAll("$1/" + GONE);
        line = KEY.matcher(line).replaceAll(GONE);
        line = LONG.matcher(line).replaceAll(GONE);
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + GONE;
    }
}
