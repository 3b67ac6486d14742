package studio.likeness.ui.wallet;

/// What a wallet comes as.
public enum WalletSource {
    WORDS,
    KEY,
    FILE
}
