package studio.likeness.core.pay;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import studio.likeness.core.port.wire.Headers;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.signing.TransferAuthorization;
import tools.jackson.databind.node.MissingNode;

/// What an answer says about the payment it came for. A statement of the service, signed by nobody:
/// it can confirm what was signed, and anything else it says leaves the outcome open.
public sealed interface Receipt {
    /// The answer says nothing about it.
    record None() implements Receipt {}

    /// Our payment, carried out in this transaction.
    record Settled(String transaction) implements Receipt {}

    /// The service says that it was not carried out. Its code is open text, good for words only.
    record Denied(String code) implements Receipt {}

    /// Unreadable, or about another payer, network or amount.
    record Foreign() implements Receipt {}

    /// In the order in which they are believed. The last one is a bare transaction hash.
    List<String> JSON_HEADERS = List.of("PAYMENT-RESPONSE", "X-PAYMENT-RESPONSE");

    String HASH_HEADER = "X-Payment-Receipt";

    Pattern TRANSACTION = Pattern.compile("0x[0-9a-fA-F]{64}");

    static Receipt read(Headers headers, TransferAuthorization signed) {
        for (var header : JSON_HEADERS) {
            var value = headers.first(header);
            if (value.isPresent()) {
                return ofJson(value.get(), signed);
            }
        }
        return headers.first(HASH_HEADER).map(Receipt::ofHash).orElseGet(None::new);
    }

    private static Receipt ofHash(String hash) {
        return TRANSACTION.matcher(hash).matches() ? new Settled(hash) : new Foreign();
    }

    private static Receipt ofJson(String value, TransferAuthorization signed) {
        if (value.length() > ChallengeReader.LARGEST_HEADER) {
            return new Foreign();
        }
        return Base64Text.read(value)
                .flatMap(StrictJson::object)
                .map(fields -> checked(fields, signed))
                .orElseGet(Foreign::new);
    }

    private static Receipt checked(Map<String, Verbatim> fields, TransferAuthorization signed) {
        var success = fields.get("success");
        if (success == null || !success.node().isBoolean() || !isOurs(fields, signed)) {
            return new Foreign();
        }
        var transaction = text(fields, "transaction").orElse("");
        if (success.node().booleanValue()) {
            return ofHash(transaction);
        }
        // A hash beside a failure: sent, and money may still move.
        return transaction.isEmpty()
                ? new Denied(ServerText.plain(text(fields, "errorReason").orElse("")))
                : new Foreign();
    }

    private static boolean isOurs(Map<String, Verbatim> fields, TransferAuthorization signed) {
        var network =
                text(fields, "network")
                        .flatMap(name -> Network.of(name).or(() -> Network.of(name, Version.V1)));
        var payer = fields.get("payer");
        var amount = fields.get("amount");
        return network.filter(n -> n.chain() == signed.domain().chainId()).isPresent()
                && (payer == null
                        || text(fields, "payer").filter(p -> is(signed.from(), p)).isPresent())
                && (amount == null
                        || text(fields, "amount")
                                .filter(signed.value().toString()::equals)
                                .isPresent());
    }

    private static boolean is(Address expected, String text) {
        return Address.received(text) instanceof Outcome.Done<Address>(var address)
                && address.equals(expected);
    }

    private static Optional<String> text(Map<String, Verbatim> fields, String name) {
        var part = fields.get(name);
        return (part == null ? MissingNode.getInstance() : part.node()).stringValueOpt();
    }
}
