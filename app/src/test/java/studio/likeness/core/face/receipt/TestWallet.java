package studio.likeness.core.face.receipt;

import java.util.Optional;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.wallet.SigningKey;
import studio.likeness.core.wallet.signing.ConsentSigner;
import studio.likeness.core.wallet.signing.ReceiptStatement;
import studio.likeness.core.wallet.signing.Signature;

/// A wallet that can be locked between two receipts.
record TestWallet(SigningKey account) implements ReceiptSigner {
    static TestWallet open() {
        var scalar = new byte[32];
        scalar[31] = 7;
        return switch (SigningKey.taking(scalar)) {
            case Outcome.Done<SigningKey>(var key) -> new TestWallet(key);
            case Outcome.Failed<SigningKey>(var problem) -> throw new AssertionError(problem);
        };
    }

    void lock() {
        account.close();
    }

    @Override
    public String key() {
        return account.address().toString();
    }

    @Override
    public Optional<String> sign(String receipt) {
        var statement = new ReceiptStatement(SignedReceipt.hashOf(receipt));
        return switch (new ConsentSigner(account).sign(statement)) {
            case Outcome.Done<Signature>(var signature) -> Optional.of(signature.hex());
            case Outcome.Failed<Signature> _ -> Optional.empty();
        };
    }
}
