package studio.likeness.core.text;

import java.util.Locale;
import java.util.Map;

/// Something to say: the key of a sentence and the values in it. A view turns it into words in the
/// language of the moment, so a view model never holds a sentence and a language switch is live.
public record Message(String key, Map<String, Object> values) {
    public Message {
        values = Map.copyOf(values);
    }

    public static Message of(String key) {
        return new Message(key, Map.of());
    }

    public static Message of(String key, String name, Object value) {
        return new Message(key, Map.of(name, value));
    }

    public static Message of(String key, String name, Object value, String name2, Object value2) {
        return new Message(key, Map.of(name, value, name2, value2));
    }

    /// The name of a choice: `Act.TRY_AGAIN` is `act.try-again`.
    public static Message naming(Enum<?> choice) {
        var type = choice.getDeclaringClass().getSimpleName();
        return of(kebab(type) + "." + kebab(choice.name()));
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])|_", "-").toLowerCase(Locale.ROOT);
    }
}
