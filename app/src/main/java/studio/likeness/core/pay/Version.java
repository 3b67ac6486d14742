package studio.likeness.core.pay;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// The two shapes of the protocol. A challenge is answered in its own.
public enum Version {
    V1(1, "X-PAYMENT", "maxAmountRequired"),
    V2(2, "PAYMENT-SIGNATURE", "amount");

    private final int number;
    private final String header;
    private final String price;

    Version(int number, String header, String price) {
        this.number = number;
        this.header = header;
        this.price = price;
    }

    /// The JSON numbers 1 and 2, and nothing that only looks like them.
    static Optional<Version> of(JsonNode said) {
        if (!said.isIntegralNumber() || !said.canConvertToInt()) {
            return Optional.empty();
        }
        return switch (said.intValue()) {
            case 1 -> Optional.of(V1);
            case 2 -> Optional.of(V2);
            default -> Optional.empty();
        };
    }

    public int number() {
        return number;
    }

    /// The request header that carries the payment.
    public String header() {
        return header;
    }

    /// The field of an offer with its price.
    String price() {
        return price;
    }

    Version other() {
        return this == V1 ? V2 : V1;
    }
}
