package studio.likeness.practice.pay;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import studio.likeness.practice.chain.Address;
import studio.likeness.practice.chain.Network;

/// What is sold, for how much, to whom the money goes.
public record Offer(
        Network network, BigInteger amount, Address payTo, int maxTimeoutSeconds, Ware ware) {
    /// What is sold.
    ///
    /// @param resource its address
    /// @param details what a service says besides the price to people who read the challenge
    public record Ware(String resource, String description, Map<String, String> details) {
        public Ware {
            details = Map.copyOf(details);
        }
    }

    public Offer withAmount(BigInteger other) {
        return new Offer(network, other, payTo, maxTimeoutSeconds, ware);
    }

    /// Dollars with as many decimals as the services write: four, or six where they matter.
    public String dollars() {
        var plain = new BigDecimal(amount, 6).stripTrailingZeros();
        return plain.setScale(plain.scale() > 4 ? 6 : 4).toPlainString();
    }
}
