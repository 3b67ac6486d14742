package studio.likeness.service;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.port.wire.Answer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// What a service said, as JSON, or a part of it. It is read with patience: a path leads through
/// names and places in lists (`data.0.url`), what is not there is empty, and of several paths the
/// first that leads somewhere counts, so that old and new names are asked for together.
public record Said(JsonNode node) {
    private static final int DEPTH = 64;
    private static final int LONGEST_NUMBER = 64;
    private static final int MICROS = 6;
    private static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEPTH)
                                                    .maxNumberLength(LONGEST_NUMBER)
                                                    .build())
                                    .build())
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build();
    private static final Said NOTHING = new Said(MissingNode.getInstance());

    public static Said in(Answer answer) {
        return of(answer.text());
    }

    /// Nothing when the text is no JSON.
    public static Said of(String text) {
        try {
            return new Said(JSON.readTree(text));
        } catch (JacksonException | NumberFormatException _) {
            // A stranger's text: what exactly is wrong with it helps nobody and may quote it. A
            // number with more than a number can hold is not told by an exception of Jackson's.
            return NOTHING;
        }
    }

    public boolean isObject() {
        return node.isObject();
    }

    public Said at(String path) {
        var found = node;
        for (var step : path.split("\\.", -1)) {
            found =
                    found.isArray() && step.chars().allMatch(Character::isDigit)
                            ? found.path(Integer.parseInt(step))
                            : found.path(step);
        }
        return new Said(found);
    }

    /// The first text that is not blank. A number counts as its digits.
    public Optional<String> text(String... paths) {
        return found(paths)
                .map(Said::plain)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static String plain(JsonNode node) {
        if (node.isNumber()) {
            var number = node.decimalValue();
            return Math.abs(number.scale()) > LONGEST_NUMBER ? "" : number.toPlainString();
        }
        return node.isString() ? node.asString() : "";
    }

    /// The first address. Some gateways escape theirs twice.
    public Optional<URI> address(String... paths) {
        return text(paths).map(Said::unescaped).flatMap(Said::uri);
    }

    public static String unescaped(String link) {
        return link.replace("\\u0026", "&").replace("&amp;", "&").replace("\\/", "/");
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(URI.create(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    public OptionalLong whole(String... paths) {
        return text(paths)
                .filter(text -> text.matches("-?\\d{1,18}"))
                .map(text -> OptionalLong.of(Long.parseLong(text)))
                .orElseGet(OptionalLong::empty);
    }

    /// How much is done, as `50` or `50%`.
    public OptionalInt percent(String path) {
        return text(path)
                .map(text -> text.replace("%", ""))
                .filter(text -> text.matches("\\d{1,3}"))
                .map(text -> OptionalInt.of(Math.clamp(Integer.parseInt(text), 0, 100)))
                .orElseGet(OptionalInt::empty);
    }

    /// Dollars as a number or a text, rounded to whole millionths as a price is: upwards.
    public Optional<MicroUsd> dollars(String... paths) {
        return text(paths)
                .filter(text -> text.matches("\\d{1,12}(\\.\\d{1,18})?"))
                .map(text -> new BigDecimal(text).movePointRight(MICROS))
                .map(micros -> micros.setScale(0, RoundingMode.CEILING).toBigInteger())
                .flatMap(MicroUsd::of);
    }

    public boolean isTrue(String path) {
        return at(path).node.asBoolean(false);
    }

    public boolean isFalse(String path) {
        var flag = at(path).node;
        return flag.isBoolean() && !flag.asBoolean();
    }

    /// The items of the first list.
    public List<Said> items(String... paths) {
        return found(paths)
                .filter(JsonNode::isArray)
                .findFirst()
                .map(list -> list.valueStream().map(Said::new).toList())
                .orElse(List.of());
    }

    /// One text of each item of a list.
    public List<String> texts(String list, String name) {
        return items(list).stream().flatMap(item -> item.text(name).stream()).toList();
    }

    private Stream<JsonNode> found(String... paths) {
        return Arrays.stream(paths).map(path -> at(path).node);
    }

    /// Its kind alone: what was said may hold a secret.
    @Override
    public String toString() {
        return "Said[" + node.getNodeType() + "]";
    }
}
