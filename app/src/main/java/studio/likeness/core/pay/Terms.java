package studio.likeness.core.pay;

import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.wallet.Address;

/// What a purchase may cost and who may get it, fixed when it is drawn.
public record Terms(
        String service, Network network, Address payer, Address recipient, MicroUsd amount) {

    /// The same bargain for no more money.
    boolean cover(Terms later) {
        return isSameBargain(later) && !later.amount.exceeds(amount);
    }

    boolean isSameBargain(Terms later) {
        return service.equals(later.service)
                && network == later.network
                && payer.equals(later.payer)
                && recipient.equals(later.recipient);
    }
}
