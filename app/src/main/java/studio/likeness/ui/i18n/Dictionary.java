package studio.likeness.ui.i18n;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// The sentences of one language. A room is read when its first sentence is asked for: the first
/// picture needs few of them.
final class Dictionary {
    /// One file each, `<language>/<room>.properties`; the room is the first part of its keys.
    static final Set<String> ROOMS =
            Set.of(
                    "act",
                    "asset-state",
                    "billing",
                    "carry",
                    "clips",
                    "codes",
                    "consent",
                    "doubt",
                    "drawer",
                    "enroll",
                    "face-filter",
                    "face-kind",
                    "faces",
                    "hindrance",
                    "flaw",
                    "keeping",
                    "language",
                    "ledger",
                    "material-place",
                    "mode",
                    "money",
                    "password-strength",
                    "pay",
                    "place",
                    "playground",
                    "problem",
                    "purchase-kind",
                    "purchase-state",
                    "purse",
                    "refusal",
                    "row-kind",
                    "scope",
                    "settings",
                    "shell",
                    "shortcut",
                    "signer",
                    "standing",
                    "start",
                    "step",
                    "task",
                    "theme-choice",
                    "unit",
                    "wallet",
                    "wallet-source",
                    "way",
                    "welcome");

    private final Function<String, Map<String, String>> library;
    private final Map<String, Map<String, String>> opened = new ConcurrentHashMap<>();

    /// @param library has the sentences of a room, by their whole keys
    Dictionary(Function<String, Map<String, String>> library) {
        this.library = library;
    }

    static Dictionary of(String language) {
        return new Dictionary(room -> ROOMS.contains(room) ? read(language, room) : Map.of());
    }

    /// The sentence for these values: of a counting one, the form for its count.
    Optional<String> find(String key, Map<String, Object> values) {
        var sentences = room(key);
        var plain = sentences.get(key);
        if (plain != null || !(values.get("count") instanceof Number count)) {
            return Optional.ofNullable(plain);
        }
        var single = count.doubleValue() == 1 ? sentences.get(key + ".one") : null;
        return Optional.ofNullable(single != null ? single : sentences.get(key + ".other"));
    }

    /// All there are, by their keys.
    Map<String, String> sentences() {
        var all = new HashMap<String, String>();
        ROOMS.forEach(room -> all.putAll(opened(room)));
        return all;
    }

    private Map<String, String> room(String key) {
        var end = key.indexOf('.');
        return opened(end < 0 ? key : key.substring(0, end));
    }

    private Map<String, String> opened(String room) {
        return opened.computeIfAbsent(room, library);
    }

    private static Map<String, String> read(String language, String room) {
        var file = language + "/" + room + ".properties";
        var words = new Properties();
        try (Reader text =
                new InputStreamReader(
                        Objects.requireNonNull(Dictionary.class.getResourceAsStream(file), file),
                        StandardCharsets.UTF_8)) {
            words.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return words.entrySet().stream()
                .collect(toUnmodifiableMap(e -> (String) e.getKey(), e -> (String) e.getValue()));
    }
}
