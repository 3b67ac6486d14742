package studio.likeness.os.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import studio.likeness.core.port.Entropy;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.secret.Secret;
import studio.likeness.core.wallet.PlayKey;
import studio.likeness.core.wallet.SigningKey;
import studio.likeness.os.files.AtomicFile;

/// Practice's key in a file of its own, 64 hex digits, named so that nobody takes it for a wallet:
/// `play-money.key`.
public final class PlayKeyFile implements PlayKey {
    private static final Logger LOG = LoggerFactory.getLogger(PlayKeyFile.class);
    private static final int LIMIT = 1 << 10;
    private static final int KEY = 32;

    private final AtomicFile file;
    private final Entropy entropy;
    private final ReentrantLock making = new ReentrantLock();

    public PlayKeyFile(Path vault, Entropy entropy) {
        this.file = new AtomicFile(vault.resolve("play-money.key"));
        this.entropy = entropy;
    }

    @Override
    public Outcome<SigningKey> open() {
        making.lock();
        try {
            return keptOrMade();
        } catch (IOException e) {
            LOG.warn("play key unavailable", e);
            return Outcome.failed(
                    new Problem.VaultUnavailable(String.valueOf(file.path().getParent())));
        } finally {
            making.unlock();
        }
    }

    private Outcome<SigningKey> keptOrMade() throws IOException {
        try {
            return read(file.read(LIMIT));
        } catch (NoSuchFileException _) {
            var key = entropy.bytes(KEY);
            var text = HexFormat.of().formatHex(key).getBytes(StandardCharsets.US_ASCII);
            Arrays.fill(key, (byte) 0);
            file.write(text);
            return read(text);
        }
    }

    private static Outcome<SigningKey> read(byte[] text) {
        var letters = StandardCharsets.US_ASCII.decode(java.nio.ByteBuffer.wrap(text));
        var digits = new char[letters.remaining()];
        letters.get(digits);
        Arrays.fill(text, (byte) 0);
        try (var secret = new Secret(digits)) {
            return SigningKey.read(secret);
        }
    }
}
