package studio.likeness.core.wallet.signing;

import java.math.BigInteger;
import org.web3j.crypto.ECKeyPair;
import org.web3j.crypto.Sign;

/// Web3j's signature: deterministic by RFC 6979, low s. Web3j wants the key as a number, which
/// cannot be wiped; it is unreachable when this returns.
final class Web3jEcdsa implements Ecdsa {
    @Override
    public Signature sign(byte[] digest, byte[] key) {
        var made = Sign.signMessage(digest, ECKeyPair.create(new BigInteger(1, key)), false);
        return new Signature(
                new BigInteger(1, made.getR()),
                new BigInteger(1, made.getS()),
                made.getV()[0] & 0xff);
    }
}
