package studio.likeness.practice;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import studio.likeness.practice.chain.Address;
import studio.likeness.practice.chain.Authorization;
import studio.likeness.practice.chain.Keccak;
import studio.likeness.practice.chain.Network;
import studio.likeness.practice.chain.Signature;

/// A wallet of the tests: signs as the token wants it, with no library of the studio.
public final class Payer {
    private static final ECDomainParameters CURVE =
            new ECDomainParameters(CustomNamedCurves.getByName("secp256k1"));

    private final BigInteger key;
    private final Address address;

    public Payer(String key) {
        this.key = new BigInteger(key.replaceFirst("^0x", ""), 16);
        var point = CURVE.getG().multiply(this.key).normalize().getEncoded(false);
        var uncompressed = Arrays.copyOfRange(point, 1, point.length);
        var hash = HexFormat.of().formatHex(Keccak.hash(uncompressed));
        this.address = Address.of("0x" + hash.substring(24));
    }

    /// A different wallet for every number.
    public static Payer number(int number) {
        return new Payer(Integer.toHexString(0x1000 + number));
    }

    public Address address() {
        return address;
    }

    /// 65 bytes as hex: RFC 6979, s in the lower half, v 27 or 28.
    public String sign(Authorization authorization, Network network) {
        return sign(authorization.digest(network));
    }

    public String sign(byte[] digest) {
        var signer = new ECDSASigner(new HMacDSAKCalculator(new SHA256Digest()));
        signer.init(true, new ECPrivateKeyParameters(key, CURVE));
        var pair = signer.generateSignature(digest);
        var n = CURVE.getN();
        var s = pair[1].compareTo(n.shiftRight(1)) > 0 ? n.subtract(pair[1]) : pair[1];
        for (var v = 27; v <= 28; v++) {
            var text = "0x%064x%064x%02x".formatted(pair[0], s, v);
            var signed = Signature.parse(text).orElseThrow();
            if (signed.signer(digest).filter(address::equals).isPresent()) {
                return text;
            }
        }
        throw new IllegalStateException("a signature names its signer");
    }
}
