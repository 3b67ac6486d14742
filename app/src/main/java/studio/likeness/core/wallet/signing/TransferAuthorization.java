package studio.likeness.core.wallet.signing;

import java.math.BigInteger;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.Keccak;

/// One transfer of a token, as EIP-3009 puts it and as it is signed: to this address, this amount,
/// in this window, once. Gives no standing permission.
///
/// @param value in the token's smallest unit
public record TransferAuthorization(
        TokenDomain domain,
        Address from,
        Address to,
        BigInteger value,
        Window window,
        Nonce nonce) {
    private static final byte[] TYPE =
            Words256.hash(
                    "TransferWithAuthorization(address from,address to,uint256 value,"
                            + "uint256 validAfter,uint256 validBefore,bytes32 nonce)");
    private static final byte[] PREFIX = {0x19, 0x01};

    public TransferAuthorization {
        if (!Words256.fits(value)) {
            throw new IllegalArgumentException("no amount: " + value);
        }
    }

    /// What is signed, by EIP-712.
    public byte[] digest() {
        return Keccak.hash(PREFIX, domain.separator(), structHash());
    }

    byte[] structHash() {
        return Keccak.hash(
                TYPE,
                Words256.of(from),
                Words256.of(to),
                Words256.of(value),
                Words256.of(window.after()),
                Words256.of(window.before()),
                nonce.bytes());
    }
}
