package studio.likeness.practice.pay;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import studio.likeness.practice.chain.Address;
import studio.likeness.practice.chain.Network;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.Reply;

/// What became of a payment.
///
/// @param transaction empty when nothing was sent
/// @param reason empty when it went well
public record Settlement(
        boolean success, String transaction, String reason, Address payer, String network) {
    static Settlement done(String transaction, Address payer, String network) {
        return new Settlement(true, transaction, "", payer, network);
    }

    /// What an earlier server settled.
    public static Settlement earlier(String transaction, Held held) {
        return done(transaction, held.payer(), held.offer().network().caip2());
    }

    static Settlement failed(String reason, String transaction, Address payer, String network) {
        return new Settlement(false, transaction, reason, payer, network);
    }

    /// How the network is called in a body that is made for people.
    public static String spoken(Network network) {
        return network.oldName();
    }

    /// Adds the receipt headers. A failed settlement says so in the same place.
    public Reply on(Reply reply) {
        var receipt =
                Json.object()
                        .put("success", success)
                        .put("transaction", transaction)
                        .put("network", network)
                        .put("payer", payer.checksummed());
        if (!success) {
            receipt.put("errorReason", reason);
        }
        var header =
                Base64.getEncoder()
                        .encodeToString(receipt.toString().getBytes(StandardCharsets.UTF_8));
        var with =
                reply.withHeader("PAYMENT-RESPONSE", header)
                        .withHeader("X-Payment-Response", header);
        return success ? with.withHeader("X-Payment-Receipt", transaction) : with;
    }
}
