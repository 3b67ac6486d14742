package studio.likeness.practice.pay;

import studio.likeness.practice.chain.Address;

/// A payment that was found good and whose nonce is held for one purchase. Nothing has moved yet.
public final class Held {
    private final Cashier cashier;
    private final Payment payment;
    private final Offer offer;
    private final String purchase;
    private final String path;

    Held(Cashier cashier, Payment payment, Offer offer, String purchase, String path) {
        this.cashier = cashier;
        this.payment = payment;
        this.offer = offer;
        this.purchase = purchase;
        this.path = path;
    }

    public Address payer() {
        return payment.payer();
    }

    public Offer offer() {
        return offer;
    }

    /// The purchase came to nothing: the nonce may be used for another.
    public void release() {
        cashier.release(this);
    }

    /// Moves the money.
    public Settlement settle() {
        return cashier.settle(this);
    }

    Payment payment() {
        return payment;
    }

    String purchase() {
        return purchase;
    }

    /// The path that the payment came to: where a fault of its settlement is asked for.
    String path() {
        return path;
    }
}
