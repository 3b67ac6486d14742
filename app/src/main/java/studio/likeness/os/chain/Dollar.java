package studio.likeness.os.chain;

import java.util.Arrays;
import java.util.Optional;

/// The dollar token of each network that the studio pays on. Pinned here: no challenge, node or
/// file can name another.
public enum Dollar {
    BASE(8453, "0x833589fcd6edb6e08f4c7c32d4f71b54bda02913"),
    BASE_SEPOLIA(84532, "0x036cbd53842c5426634e7929541ec2318f3dcf7e");

    private final long chainId;
    private final String token;

    Dollar(long chainId, String token) {
        this.chainId = chainId;
        this.token = token;
    }

    /// By the name that payments use: `eip155:84532`.
    public static Optional<Dollar> of(String network) {
        return Arrays.stream(values()).filter(d -> d.network().equals(network)).findFirst();
    }

    public String network() {
        return "eip155:" + chainId;
    }

    long chainId() {
        return chainId;
    }

    /// In lower-case hex.
    String token() {
        return token;
    }
}
