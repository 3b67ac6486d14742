package studio.likeness.core.wallet;

import java.nio.CharBuffer;

/// Words in an array, one after the other, without a copy of any.
final class TypedWords {
    private final char[] text;
    private int at;

    TypedWords(char[] text) {
        this.text = text;
    }

    int count() {
        var count = 0;
        for (var i = 0; i < text.length; i++) {
            if (!isBlank(i) && (i == 0 || isBlank(i - 1))) {
                count++;
            }
        }
        return count;
    }

    /// A view of the next word.
    CharSequence next() {
        while (isBlank(at)) {
            at++;
        }
        var start = at;
        while (at < text.length && !isBlank(at)) {
            at++;
        }
        return CharBuffer.wrap(text, start, at - start);
    }

    private boolean isBlank(int index) {
        return Character.isWhitespace(text[index]) || Character.isSpaceChar(text[index]);
    }
}
