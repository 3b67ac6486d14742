package studio.likeness.core.pay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON from strangers, read once and without mercy: no key twice, no deep nesting, nothing after
/// the end. Two readers of a text that breaks these rules can see two different prices in it.
final class StrictJson {
    static final int DEPTH = 32;

    private static final int LONGEST_NAME = 1_024;
    private static final int LONGEST_NUMBER = 128;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEPTH)
                                                    .maxNameLength(LONGEST_NAME)
                                                    .maxNumberLength(LONGEST_NUMBER)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build();

    private final String text;
    private final JsonParser parser;

    private StrictJson(String text, JsonParser parser) {
        this.text = text;
        this.parser = parser;
    }

    /// The fields of the one object that the text consists of.
    static Optional<Map<String, Verbatim>> object(String text) {
        var bare = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        try (var parser = JSON.createParser(bare)) {
            return Optional.ofNullable(new StrictJson(bare, parser).fields());
        } catch (JacksonException | NumberFormatException _) {
            // What exactly is wrong with a stranger's text helps nobody and may quote it. A number
            // with more than a number can hold is not told by an exception of Jackson's.
            return Optional.empty();
        }
    }

    private @Nullable Map<String, Verbatim> fields() {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return null;
        }
        var fields = new LinkedHashMap<String, Verbatim>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            parser.nextToken();
            fields.put(name, part());
        }
        return parser.nextToken() == null ? fields : null;
    }

    private Verbatim part() {
        var start = (int) parser.currentTokenLocation().getCharOffset();
        var items = new ArrayList<Verbatim>();
        JsonNode node;
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            var array = JSON.createArrayNode();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                var item = part();
                items.add(item);
                array.add(item.node());
            }
            node = array;
        } else {
            node = parser.readValueAsTree();
        }
        var end = (int) parser.currentLocation().getCharOffset();
        return new Verbatim(node, text.substring(start, end), items);
    }
}
