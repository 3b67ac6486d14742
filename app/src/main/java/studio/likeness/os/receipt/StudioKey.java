package studio.likeness.os.receipt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.face.receipt.ReceiptSigner;
import studio.likeness.os.files.AtomicFile;

/// An Ed25519 key, read or made when first used. Its file holds the public key's 32 bytes and then
/// the private key as Java writes it.
public final class StudioKey implements ReceiptSigner {
    private static final int PUBLIC = 32;
    private static final int LONGEST = 4096;
    private static final String KIND = "Ed25519";

    private final AtomicFile file;
    private @Nullable Pair pair;

    public StudioKey(Path path) {
        this.file = new AtomicFile(path);
    }

    private static final class Pair {
        private final byte[] open;
        private final PrivateKey secret;

        Pair(byte[] file) throws GeneralSecurityException {
            open = Arrays.copyOf(file, PUBLIC);
            var wrapped = Arrays.copyOfRange(file, PUBLIC, file.length);
            secret = KeyFactory.getInstance(KIND).generatePrivate(new PKCS8EncodedKeySpec(wrapped));
        }
    }

    @Override
    public String key() {
        return HexFormat.of().formatHex(pair().open);
    }

    @Override
    public Optional<String> sign(String receipt) {
        try {
            var signature = Signature.getInstance(KIND);
            signature.initSign(pair().secret);
            signature.update(receipt.getBytes(StandardCharsets.UTF_8));
            return Optional.of(HexFormat.of().formatHex(signature.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key that was read cannot sign", e);
        }
    }

    private synchronized Pair pair() {
        if (pair == null) {
            try {
                pair = new Pair(read());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("no key in " + file.path(), e);
            }
        }
        return pair;
    }

    private byte[] read() throws IOException, GeneralSecurityException {
        try {
            return file.read(LONGEST);
        } catch (NoSuchFileException _) {
            file.write(fresh());
            return file.read(LONGEST);
        }
    }

    private static byte[] fresh() throws GeneralSecurityException {
        var made = KeyPairGenerator.getInstance(KIND).generateKeyPair();
        var wrapped = made.getPublic().getEncoded();
        var open = Arrays.copyOfRange(wrapped, wrapped.length - PUBLIC, wrapped.length);
        var secret = made.getPrivate().getEncoded();
        var both = Arrays.copyOf(open, PUBLIC + secret.length);
        System.arraycopy(secret, 0, both, PUBLIC, secret.length);
        return both;
    }
}
