package studio.likeness.core.mode;

/// Practice signs for Base Sepolia only and live for Base unless told otherwise, so that a practice
/// signature can never be worth money. Each mode has its own folder, database and wallet.
public enum Mode {
    PRACTICE("practice", "eip155:84532"),
    LIVE("live", "eip155:8453");

    private final String folder;
    private final String network;

    Mode(String folder, String network) {
        this.folder = folder;
        this.network = network;
    }

    /// The folder's name below the data folder.
    public String folder() {
        return folder;
    }

    /// The payment network unless an argument says otherwise.
    public String network() {
        return network;
    }

    public Mode other() {
        return this == PRACTICE ? LIVE : PRACTICE;
    }
}
