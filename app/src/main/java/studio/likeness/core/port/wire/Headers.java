package studio.likeness.core.port.wire;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Header lines. Names are found in any letter case and keep their order of values. Values never
/// print: some of them are keys or signed payments.
public final class Headers {
    private static final Headers NONE = new Headers(inAnyCase());
    private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
    private static final Pattern VALUE = Pattern.compile("[\\t\\x20-\\x7e\\x80-\\xff]*");

    private final Map<String, List<String>> lines;

    /// @param lines sorted without regard to letter case
    private Headers(SortedMap<String, List<String>> lines) {
        this.lines = Collections.unmodifiableMap(lines);
    }

    public static Headers none() {
        return NONE;
    }

    /// What a server sent, as it is. HTTP/2 carries its status among the headers: that one is left
    /// out.
    public static Headers received(Map<String, List<String>> lines) {
        var kept = inAnyCase();
        lines.forEach(
                (name, values) -> {
                    if (!name.startsWith(":")) {
                        kept.merge(name, List.copyOf(values), Headers::joined);
                    }
                });
        return new Headers(kept);
    }

    /// With one more line of ours.
    public Headers with(String name, String value) {
        // The value stays out of the message: it may be a secret.
        if (!NAME.matcher(name).matches() || !VALUE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a header: " + printable(name));
        }
        var more = inAnyCase();
        more.putAll(lines);
        more.merge(name, List.of(value), Headers::joined);
        return new Headers(more);
    }

    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    public List<String> all(String name) {
        return lines.getOrDefault(name, List.of());
    }

    public boolean has(String name) {
        return lines.containsKey(name);
    }

    public Map<String, List<String>> asMap() {
        return lines;
    }

    private static SortedMap<String, List<String>> inAnyCase() {
        return new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    }

    private static List<String> joined(List<String> first, List<String> more) {
        return Stream.concat(first.stream(), more.stream()).toList();
    }

    private static String printable(String name) {
        return NAME.matcher(name).matches() ? name : "its name";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Headers that && lines.equals(that.lines);
    }

    @Override
    public int hashCode() {
        return lines.keySet().size();
    }

    /// The names alone.
    @Override
    public String toString() {
        return lines.keySet().toString();
    }
}
