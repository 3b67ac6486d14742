package studio.likeness.practice.key;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.Refused;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.http.Request;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The fields of a JSON object, asked for by name. A field of the wrong kind is refused in the
/// words of the service that reads it; `null` is as good as nothing.
public final class Fields {
    private final JsonNode object;
    private final String place;
    private final Objection objection;

    /// How a service says that something is wrong with a field.
    @FunctionalInterface
    public interface Objection {
        Reply to(String field, Wrong wrong, String why);
    }

    /// What is wrong with a field.
    public enum Wrong {
        MISSING,
        INVALID
    }

    private Fields(JsonNode object, String place, Objection objection) {
        this.object = object;
        this.place = place;
        this.objection = objection;
    }

    /// An empty body counts as an empty object.
    public static Fields of(Request request, Objection objection) {
        var text = request.body();
        var read = text.length == 0 ? Optional.<JsonNode>of(Json.object()) : Json.read(text);
        return read.filter(JsonNode::isObject)
                .map(o -> new Fields(o, "", objection))
                .orElseThrow(
                        () ->
                                new Refused(
                                        objection.to(
                                                "body", Wrong.INVALID, "is not a JSON object")));
    }

    public static Fields of(ObjectNode object, Objection objection) {
        return new Fields(object, "", objection);
    }

    public Collection<String> names() {
        return object.propertyNames();
    }

    public boolean has(String name) {
        return object.hasNonNull(name);
    }

    public JsonNode node() {
        return object;
    }

    public Optional<String> text(String name) {
        return find(name)
                .map(n -> checked(n.isString(), name, "must be a string", n).stringValue());
    }

    /// A text that is there and is not blank.
    public String required(String name) {
        return text(name).filter(t -> !t.isBlank()).orElseThrow(() -> missing(name));
    }

    public Optional<Long> whole(String name) {
        return find(name)
                .map(
                        n -> {
                            var fits = n.isIntegralNumber() && n.canConvertToLong();
                            return checked(fits, name, "must be an integer", n).longValue();
                        });
    }

    public Optional<Boolean> flag(String name) {
        return find(name)
                .map(n -> checked(n.isBoolean(), name, "must be a boolean", n).booleanValue());
    }

    public Optional<Fields> object(String name) {
        return find(name).map(n -> inside(name, n));
    }

    /// The objects of a list; nothing when the list is missing.
    public List<Fields> objects(String name) {
        var found = new ArrayList<Fields>();
        for (var node : list(name)) {
            found.add(inside(name + "[" + found.size() + "]", node));
        }
        return found;
    }

    /// The texts of a list; nothing when the list is missing.
    public List<String> texts(String name) {
        var found = new ArrayList<String>();
        for (var node : list(name)) {
            found.add(checked(node.isString(), name, "must hold strings", node).stringValue());
        }
        return found;
    }

    public Refused missing(String name) {
        return new Refused(objection.to(place + name, Wrong.MISSING, "is required"));
    }

    public Refused invalid(String name, String why) {
        return new Refused(objection.to(place + name, Wrong.INVALID, why));
    }

    private Fields inside(String name, JsonNode node) {
        checked(node.isObject(), name, "must be an object", node);
        return new Fields(node, place + name + ".", objection);
    }

    private List<JsonNode> list(String name) {
        return find(name)
                .map(n -> List.copyOf(checked(n.isArray(), name, "must be an array", n).values()))
                .orElse(List.of());
    }

    private Optional<JsonNode> find(String name) {
        return Optional.ofNullable(object.get(name)).filter(n -> !n.isNull());
    }

    private JsonNode checked(boolean fits, String name, String why, JsonNode node) {
        if (!fits) {
            throw invalid(name, why);
        }
        return node;
    }
}
