package studio.likeness.core.pay;

import java.util.List;
import tools.jackson.databind.JsonNode;

/// A part of a JSON text: what it says, and how it was spelled. An echo sends the spelling back, so
/// that nothing is lost on the way through our reading of it.
///
/// @param items the parts of an array, none for anything else
record Verbatim(JsonNode node, String text, List<Verbatim> items) {
    Verbatim {
        items = List.copyOf(items);
    }

    boolean isArray() {
        return node.isArray();
    }

    boolean isObject() {
        return node.isObject();
    }
}
