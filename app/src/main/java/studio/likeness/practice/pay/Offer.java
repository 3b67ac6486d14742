package studio.likeness.practice.pay;

import java.math.BigDecimal;
import java.math.BigInteger;
import studio.likeness.practice.chain.Address;
import studio.likeness.practice.chain.Network;

/// What is sold, for how much, to whom the money goes.
///
/// @param resource the address of what is sold
public record Offer(
        Network network,
        BigInteger amount,
        Address payTo,
        int maxTimeoutSeconds,
        String resource,
        String description) {
    public Offer withAmount(BigInteger other) {
        return new Offer(network, other, payTo, maxTimeoutSeconds, resource, description);
    }

    /// Millionths as dollars with six decimals.
    public String dollars() {
        return new BigDecimal(amount, 6).toPlainString();
    }
}
