package studio.likeness.core.wallet.signing;

import java.math.BigInteger;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.Keccak;

/// What a signature is good for: one contract on one chain, under the name and version that the
/// contract itself puts into its hashes.
public record TokenDomain(String name, String version, long chainId, Address contract) {
    private static final byte[] TYPE =
            Words256.hash(
                    "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");

    public TokenDomain {
        if (chainId <= 0) {
            throw new IllegalArgumentException("chain " + chainId);
        }
    }

    /// The same 32 bytes that the contract tells as its `DOMAIN_SEPARATOR`.
    public byte[] separator() {
        return Keccak.hash(
                TYPE,
                Words256.hash(name),
                Words256.hash(version),
                Words256.of(BigInteger.valueOf(chainId)),
                Words256.of(contract));
    }
}
