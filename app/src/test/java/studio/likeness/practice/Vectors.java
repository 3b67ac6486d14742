package studio.likeness.practice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Samples made by viem, ethers and the official x402 packages.
public final class Vectors {
    private Vectors() {}

    public static List<JsonNode> of(String group) {
        try (var in = Vectors.class.getResourceAsStream("x402.json")) {
            var all = JsonMapper.shared().readTree(Objects.requireNonNull(in));
            return all.get(group).valueStream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
