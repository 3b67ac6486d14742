package studio.likeness.practice.jarvisclaw;

import org.jspecify.annotations.Nullable;
import studio.likeness.practice.chain.Address;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.Refused;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.key.Fields;
import studio.likeness.practice.pay.Dialect;
import studio.likeness.practice.pay.Offer;
import studio.likeness.practice.pay.Reason;
import tools.jackson.databind.node.ObjectNode;

/// `{"error":{"code","message"}}`, whatever is wrong.
final class Errors implements Dialect {
    static Reply reply(int status, String code, String message) {
        var error = Json.object().put("code", code).put("message", message);
        return Reply.json(status, Json.object().set("error", error));
    }

    static Refused refused(int status, String code, String message) {
        return new Refused(reply(status, code, message));
    }

    static Reply field(String name, Fields.Wrong wrong, String why) {
        return reply(400, "invalid_request", name + " " + why);
    }

    /// The challenge alone: there is nothing around it here.
    @Override
    public ObjectNode pleasePay(Offer offer) {
        return Json.object();
    }

    @Override
    public Reply refused(Reason reason, @Nullable Address payer) {
        return reply(402, code(reason), reason.code());
    }

    static String code(Reason reason) {
        return switch (reason) {
            case BALANCE -> "insufficient_balance";
            case SIGNATURE, MALFORMED, SIMULATION, OTHER_WALLET -> "invalid_signature";
            case NONCE_USED, NONCE_CLAIMED -> "nonce_conflict";
            case EXPIRED, NOT_YET_VALID -> "payment_expired";
            case VALUE, RECIPIENT, NO_SUCH_OFFER -> "amount_mismatch";
            case NETWORK, SCHEME -> "unsupported_network";
        };
    }
}
