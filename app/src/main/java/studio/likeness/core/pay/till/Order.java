package studio.likeness.core.pay.till;

import java.util.Optional;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.ledger.Purpose;
import studio.likeness.core.port.wire.Call;

/// A request that costs, as it goes out without a payment.
///
/// @param estimate what it is thought to cost, from a catalogue
/// @param seen the price a person was shown before: a higher one is refused until it was shown too
/// @param later the service takes the payment when its work is done, not with its first answer
public record Order(
        Seller seller,
        Call call,
        Purpose purpose,
        Optional<MicroUsd> estimate,
        Optional<MicroUsd> seen,
        boolean later) {
    public Order {
        if (call.headers().has("PAYMENT-SIGNATURE") || call.headers().has("X-PAYMENT")) {
            throw new IllegalArgumentException("an order carries no payment of its own");
        }
    }

    public static Order of(Seller seller, Call call, Purpose purpose) {
        return new Order(seller, call, purpose, Optional.empty(), Optional.empty(), false);
    }

    /// What a service's room has put together. It is read by what put it together.
    public static Order of(studio.likeness.core.service.Order<?> order, Purpose purpose) {
        return of(Seller.of(order.site(), order.longest()), order.call(), purpose);
    }

    public Order estimated(MicroUsd amount) {
        return new Order(seller, call, purpose, Optional.of(amount), seen, later);
    }

    public Order shown(MicroUsd amount) {
        return new Order(seller, call, purpose, estimate, Optional.of(amount), later);
    }

    public Order paidLater() {
        return new Order(seller, call, purpose, estimate, seen, true);
    }
}
