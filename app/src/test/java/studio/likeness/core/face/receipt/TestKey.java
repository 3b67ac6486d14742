package studio.likeness.core.face.receipt;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.HexFormat;
import java.util.Optional;

/// A studio key that lives as long as its test.
public final class TestKey implements ReceiptSigner {
    private final KeyPair pair;

    public TestKey() {
        try {
            pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A studio whose wallet is never open.
    public static Notary notary() {
        return new Notary(new TestKey(), Optional::empty);
    }

    @Override
    public String key() {
        var wrapped = pair.getPublic().getEncoded();
        return HexFormat.of().formatHex(wrapped, wrapped.length - 32, wrapped.length);
    }

    @Override
    public Optional<String> sign(String receipt) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(receipt.getBytes(StandardCharsets.UTF_8));
            return Optional.of(HexFormat.of().formatHex(signature.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
