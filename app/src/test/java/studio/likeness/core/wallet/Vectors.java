package studio.likeness.core.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.stream.Stream;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What viem, ethers and scure made, as files of this project. All keys are throw-away.
public final class Vectors {
    private static final JsonNode ALL = load();

    private Vectors() {}

    public static Stream<JsonNode> of(String part) {
        var cases = ALL.path(part).valueStream().toList();
        assertThat(cases).as(part).isNotEmpty();
        return cases.stream();
    }

    /// Text with 0x in front.
    public static byte[] bytes(JsonNode hex) {
        return HexFormat.of().parseHex(hex.asString().substring(2));
    }

    public static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T>(var value)) {
            return value;
        }
        throw new AssertionError(outcome.toString());
    }

    public static Problem problem(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Failed<?>(var problem)) {
            return problem;
        }
        throw new AssertionError(outcome.toString());
    }

    private static JsonNode load() {
        try (var in = Vectors.class.getResourceAsStream("vectors.json")) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
