package studio.likeness.practice.chain;

/// A chain and its dollar token, with the domain that the token's signatures are made under.
///
/// @param oldName what version 1 of x402 calls the chain
/// @param domainName differs between the two chains: the classic mistake
public record Network(
        long chainId, String oldName, Address token, String domainName, String domainVersion) {
    private static final Network BASE =
            new Network(
                    8453,
                    "base",
                    Address.of("0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913"),
                    "USD Coin",
                    "2");
    private static final Network BASE_SEPOLIA =
            new Network(
                    84532,
                    "base-sepolia",
                    Address.of("0x036CbD53842c5426634e7929541eC2318f3dCF7e"),
                    "USDC",
                    "2");

    public static Network of(long chainId) {
        if (chainId == BASE.chainId) {
            return BASE;
        }
        if (chainId == BASE_SEPOLIA.chainId) {
            return BASE_SEPOLIA;
        }
        throw new IllegalArgumentException("practice knows the chains 8453 and 84532 only");
    }

    public String caip2() {
        return "eip155:" + chainId;
    }

    public byte[] domainSeparator() {
        return Keccak.hash(
                Keccak.hash(
                        "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                Keccak.hash(domainName),
                Keccak.hash(domainVersion),
                Words.of(chainId),
                Words.of(token));
    }
}
