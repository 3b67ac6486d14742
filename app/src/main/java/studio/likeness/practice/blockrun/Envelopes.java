package studio.likeness.practice.blockrun;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import studio.likeness.practice.chain.Address;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.Refused;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.pay.Dialect;
import studio.likeness.practice.pay.Offer;
import studio.likeness.practice.pay.Reason;
import tools.jackson.databind.node.ObjectNode;

/// The three shapes in which errors come: one for the free calls, one for payments, one for the
/// rest.
final class Envelopes implements Dialect {
    static final Dialect PAYMENTS = new Envelopes();

    private Envelopes() {}

    /// The first shape.
    static Refused plain(int status, String error) {
        return new Refused(Reply.json(status, Json.object().put("error", error)));
    }

    static Refused plain(int status, ObjectNode body) {
        return new Refused(Reply.json(status, body));
    }

    /// One member of a body is not as it should be.
    static Refused invalidBody(String path, String message) {
        var detail = Json.object().put("message", message).set("path", Json.array().add(path));
        return plain(
                400,
                Json.object()
                        .put("error", "Invalid request body")
                        .set("details", Json.array().add(detail)));
    }

    static Refused tooMany(Duration wait) {
        var seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        var body = Json.object().put("error", "Rate limit exceeded");
        return new Refused(
                Reply.json(429, body.put("retryAfterSeconds", seconds))
                        .withHeader("Retry-After", Long.toString(seconds)));
    }

    /// The third shape.
    static Refused gateway(int status, String code, String message) {
        return plain(status, gatewayBody(code, message));
    }

    static ObjectNode gatewayBody(String code, String message) {
        var error =
                Json.object()
                        .put("message", message)
                        .put("type", "invalid_request_error")
                        .put("code", code)
                        .putNull("param");
        return Json.object()
                .set("error", error)
                .put("message", message)
                .put("code", code)
                .put("debug", code);
    }

    @Override
    public ObjectNode pleasePay(Offer offer) {
        var price = Json.object().put("amount", offer.dollars()).put("currency", "USD");
        offer.ware().details().forEach(price::put);
        var payment =
                Json.object()
                        .put("network", offer.network().oldName())
                        .put("asset", "USDC")
                        .put("x402Version", 2);
        var body =
                Json.object()
                        .put("error", "Payment Required")
                        .put("message", "This endpoint requires a payment in USDC");
        body.set("price", price);
        body.set("paymentInfo", payment);
        return body;
    }

    @Override
    public Reply refused(Reason reason, @Nullable Address payer) {
        return Reply.json(
                402, refusal("Payment verification failed", reason.code(), reason, payer));
    }

    /// The second shape.
    static ObjectNode refusal(String error, String debug, Reason reason, @Nullable Address payer) {
        var body =
                Json.object()
                        .put("error", error)
                        .put("code", code(reason))
                        .put("message", message(reason))
                        .put("debug", debug);
        if (payer != null) {
            body.put("payer", payer.checksummed());
        }
        return body;
    }

    private static String code(Reason reason) {
        return switch (reason) {
            case BALANCE, EXPIRED, NOT_YET_VALID -> "PAYMENT_UNFUNDED";
            case NONCE_USED, NONCE_CLAIMED -> "PAYMENT_REPLAY";
            case MALFORMED,
                    SCHEME,
                    NETWORK,
                    NO_SUCH_OFFER,
                    SIGNATURE,
                    RECIPIENT,
                    VALUE,
                    SIMULATION,
                    OTHER_WALLET ->
                    "PAYMENT_INVALID";
        };
    }

    private static String message(Reason reason) {
        return switch (reason) {
            case BALANCE -> "insufficient balance";
            case EXPIRED -> "authorization expired";
            case NOT_YET_VALID -> "authorization not yet valid";
            case NONCE_USED, NONCE_CLAIMED -> "authorization nonce already claimed";
            case SIGNATURE -> "invalid signature";
            case RECIPIENT -> "wrong recipient";
            case VALUE, NO_SUCH_OFFER -> "payment does not match the requirements";
            case NETWORK, SCHEME -> "unsupported network or scheme";
            case MALFORMED -> "payment header cannot be read";
            case SIMULATION -> "transfer would fail";
            case OTHER_WALLET -> "payment is not from the wallet that submitted the job";
        };
    }
}
