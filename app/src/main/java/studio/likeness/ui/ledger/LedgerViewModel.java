package studio.likeness.ui.ledger;

/// Payments begin with a wallet.
public final class LedgerViewModel {
    private final Runnable toWallet;

    public LedgerViewModel(Runnable toWallet) {
        this.toWallet = toWallet;
    }

    public void toWallet() {
        toWallet.run();
    }
}
