package studio.likeness.core.wallet;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.web3j.crypto.MnemonicUtils;

/// The 2048 English words of BIP-39. They are public; which of them somebody uses is not, so
/// looking one up makes no String of what was typed.
public final class WordList {
    static final int SIZE = 2048;
    private static final int SHORTEST = 3;
    private static final int SUGGESTED = 5;
    private static final List<String> WORDS = List.copyOf(MnemonicUtils.getWords());

    private WordList() {}

    static String word(int index) {
        return WORDS.get(index);
    }

    static OptionalInt index(CharSequence typed) {
        var index = Collections.<CharSequence>binarySearch(WORDS, typed, CharSequence::compare);
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /// Words that a mistyped one may have been meant as: those that begin so, then those that are
    /// one slip away. Right words suggest nothing.
    public static List<String> near(CharSequence typed) {
        if (typed.length() < SHORTEST || index(typed).isPresent()) {
            return List.of();
        }
        var longer = WORDS.stream().filter(word -> startsWith(word, typed));
        var slipped = WORDS.stream().filter(word -> isOneSlip(word, typed));
        return Stream.concat(longer, slipped).distinct().limit(SUGGESTED).toList();
    }

    private static boolean startsWith(String word, CharSequence start) {
        return word.length() > start.length()
                && CharSequence.compare(word.subSequence(0, start.length()), start) == 0;
    }

    /// One letter wrong, missing or too many, or two neighbours swapped.
    private static boolean isOneSlip(CharSequence a, CharSequence b) {
        var start = 0;
        while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        var endA = a.length();
        var endB = b.length();
        while (endA > start && endB > start && a.charAt(endA - 1) == b.charAt(endB - 1)) {
            endA--;
            endB--;
        }
        var left = endA - start;
        var right = endB - start;
        var swapped =
                left == 2
                        && right == 2
                        && a.charAt(start) == b.charAt(start + 1)
                        && a.charAt(start + 1) == b.charAt(start);
        return swapped || (left <= 1 && right <= 1);
    }
}
