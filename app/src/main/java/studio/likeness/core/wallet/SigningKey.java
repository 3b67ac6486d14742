package studio.likeness.core.wallet;

import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.secret.Secret;

/// A private key in memory. One owner; wiped when closed, and nothing can be signed afterwards.
public final class SigningKey implements AutoCloseable {
    private final byte[] scalar;
    private final PublicKey publicKey;
    private final ReentrantLock use = new ReentrantLock();
    private boolean closed;

    private SigningKey(byte[] scalar) {
        this.scalar = scalar;
        this.publicKey = Curve.publicKey(scalar);
    }

    /// Takes the array over, and wipes it when it is no key.
    public static Outcome<SigningKey> taking(byte[] scalar) {
        if (Curve.isKey(scalar)) {
            return Outcome.done(new SigningKey(scalar));
        }
        Arrays.fill(scalar, (byte) 0);
        return Outcome.failed(new Problem.KeyMalformed());
    }

    /// From the 64 hex digits that other wallets export, with or without 0x.
    public static Outcome<SigningKey> read(Secret digits) {
        return digits.use(SigningKey::fromHex);
    }

    private static Outcome<SigningKey> fromHex(char[] text) {
        var end = text.length;
        while (end > 0 && Character.isWhitespace(text[end - 1])) {
            end--;
        }
        var start = 0;
        while (start < end && Character.isWhitespace(text[start])) {
            start++;
        }
        if (end - start > 1 && text[start] == '0' && (text[start + 1] | 0x20) == 'x') {
            start += 2;
        }
        if (end - start != 2 * Curve.SCALAR) {
            return Outcome.failed(new Problem.KeyMalformed());
        }
        var scalar = new byte[Curve.SCALAR];
        for (var i = 0; i < scalar.length; i++) {
            var high = digit(text[start + 2 * i]);
            var low = digit(text[start + 2 * i + 1]);
            if (high < 0 || low < 0) {
                Arrays.fill(scalar, (byte) 0);
                return Outcome.failed(new Problem.KeyMalformed());
            }
            scalar[i] = (byte) (high << 4 | low);
        }
        return taking(scalar);
    }

    /// Character.digit would take digits of every script.
    private static int digit(char c) {
        return c < 128 ? Character.digit(c, 16) : -1;
    }

    public Address address() {
        return publicKey.address();
    }

    /// What another computer may know, to watch the account.
    public PublicKey publicKey() {
        return publicKey;
    }

    /// Lends the bytes for one use; closing waits for its end. Whoever copies them wipes the copy.
    public <T> Outcome<T> use(Function<byte[], T> reader) {
        use.lock();
        try {
            return closed
                    ? Outcome.failed(new Problem.WalletLocked())
                    : Outcome.done(reader.apply(scalar));
        } finally {
            use.unlock();
        }
    }

    @Override
    public void close() {
        use.lock();
        try {
            Arrays.fill(scalar, (byte) 0);
            closed = true;
        } finally {
            use.unlock();
        }
    }

    @Override
    public String toString() {
        return "[key of " + address() + "]";
    }
}
