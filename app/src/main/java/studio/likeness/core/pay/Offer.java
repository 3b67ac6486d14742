package studio.likeness.core.pay;

import java.math.BigInteger;
import studio.likeness.core.wallet.Address;

/// What a service wants for one answer, every field read. What it says is a claim until the gate
/// has compared it.
///
/// @param amount whole units of the asset, at most what the token can hold
/// @param seconds how long the payment may take, positive
/// @param claims what the offer says about token and way of payment
/// @param text as it was spelled, for the echo
public record Offer(
        Network network,
        BigInteger amount,
        Address asset,
        Address payTo,
        long seconds,
        Claims claims,
        String text) {

    /// The price and the payee are public; the rest of the text is the service's own.
    @Override
    public String toString() {
        return "%s to %s on %s".formatted(amount, payTo, network.canonical());
    }
}
