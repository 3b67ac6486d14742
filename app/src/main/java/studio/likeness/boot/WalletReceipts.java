package studio.likeness.boot;

import java.util.Optional;
import studio.likeness.core.face.receipt.ReceiptSigner;
import studio.likeness.core.face.receipt.SignedReceipt;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.wallet.signing.ConsentSigner;
import studio.likeness.core.wallet.signing.ReceiptStatement;
import studio.likeness.core.wallet.signing.Signature;

/// Lends receipts the account that is open, and nothing when it was locked meanwhile.
record WalletReceipts(ConsentSigner account) implements ReceiptSigner {
    @Override
    public String key() {
        return account.address().toString();
    }

    @Override
    public Optional<String> sign(String receipt) {
        var statement = new ReceiptStatement(SignedReceipt.hashOf(receipt));
        return switch (account.sign(statement)) {
            case Outcome.Done<Signature>(var signature) -> Optional.of(signature.hex());
            case Outcome.Failed<Signature> _ -> Optional.empty();
        };
    }
}
