package studio.likeness.core.pay.till;

import java.util.Optional;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.ledger.Purpose;
import studio.likeness.core.port.wire.Call;
import studio.likeness.core.service.Order;

/// What a person wants and would pay for: a request as it goes out without a payment.
///
/// @param estimate what it is thought to cost, from a catalogue
/// @param seen the price a person was shown before: a higher one is refused until it was shown too
/// @param later the service takes the payment when its work is done, not with its first answer
/// @param together the payments that the yes to this one agrees to
public record Wish(
        Seller seller,
        Call call,
        Purpose purpose,
        Optional<MicroUsd> estimate,
        Optional<MicroUsd> seen,
        boolean later,
        Several together) {
    public Wish {
        if (call.headers().has("PAYMENT-SIGNATURE") || call.headers().has("X-PAYMENT")) {
            throw new IllegalArgumentException("a wish carries no payment of its own");
        }
    }

    public static Wish of(Seller seller, Call call, Purpose purpose) {
        return new Wish(
                seller, call, purpose, Optional.empty(), Optional.empty(), false, Several.ONE);
    }

    /// What a service's room has put together. It is read by what put it together.
    public static Wish of(Order<?> order, Purpose purpose) {
        return of(Seller.of(order.site(), order.longest()), order.call(), purpose);
    }

    public Wish estimated(MicroUsd amount) {
        return new Wish(seller, call, purpose, Optional.of(amount), seen, later, together);
    }

    public Wish shown(MicroUsd amount) {
        return new Wish(seller, call, purpose, estimate, Optional.of(amount), later, together);
    }

    public Wish paidLater() {
        return new Wish(seller, call, purpose, estimate, seen, true, together);
    }

    public Wish among(Several several) {
        return new Wish(seller, call, purpose, estimate, seen, later, several);
    }
}
