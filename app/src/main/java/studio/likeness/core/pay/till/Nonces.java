package studio.likeness.core.pay.till;

import studio.likeness.core.pay.Purchase;
import studio.likeness.core.port.Chain;

/// The present nonce of a purchase, as the chain is asked about it.
final class Nonces {
    private Nonces() {}

    static Chain.Nonce of(Purchase purchase) {
        var payer = new Chain.Account(purchase.terms().payer().toString());
        return new Chain.Nonce(payer, purchase.attempt().nonce().toString());
    }
}
