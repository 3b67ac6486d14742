package studio.likeness.os.files;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A value of a file of JSON, in the JDK's own types, or that there is none. A node of Jackson's
/// would do as well, but the first one takes 14 ms: with it comes a table of powers of five.
///
/// @param value a map, a list, a text, a number, a truth or null
record Told(@Nullable Object value) {
    static final Told MISSING = new Told(Nothing.SAID);

    private enum Nothing {
        SAID
    }

    Told at(String name) {
        return value instanceof Map<?, ?> map && map.containsKey(name)
                ? new Told(map.get(name))
                : MISSING;
    }

    boolean isMissing() {
        return value == Nothing.SAID;
    }

    boolean isNull() {
        return value == null;
    }

    boolean isObject() {
        return value instanceof Map;
    }

    Optional<String> text() {
        return value instanceof String text ? Optional.of(text) : Optional.empty();
    }

    Optional<Boolean> truth() {
        return value instanceof Boolean truth ? Optional.of(truth) : Optional.empty();
    }

    Optional<Double> number() {
        return value instanceof Number number
                ? Optional.of(number.doubleValue())
                : Optional.empty();
    }

    /// Nothing where it has a fraction or is too large. `5.0` is five, as a person may write it.
    Optional<Integer> whole() {
        return number().filter(number -> number.intValue() == number).map(Double::intValue);
    }

    /// Nothing where it is written in another way than as whole.
    Optional<Integer> plainlyWhole() {
        return value instanceof Integer ? whole() : Optional.empty();
    }

    /// Nothing where it is not a list.
    Optional<List<Told>> list() {
        return value instanceof List<?> list
                ? Optional.of(list.stream().map(Told::new).toList())
                : Optional.empty();
    }
}
