package studio.likeness.practice.pay;

import java.util.HashMap;
import java.util.Map;
import studio.likeness.practice.chain.Address;

/// Which purchase a nonce is held for: one authorisation, one purchase.
final class Claims {
    private record Key(Address payer, String nonce) {}

    private record Claim(String purchase, Payment payment) {}

    private final PayRules rules;
    private final Map<Key, Claim> held = new HashMap<>();

    Claims(PayRules rules) {
        this.rules = rules;
    }

    /// Holds a payment's nonce for a purchase, once. The very same payment for the very same
    /// purchase is no second use: that is how a job is asked about again and again.
    synchronized boolean hold(Payment payment, String purchase) {
        var key = key(payment);
        var before = held.get(key);
        if (before != null && !mayFollow(before, payment, purchase)) {
            return false;
        }
        held.put(key, new Claim(purchase, payment));
        return true;
    }

    private boolean mayFollow(Claim before, Payment payment, String purchase) {
        var old = before.payment().authorization();
        var pay = payment.authorization();
        if (old.equals(pay)) {
            return before.purchase().equals(purchase);
        }
        return rules.repeatedNonce() == PayRules.RepeatedNonce.ACCEPTED
                && old.to().equals(pay.to())
                && old.value().equals(pay.value())
                && pay.validBefore().compareTo(old.validBefore()) > 0;
    }

    /// Lets go of a nonce, if it is still held for this purchase.
    synchronized void release(Payment payment, String purchase) {
        var claim = held.get(key(payment));
        if (claim != null && claim.purchase().equals(purchase)) {
            held.remove(key(payment));
        }
    }

    synchronized boolean isHeld(Payment payment, String purchase) {
        var claim = held.get(key(payment));
        return claim != null && claim.purchase().equals(purchase);
    }

    synchronized void clear() {
        held.clear();
    }

    private static Key key(Payment payment) {
        return new Key(payment.payer(), payment.authorization().nonce());
    }
}
