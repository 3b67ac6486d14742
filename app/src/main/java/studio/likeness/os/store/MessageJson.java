package studio.likeness.os.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import studio.likeness.core.text.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The values of a message as JSON. Each comes back as the type it was: numbers that JSON has only
/// one kind of, and moments, carry their type along, because the words around them depend on it.
public final class MessageJson {
    private static final String LONG = "long";
    private static final String DECIMAL = "decimal";
    private static final String INSTANT = "instant";
    private static final String MESSAGE = "message";

    private final JsonMapper json = JsonMapper.builder().build();

    public String write(Map<String, Object> values) {
        var root = json.createObjectNode();
        values.forEach((name, value) -> put(root, name, value));
        return root.toString();
    }

    public Map<String, Object> read(String text) {
        var values = new HashMap<String, Object>();
        for (var field : json.readTree(text).properties()) {
            values.put(field.getKey(), value(field.getValue()));
        }
        return values;
    }

    private void put(ObjectNode root, String name, Object value) {
        switch (value) {
            case String text -> root.put(name, text);
            case Boolean flag -> root.put(name, flag);
            case Integer number -> root.put(name, number);
            case Long number -> root.putObject(name).put(LONG, number.toString());
            case BigDecimal number -> root.putObject(name).put(DECIMAL, number.toString());
            case Instant moment -> root.putObject(name).put(INSTANT, moment.toString());
            case Message inner ->
                    root.putObject(name)
                            .putObject(MESSAGE)
                            .put("key", inner.key())
                            .put("values", write(inner.values()));
            default ->
                    throw new IllegalArgumentException(
                            name + " is a " + value.getClass() + ": a notice cannot keep it");
        }
    }

    private Object value(JsonNode node) {
        if (node.isString()) {
            return node.stringValue();
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        if (node.isObject()) {
            var typed = node.properties().iterator().next();
            if (typed.getKey().equals(MESSAGE)) {
                return message(typed.getValue());
            }
            var text = typed.getValue().stringValue();
            return switch (typed.getKey()) {
                case LONG -> Long.valueOf(text);
                case DECIMAL -> new BigDecimal(text);
                case INSTANT -> Instant.parse(text);
                default -> throw new IllegalStateException("unknown type " + typed.getKey());
            };
        }
        return node.intValue();
    }

    private Message message(JsonNode node) {
        return new Message(
                node.required("key").stringValue(), read(node.required("values").stringValue()));
    }
}
