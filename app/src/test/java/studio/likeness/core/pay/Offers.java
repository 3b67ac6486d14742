package studio.likeness.core.pay;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import studio.likeness.core.port.wire.Answer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// An ordinary offer with some fields changed, as a line of a text file says.
final class Offers {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private Offers() {}

    static List<String> lines(String file) {
        try (var text =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(Offers.class.getResourceAsStream(file)),
                                StandardCharsets.UTF_8))) {
            return text.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Answer answer(String version, String changes) {
        return version.equals("1")
                ? Answers.inBody(
                        "{\"x402Version\":1,\"error\":\"\",\"accepts\":[%s]}"
                                .formatted(changed(older(), changes)))
                : Answers.inHeader(
                        Answers.CHALLENGE.replace(
                                Answers.OFFER, changed(ordinary(), changes).toString()));
    }

    static ObjectNode changed(ObjectNode offer, String changes) {
        for (var change : changes.split(" & ", -1)) {
            if (change.startsWith("-")) {
                parent(offer, change.substring(1)).remove(leaf(change.substring(1)));
                continue;
            }
            var parts = change.split("=", 2);
            parent(offer, parts[0]).set(leaf(parts[0]), JSON.readTree(parts[1]));
        }
        return offer;
    }

    static ObjectNode ordinary() {
        return (ObjectNode) JSON.readTree(Answers.OFFER);
    }

    private static ObjectNode older() {
        var offer = ordinary();
        offer.remove("amount");
        offer.put("network", "base");
        offer.put("maxAmountRequired", "20000");
        offer.put("resource", Scene.URL.toString());
        return offer;
    }

    private static ObjectNode parent(ObjectNode offer, String path) {
        return path.startsWith("extra.") ? (ObjectNode) offer.path("extra") : offer;
    }

    private static String leaf(String path) {
        return path.substring(path.indexOf('.') + 1);
    }
}
