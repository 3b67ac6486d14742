package studio.likeness.os.chain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import studio.likeness.core.pay.Network;

/// The dollar token of each network that the studio pays on. Pinned here: no challenge, node or
/// file can name another.
public enum Dollar {
    BASE(Network.BASE),
    BASE_SEPOLIA(Network.BASE_SEPOLIA);

    private final Network pinned;

    Dollar(Network pinned) {
        this.pinned = pinned;
    }

    /// By the name that payments use: `eip155:84532`.
    public static Optional<Dollar> of(String network) {
        return Arrays.stream(values()).filter(d -> d.network().equals(network)).findFirst();
    }

    public String network() {
        return pinned.canonical();
    }

    long chainId() {
        return pinned.chain();
    }

    /// In lower-case hex.
    String token() {
        return pinned.dollar().contract().toString().toLowerCase(Locale.ROOT);
    }
}
