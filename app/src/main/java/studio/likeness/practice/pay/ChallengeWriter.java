package studio.likeness.practice.pay;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.http.Request;
import studio.likeness.practice.world.FaultKind;
import studio.likeness.practice.world.Log;
import studio.likeness.practice.world.World;
import tools.jackson.databind.node.ObjectNode;

/// Puts a challenge where the rules of the moment want it, bent if somebody asked for that.
final class ChallengeWriter {
    private final World world;
    private final PayRules rules;
    private final Dialect dialect;

    ChallengeWriter(World world, PayRules rules, Dialect dialect) {
        this.world = world;
        this.rules = rules;
        this.dialect = dialect;
    }

    Reply challenge(Request request, Offer offer) {
        world.log()
                .add(
                        Log.Kind.CHALLENGED,
                        request.path(),
                        Map.of("micro", offer.amount().toString()));
        var form = rules.challengeForm();
        var first = form == PayRules.ChallengeForm.V1;
        var plain = first ? Challenge.version1(offer) : Challenge.version2(offer);
        var how =
                world.faults()
                        .take(FaultKind.HOSTILE_CHALLENGE, request.path())
                        .map(f -> f.with("how", ""));
        var text = how.map(h -> Hostile.bend(h, plain)).orElseGet(plain::toString);
        var encoded = how.map(h -> Hostile.encode(h, text)).orElseGet(() -> base64(text));
        return switch (form) {
            case V1 -> body(text.getBytes(StandardCharsets.UTF_8));
            case V2_HEADER_ONLY -> withHeader(Reply.json(402, Json.object()), encoded);
            case V2_BODY_ONLY -> body(around(offer, text));
            case V2 -> withHeader(body(around(offer, text)), encoded);
        };
    }

    /// The words for people, and in the same object the challenge's own members as they are
    /// written.
    private byte[] around(Offer offer, String challenge) {
        var words = dialect.pleasePay(offer);
        Json.read(challenge.getBytes(StandardCharsets.UTF_8))
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .ifPresent(
                        bent ->
                                bent.properties().stream()
                                        .filter(p -> !words.has(p.getKey()))
                                        .forEach(p -> words.set(p.getKey(), p.getValue())));
        return Json.write(words);
    }

    private static Reply body(byte[] json) {
        return Reply.bytes(402, "application/json", json).withHeader("Cache-Control", "no-store");
    }

    private static Reply withHeader(Reply reply, String encoded) {
        return reply.withHeader("PAYMENT-REQUIRED", encoded)
                .withHeader("X-Payment-Required", encoded)
                .withHeader("WWW-Authenticate", "X402 requirements=\"" + encoded + "\"");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
