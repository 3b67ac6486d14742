package studio.likeness.os.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads JSON as this program writes it: no escapes in its words, no number of more than fifteen
/// digits, no depth to speak of. Anything else it leaves to Jackson, which knows all of JSON and
/// takes 30 ms of a start to be ready for it.
final class PlainJson {
    private static final int DEEPEST = 8;
    private static final int EXACT_DIGITS = 15;
    private static final int LONGEST_WORD = 1000;

    private final String text;
    private int at;

    private PlainJson(String text) {
        this.text = text;
    }

    /// @return what Jackson would make of it, or nothing
    static Optional<Told> read(byte[] bytes) {
        var reading = new PlainJson(new String(bytes, StandardCharsets.US_ASCII));
        try {
            var root = reading.value(0);
            reading.skipBlanks();
            return reading.at == reading.text.length()
                    ? Optional.of(new Told(root))
                    : Optional.empty();
        } catch (NotPlain | StringIndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    private @Nullable Object value(int depth) {
        skipBlanks();
        return switch (text.charAt(at)) {
            case '{' -> object(depth + 1);
            case '[' -> array(depth + 1);
            case '"' -> word();
            case 't' -> literal("true", true);
            case 'f' -> literal("false", false);
            case 'n' -> literal("null", null);
            default -> number();
        };
    }

    private Object object(int depth) {
        expect(depth < DEEPEST);
        var object = new LinkedHashMap<String, @Nullable Object>();
        at++;
        if (isNext('}')) {
            return object;
        }
        do {
            skipBlanks();
            expect(text.charAt(at) == '"');
            var name = word();
            expect(isNext(':') && !object.containsKey(name));
            object.put(name, value(depth));
        } while (isNext(','));
        expect(isNext('}'));
        return object;
    }

    private Object array(int depth) {
        expect(depth < DEEPEST);
        var array = new ArrayList<@Nullable Object>();
        at++;
        if (isNext(']')) {
            return array;
        }
        do {
            array.add(value(depth));
        } while (isNext(','));
        expect(isNext(']'));
        return array;
    }

    private String word() {
        var from = ++at;
        while (text.charAt(at) != '"') {
            var letter = text.charAt(at++);
            expect(letter >= ' ' && letter < 0x7f && letter != '\\');
        }
        expect(at - from <= LONGEST_WORD);
        return text.substring(from, at++);
    }

    private @Nullable Object literal(String name, @Nullable Object meant) {
        expect(text.startsWith(name, at));
        at += name.length();
        return meant;
    }

    private Object number() {
        var from = at;
        if (text.charAt(at) == '-') {
            at++;
        }
        var whole = digits();
        expect(whole == 1 || text.charAt(at - whole) != '0');
        if (at == text.length() || text.charAt(at) != '.') {
            expect(whole < 10 && !plainEnd());
            return Integer.parseInt(text, from, at, 10);
        }
        at++;
        expect(whole + digits() <= EXACT_DIGITS && !plainEnd());
        return Double.parseDouble(text.substring(from, at));
    }

    /// An exponent, or letters that are no number's.
    private boolean plainEnd() {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private int digits() {
        var from = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        expect(at > from);
        return at - from;
    }

    private boolean isNext(char sign) {
        skipBlanks();
        var is = text.charAt(at) == sign;
        at += is ? 1 : 0;
        return is;
    }

    private void skipBlanks() {
        while (at < text.length() && " \n\r\t".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private static void expect(boolean plain) {
        if (!plain) {
            throw new NotPlain();
        }
    }

    private static final class NotPlain extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotPlain() {
            super(null, null, false, false);
        }
    }
}
