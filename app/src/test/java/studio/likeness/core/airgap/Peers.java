package studio.likeness.core.airgap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What Keystone's and Ngrave's libraries made, kept as data. See `about` in the file.
final class Peers {
    static final JsonNode ALL = read();

    private Peers() {}

    static List<String> frames(String kind) {
        return list(ALL.path(kind).path("frames"));
    }

    static String whole(String kind) {
        return list(ALL.path(kind).path("whole")).getFirst();
    }

    static String text(String kind, String field) {
        return ALL.path(kind).path(field).stringValue();
    }

    private static List<String> list(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false).map(JsonNode::stringValue).toList();
    }

    private static JsonNode read() {
        try (var file = Peers.class.getResourceAsStream("peers.json")) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(file).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
