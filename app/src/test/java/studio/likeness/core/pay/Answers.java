package studio.likeness.core.pay;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.port.wire.Headers;

/// Answers as services give them.
final class Answers {
    static final String OFFER =
            """
            {"scheme":"exact","network":"eip155:8453","amount":"20000",\
            "asset":"0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913",\
            "payTo":"0x209693Bc6afc0C5328bA36FaF03C514EF312287C","maxTimeoutSeconds":60,\
            "extra":{"name":"USD Coin","version":"2"}}\
            """;
    static final String CHALLENGE =
            """
            {"x402Version":2,"error":"Payment required",\
            "resource":{"url":"https://api.example.test/v1/image","description":"An image"},\
            "accepts":[%s]}\
            """
                    .formatted(OFFER);

    private Answers() {}

    static Answer of(int status, Map<String, List<String>> headers, String body) {
        return new Answer(
                status,
                Headers.received(headers),
                body.getBytes(StandardCharsets.UTF_8),
                Duration.ZERO);
    }

    static Answer inHeader(String challenge) {
        return of(402, Map.of("PAYMENT-REQUIRED", List.of(Base64Text.write(challenge))), "{}");
    }

    static Answer inBody(String challenge) {
        return of(402, Map.of(), challenge);
    }

    /// What a reader of this answer gets; fails the test when it is none.
    static Challenge read(Answer answer) {
        return switch (Challenge.read(answer)) {
            case Reading.Read(var challenge) -> challenge;
            case Reading.Unreadable(var reason) -> throw new AssertionError(reason);
        };
    }

    /// The whole way from an answer to a decision.
    static Decision judge(Answer answer, Scene scene) {
        return switch (Challenge.read(answer)) {
            case Reading.Read(var challenge) -> scene.judge(challenge);
            case Reading.Unreadable(var reason) -> new Decision.Refused(reason, Optional.empty());
        };
    }
}
