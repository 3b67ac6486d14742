package studio.likeness.ui.i18n;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/// The sentences of one language.
record Dictionary(Map<String, String> sentences) {
    /// One file each, `<language>/<room>.properties`; the room is the first part of its keys.
    static final List<String> ROOMS =
            List.of(
                    "act",
                    "asset-state",
                    "billing",
                    "carry",
                    "clips",
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

    static Dictionary of(String language) {
        var all = new HashMap<String, String>();
        for (var room : ROOMS) {
            read(language, room).forEach((key, text) -> all.put((String) key, (String) text));
        }
        return new Dictionary(Map.copyOf(all));
    }

    /// The sentence for these values: of a counting one, the form for its count.
    Optional<String> find(String key, Map<String, Object> values) {
        var plain = sentences.get(key);
        if (plain != null || !(values.get("count") instanceof Number count)) {
            return Optional.ofNullable(plain);
        }
        var single = count.doubleValue() == 1 ? sentences.get(key + ".one") : null;
        return Optional.ofNullable(single != null ? single : sentences.get(key + ".other"));
    }

    private static Properties read(String language, String room) {
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
        return words;
    }
}
