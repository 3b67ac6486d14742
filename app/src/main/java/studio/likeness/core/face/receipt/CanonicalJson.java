package studio.likeness.core.face.receipt;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// One object of texts, written in the one way that RFC 8785 leaves: keys in order, no space, the
/// fewest escapes. Who has the same facts writes the same bytes.
final class CanonicalJson {
    private CanonicalJson() {}

    static String of(Map<String, String> facts) {
        return new TreeMap<>(facts)
                .entrySet().stream()
                        .map(fact -> quoted(fact.getKey()) + ":" + quoted(fact.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        var out = new StringBuilder("\"");
        text.chars().forEach(c -> out.append(escaped((char) c)));
        return out.append('"').toString();
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> c < ' ' ? "\\u%04x".formatted((int) c) : String.valueOf(c);
        };
    }
}
