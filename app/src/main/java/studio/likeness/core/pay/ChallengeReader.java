package studio.likeness.core.pay;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.likeness.core.port.wire.Answer;

/// Finds the challenge in an answer and reads it. The header wins over the body even when the
/// header is broken: a second choice would let whoever damages the first decide which one counts.
final class ChallengeReader {
    static final int LARGEST = 64 * 1024;
    static final int LARGEST_HEADER = 16 * 1024;
    static final int MOST_OFFERS = 16;

    private static final int PAYMENT_REQUIRED = 402;
    private static final List<String> HEADERS = List.of("PAYMENT-REQUIRED", "X-Payment-Required");
    private static final Pattern IN_AUTHENTICATE =
            Pattern.compile("(?i)\\bX402\\s+requirements=\"([^\"]*)\"");

    private ChallengeReader() {}

    static Reading read(Answer answer) {
        if (answer.status() != PAYMENT_REQUIRED) {
            return new Reading.Unreadable(Refusal.NOT_A_CHALLENGE);
        }
        for (var header : HEADERS) {
            if (answer.headers().has(header)) {
                return ofHeaders(answer.headers().all(header));
            }
        }
        var quoted =
                answer.headers().all("WWW-Authenticate").stream()
                        .flatMap(ChallengeReader::quoted)
                        .toList();
        return quoted.isEmpty() ? ofBody(answer.body()) : ofHeaders(quoted);
    }

    private static Stream<String> quoted(String authenticate) {
        return IN_AUTHENTICATE.matcher(authenticate).results().map(found -> found.group(1));
    }

    private static Reading ofHeaders(List<String> values) {
        if (Set.copyOf(values).size() != 1) {
            return new Reading.Unreadable(Refusal.CHALLENGE_AMBIGUOUS);
        }
        var value = values.getFirst();
        if (value.length() > LARGEST_HEADER) {
            return new Reading.Unreadable(Refusal.CHALLENGE_TOO_LARGE);
        }
        return Base64Text.read(value)
                .map(ChallengeReader::ofText)
                .orElse(new Reading.Unreadable(Refusal.CHALLENGE_UNREADABLE));
    }

    private static Reading ofBody(byte[] body) {
        if (body.length > LARGEST) {
            return new Reading.Unreadable(Refusal.CHALLENGE_TOO_LARGE);
        }
        return Base64Text.utf8(body)
                .filter(text -> !text.isBlank())
                .map(ChallengeReader::ofText)
                .orElse(new Reading.Unreadable(Refusal.NOT_A_CHALLENGE));
    }

    static Reading ofText(String text) {
        return StrictJson.object(text)
                .map(fields -> ofFields(fields, text))
                .orElse(new Reading.Unreadable(Refusal.CHALLENGE_UNREADABLE));
    }

    private static Reading ofFields(Map<String, Verbatim> fields, String text) {
        var number = fields.get("x402Version");
        var accepts = fields.get("accepts");
        if (number == null && accepts == null) {
            return new Reading.Unreadable(Refusal.NOT_A_CHALLENGE);
        }
        var version = number == null ? Optional.<Version>empty() : Version.of(number.node());
        if (version.isEmpty()) {
            return new Reading.Unreadable(Refusal.VERSION_UNKNOWN);
        }
        if (accepts == null || !accepts.isArray()) {
            return new Reading.Unreadable(Refusal.CHALLENGE_UNREADABLE);
        }
        if (accepts.items().isEmpty()) {
            return new Reading.Unreadable(Refusal.NO_OFFERS);
        }
        if (accepts.items().size() > MOST_OFFERS) {
            return new Reading.Unreadable(Refusal.TOO_MANY_OFFERS);
        }
        return ofOffers(version.get(), accepts.items(), fields, text);
    }

    private static Reading ofOffers(
            Version version, List<Verbatim> entries, Map<String, Verbatim> fields, String text) {
        var resource = said(fields, "resource");
        var extensions = said(fields, "extensions");
        var shapes = Stream.of(resource, extensions).flatMap(Optional::stream);
        if (version == Version.V2 && !shapes.allMatch(Verbatim::isObject)) {
            return new Reading.Unreadable(Refusal.CHALLENGE_UNREADABLE);
        }
        if (extensions.filter(Extensions::areBeyondUs).isPresent()) {
            return new Reading.Unreadable(Refusal.EXTENSION_UNSUPPORTED);
        }
        var offers = entries.stream().map(entry -> OfferReader.read(version, entry)).toList();
        return new Reading.Read(
                new Challenge(
                        version,
                        offers,
                        resources(version, resource, entries),
                        resource,
                        extensions,
                        text));
    }

    /// Version 2 names what it sells once, version 1 in every offer.
    private static Set<String> resources(
            Version version, Optional<Verbatim> resource, List<Verbatim> entries) {
        var nodes =
                version == Version.V2
                        ? resource.stream().map(said -> said.node().path("url"))
                        : entries.stream().map(entry -> entry.node().path("resource"));
        return nodes.filter(node -> !node.isMissingNode() && !node.isNull())
                .map(node -> node.isString() ? node.stringValue() : node.toString())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<Verbatim> said(Map<String, Verbatim> fields, String name) {
        return Optional.ofNullable(fields.get(name)).filter(part -> !part.node().isNull());
    }
}
