package studio.likeness.core.wallet.signing;

import studio.likeness.core.problem.Outcome;
import studio.likeness.core.wallet.Address;

/// The networks the studio pays on, with the pinned contract of USDC on each. What a challenge says
/// about names and contracts is compared with this table, never copied from it into a signature.
public enum UsdcNetwork {
    BASE("base", 8453, "USD Coin", "0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913"),
    /// The test chain's token has another name than the real one.
    BASE_SEPOLIA("base-sepolia", 84532, "USDC", "0x036CbD53842c5426634e7929541eC2318f3dCF7e");

    private final String legacyName;
    private final long chainId;
    private final String token;
    private final String contract;

    UsdcNetwork(String legacyName, long chainId, String token, String contract) {
        this.legacyName = legacyName;
        this.chainId = chainId;
        this.token = token;
        this.contract = contract;
    }

    /// As version 2 of x402 writes it.
    public String id() {
        return "eip155:" + chainId;
    }

    /// As version 1 of x402 writes it.
    public String legacyName() {
        return legacyName;
    }

    public TokenDomain domain() {
        return new TokenDomain(token, "2", chainId, pinned(contract));
    }

    private static Address pinned(String contract) {
        return switch (Address.received(contract)) {
            case Outcome.Done<Address>(var address) -> address;
            case Outcome.Failed<Address> _ ->
                    throw new IllegalStateException("mistyped contract " + contract);
        };
    }
}
