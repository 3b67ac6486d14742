package studio.likeness.core.wallet;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.IntStream;
import studio.likeness.core.port.Entropy;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.secret.Secret;

/// Recovery words (BIP-39): a key that people can write down. Kept as places in the word list;
/// wiped when closed.
public final class Mnemonic implements AutoCloseable {
    private static final int BITS = 11;
    private static final int SEED = 64;
    private static final int SEED_ROUNDS = 2048;

    private final short[] places;

    private Mnemonic(short[] places) {
        this.places = places;
    }

    /// How many words; more words say more than any key can use.
    public enum Size {
        TWELVE(12),
        TWENTY_FOUR(24);

        private final int words;

        Size(int words) {
            this.words = words;
        }

        public int words() {
            return words;
        }

        /// Every third word carries one bit of checksum.
        private int entropyBytes() {
            return words * 4 / 3;
        }
    }

    /// New words by chance.
    public static Mnemonic draw(Size size, Entropy entropy) {
        var chance = entropy.bytes(size.entropyBytes());
        try {
            return of(chance);
        } finally {
            Arrays.fill(chance, (byte) 0);
        }
    }

    static Mnemonic of(byte[] entropy) {
        var places = new short[entropy.length * 3 / 4];
        var check = sha256(entropy)[0];
        for (var i = 0; i < places.length * BITS; i++) {
            var at = i / 8;
            var from = at < entropy.length ? entropy[at] : check;
            var bit = (from >> (7 - i % 8)) & 1;
            places[i / BITS] = (short) (places[i / BITS] << 1 | bit);
        }
        return new Mnemonic(places);
    }

    /// As typed or pasted: any blanks, any case. The secret stays the caller's.
    public static Outcome<Mnemonic> read(Secret typed) {
        return typed.use(Mnemonic::read);
    }

    private static Outcome<Mnemonic> read(char[] typed) {
        var text = plain(typed);
        var words = new TypedWords(text);
        try {
            var count = words.count();
            if (count != Size.TWELVE.words() && count != Size.TWENTY_FOUR.words()) {
                return Outcome.failed(new Problem.WordCountWrong(count));
            }
            var mnemonic = new Mnemonic(new short[count]);
            for (var i = 0; i < count; i++) {
                var place = WordList.index(words.next());
                if (place.isEmpty()) {
                    mnemonic.close();
                    return Outcome.failed(new Problem.WordUnknown(i + 1));
                }
                mnemonic.places[i] = (short) place.getAsInt();
            }
            return mnemonic.proven();
        } finally {
            Arrays.fill(text, '\0');
        }
    }

    /// Full-width letters of a Chinese keyboard become plain ones; only such text makes a String.
    private static char[] plain(char[] typed) {
        var ascii = IntStream.range(0, typed.length).allMatch(i -> typed[i] < 128);
        var text =
                ascii
                        ? typed.clone()
                        : Normalizer.normalize(CharBuffer.wrap(typed), Normalizer.Form.NFKD)
                                .toCharArray();
        for (var i = 0; i < text.length; i++) {
            text[i] = Character.toLowerCase(text[i]);
        }
        return text;
    }

    private Outcome<Mnemonic> proven() {
        var entropy = entropy();
        var again = of(entropy);
        try {
            if (Arrays.equals(places, again.places)) {
                return Outcome.done(this);
            }
            close();
            return Outcome.failed(new Problem.WordsMixedUp());
        } finally {
            again.close();
            Arrays.fill(entropy, (byte) 0);
        }
    }

    private byte[] entropy() {
        var entropy = new byte[places.length * 4 / 3];
        for (var i = 0; i < entropy.length * 8; i++) {
            var bit = (places[i / BITS] >> (BITS - 1 - i % BITS)) & 1;
            entropy[i / 8] = (byte) (entropy[i / 8] << 1 | bit);
        }
        return entropy;
    }

    public int count() {
        return places.length;
    }

    /// One word, counted from 1 as people do. It is in the public list anyway: showing it leaves no
    /// new String, only the knowledge of which.
    public String word(int position) {
        return WordList.word(places[position - 1]);
    }

    /// All words with a blank between them; the caller closes it.
    public Secret text() {
        var length = places.length - 1;
        for (var place : places) {
            length += WordList.word(place).length();
        }
        var text = CharBuffer.allocate(length);
        for (var place : places) {
            if (text.position() > 0) {
                text.put(' ');
            }
            text.put(WordList.word(place));
        }
        return new Secret(text.array());
    }

    /// Another key of the same words; the first one is number 0. The passphrase, usually empty,
    /// stays the caller's.
    public Outcome<SigningKey> key(Secret passphrase, int number) {
        var seed = seed(passphrase);
        try {
            return ExtendedKey.account(seed, number);
        } finally {
            Arrays.fill(seed, (byte) 0);
        }
    }

    byte[] seed(Secret passphrase) {
        var extra = Utf8.of(passphrase, Normalizer.Form.NFKD);
        var salt = Arrays.copyOf("mnemonic".getBytes(StandardCharsets.US_ASCII), 8 + extra.length);
        System.arraycopy(extra, 0, salt, 8, extra.length);
        try (var text = text()) {
            var words = Utf8.of(text);
            try {
                return Pbkdf2.sha512(words, salt, SEED_ROUNDS, SEED);
            } finally {
                Arrays.fill(words, (byte) 0);
            }
        } finally {
            Arrays.fill(extra, (byte) 0);
            Arrays.fill(salt, (byte) 0);
        }
    }

    @Override
    public void close() {
        Arrays.fill(places, (short) 0);
    }

    @Override
    public String toString() {
        return "[" + places.length + " words]";
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
