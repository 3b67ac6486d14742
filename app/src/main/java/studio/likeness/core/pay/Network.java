package studio.likeness.core.pay;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.signing.TokenDomain;

/// The chains whose dollar is known by heart. Knowing one means to name it in a refusal; paying is
/// possible on the enabled ones only.
public enum Network {
    BASE(8453, "base", "0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913", "USD Coin"),
    BASE_SEPOLIA(84532, "base-sepolia", "0x036CbD53842c5426634e7929541eC2318f3dCF7e", "USDC"),
    ETHEREUM(1, "ethereum", "0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48", "USD Coin"),
    AVALANCHE(43114, "avalanche", "0xB97EF9Ef8734C71904D8002F8b6Bc66Dd9c48a6E", "USD Coin"),
    AVALANCHE_FUJI(
            43113, "avalanche-fuji", "0x5425890298aed601595a70AB815c96711a31Bc65", "USD Coin"),
    POLYGON(137, "polygon", "0x3c499c542cEF5E3811e1192ce70d8cC03d5c3359", "USD Coin"),
    POLYGON_AMOY(80002, "polygon-amoy", "0x41E94Eb019C0762f9Bfcf9Fb1E58725BfB0e7582", "USDC"),
    ARBITRUM(42161, "", "0xaf88d065e77c8cC2239327C5EDb3A432268e5831", "USD Coin"),
    ARBITRUM_SEPOLIA(421614, "", "0x75faf114eafb1BDbe2F0316DF893fd58CE46AA4d", "USD Coin"),
    OPTIMISM(10, "", "0x0b2C639c533813f4Aa9D7837CAf62653d097Ff85", "USD Coin"),
    MONAD(143, "monad", "0x754704Bc059F8C67012fEd69BC8A327a5aafb603", "USDC"),
    SEI(1329, "sei", "0xe15fC38F6D8c56aF07bbCBe3BAf5708A2Bf42392", "USDC"),
    SEI_TESTNET(1328, "sei-testnet", "0x4fCF1784B31630811181f670Aea7A7bEF803eaED", "USDC"),
    CELO(42220, "celo", "0xcebA9300f2b948710d2653dD7B07f33A8B32118C", "USDC");

    private static final String DOLLAR_VERSION = "2";

    private final long chain;
    private final String oldName;
    private final String contract;
    private final String dollarName;

    Network(long chain, String oldName, String contract, String dollarName) {
        this.chain = chain;
        this.oldName = oldName;
        this.contract = contract;
        this.dollarName = dollarName;
    }

    /// Exactly as version 2 writes it, or nothing: `eip155:08453` is no chain.
    public static Optional<Network> of(String canonical) {
        return Arrays.stream(values()).filter(n -> n.canonical().equals(canonical)).findFirst();
    }

    /// As this version of the protocol writes it. Version 1 has words instead of numbers.
    static Optional<Network> of(String text, Version version) {
        return switch (version) {
            case V1 ->
                    Arrays.stream(values())
                            .filter(n -> !n.oldName.isEmpty() && n.oldName.equals(text))
                            .findFirst();
            case V2 -> of(text);
        };
    }

    public boolean enabled() {
        return this == BASE || this == BASE_SEPOLIA;
    }

    public long chain() {
        return chain;
    }

    /// `eip155:8453`.
    public String canonical() {
        return "eip155:" + chain();
    }

    String name(Version version) {
        return version == Version.V1 ? oldName : canonical();
    }

    /// The one token paid with on this chain, as its own contract names itself. What a challenge
    /// says about it is compared with this and never used.
    public TokenDomain dollar() {
        return Objects.requireNonNull(Dollars.PINNED.get(this));
    }

    private TokenDomain pinned() {
        return switch (Address.received(contract)) {
            case Outcome.Done<Address>(var address) ->
                    new TokenDomain(dollarName, DOLLAR_VERSION, chain, address);
            case Outcome.Failed<Address> _ -> throw new IllegalStateException(contract);
        };
    }

    /// Checked when the first of them is asked for: a start names networks and pays nobody.
    private static final class Dollars {
        static final Map<Network, TokenDomain> PINNED = new EnumMap<>(Network.class);

        static {
            for (var network : values()) {
                PINNED.put(network, network.pinned());
            }
        }
    }
}
