package studio.likeness.os.receipt;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import studio.likeness.core.face.receipt.ReceiptSigner;
import studio.likeness.os.files.AtomicFile;

/// An Ed25519 key, made when first used. Its file holds the public key's 32 bytes and then the
/// private key as Java writes it.
public final class StudioKey implements ReceiptSigner {
    private static final int PUBLIC = 32;
    private static final int LONGEST = 4096;
    private static final String KIND = "Ed25519";

    private final byte[] publicKey;
    private final PrivateKey privateKey;

    private StudioKey(byte[] file) throws GeneralSecurityException {
        publicKey = Arrays.copyOf(file, PUBLIC);
        var wrapped = Arrays.copyOfRange(file, PUBLIC, file.length);
        privateKey = KeyFactory.getInstance(KIND).generatePrivate(new PKCS8EncodedKeySpec(wrapped));
    }

    /// Reads the key, or makes it.
    public static StudioKey in(Path path) throws IOException, GeneralSecurityException {
        var file = new AtomicFile(path);
        try {
            return new StudioKey(file.read(LONGEST));
        } catch (NoSuchFileException _) {
            file.write(fresh());
            return new StudioKey(file.read(LONGEST));
        }
    }

    @Override
    public byte[] publicKey() {
        return publicKey.clone();
    }

    @Override
    public byte[] sign(byte[] message) {
        try {
            var signature = Signature.getInstance(KIND);
            signature.initSign(privateKey);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key that was read cannot sign", e);
        }
    }

    private static byte[] fresh() throws GeneralSecurityException {
        var pair = KeyPairGenerator.getInstance(KIND).generateKeyPair();
        var wrapped = pair.getPublic().getEncoded();
        var secret = pair.getPrivate().getEncoded();
        var file =
                Arrays.copyOf(
                        Arrays.copyOfRange(wrapped, wrapped.length - PUBLIC, wrapped.length),
                        PUBLIC + secret.length);
        System.arraycopy(secret, 0, file, PUBLIC, secret.length);
        return file;
    }
}
