package studio.likeness.practice.chain;

import java.math.BigInteger;

/// What a payer signs: this much, to this payee, in this window, once.
///
/// @param nonce 32 bytes as lower-case hex
public record Authorization(
        Address from,
        Address to,
        BigInteger value,
        BigInteger validAfter,
        BigInteger validBefore,
        String nonce) {
    private static final byte[] TYPE =
            Keccak.hash(
                    "TransferWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce)");

    byte[] words() {
        return Words.join(
                Words.of(from),
                Words.of(to),
                Words.of(value),
                Words.of(validAfter),
                Words.of(validBefore),
                Hex.bytes(nonce, 32));
    }

    /// The hash that is signed, under the domain of a network's token.
    public byte[] digest(Network network) {
        var struct = Keccak.hash(TYPE, words());
        return Keccak.hash(new byte[] {0x19, 0x01}, network.domainSeparator(), struct);
    }
}
