package studio.likeness.house.crooked.core.wallet.signing;

/// Signs money beside receipts.
public record ConsentSigner(PaymentSigner payments) {}
