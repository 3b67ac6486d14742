package studio.likeness.core.pay;

import java.util.regex.Pattern;

/// Words of a stranger, made fit to show: one line, no controls, nothing that turns the direction
/// of writing, not long.
final class ServerText {
    private static final int LONGEST = 200;
    private static final Pattern UNFIT = Pattern.compile("[\\p{C}\\p{Z}]+");

    private ServerText() {}

    static String plain(String said) {
        var line = UNFIT.matcher(said).replaceAll(" ").strip();
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
