package studio.likeness.core.wallet;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import studio.likeness.core.port.Entropy;
import studio.likeness.core.port.Progress;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.secret.Secret;

/// Wallet files (Web3 Secret Storage, version 3) as every Ethereum wallet reads and writes them.
/// Opening and sealing take about a second and 256 MiB outside the heap: never on the FX thread.
public final class Keystore {
    static final int N = 1 << 18;
    private static final int R = 8;
    private static final int P = 1;
    private static final int SALT = 32;

    private Keystore() {}

    /// The key in a file. The caller owns it; the password stays the caller's.
    public static Outcome<SigningKey> open(byte[] text, Secret password, Progress progress) {
        return KeystoreJson.read(text).then(file -> open(file, password, progress));
    }

    /// Whose key a file says it holds, without opening it.
    public static Outcome<Address> addressOf(byte[] text) {
        return KeystoreJson.read(text)
                .then(
                        file ->
                                file.address() == null
                                        ? Outcome.failed(new Problem.KeystoreUnknown())
                                        : Outcome.done(file.address()));
    }

    private static Outcome<SigningKey> open(KeystoreFile file, Secret password, Progress progress) {
        if (file.isDamaged()) {
            return Outcome.failed(new Problem.KeystoreDamaged());
        }
        // ethers spells passwords in NFKC, geth and web3j take them as typed: for most people the
        // same bytes, and then the second try is not made.
        var spelled = Utf8.of(password, Normalizer.Form.NFKC);
        var typed = Utf8.of(password);
        try {
            var opened = open(file, spelled, progress);
            return opened instanceof Outcome.Failed<SigningKey>(Problem.WrongPassword _)
                            && !Arrays.equals(spelled, typed)
                    ? open(file, typed, progress)
                    : opened;
        } finally {
            Arrays.fill(spelled, (byte) 0);
            Arrays.fill(typed, (byte) 0);
        }
    }

    private static Outcome<SigningKey> open(KeystoreFile file, byte[] password, Progress progress) {
        return derived(file.kdf(), password, progress).then(derived -> open(file, derived));
    }

    private static Outcome<SigningKey> open(KeystoreFile file, byte[] derived) {
        try {
            var mac = KeystoreFile.mac(derived, file.sealed().ciphertext());
            if (!mac.equals(file.mac())) {
                return Outcome.failed(new Problem.WrongPassword());
            }
            return SigningKey.taking(
                            aes(derived, file.sealed().iv(), file.sealed().ciphertext().toArray()))
                    .then(key -> belonging(key, file));
        } finally {
            Arrays.fill(derived, (byte) 0);
        }
    }

    /// The address is outside the MAC: anybody could have put another one there.
    private static Outcome<SigningKey> belonging(SigningKey key, KeystoreFile file) {
        if (file.address() == null || file.address().equals(key.address())) {
            return Outcome.done(key);
        }
        key.close();
        return Outcome.failed(new Problem.KeystoreDamaged());
    }

    /// A new file for a key. Key and password stay the caller's.
    public static Outcome<byte[]> seal(
            SigningKey key, Secret password, Entropy entropy, Progress progress) {
        return seal(key, password, N, entropy, progress);
    }

    /// @param cost what each guess of the password costs, as rounds of scrypt
    static Outcome<byte[]> seal(
            SigningKey key, Secret password, int cost, Entropy entropy, Progress progress) {
        var kdf = new Kdf.ScryptKdf(cost, R, P, Bytes.of(entropy.bytes(SALT)));
        var iv = Bytes.of(entropy.bytes(KeystoreFile.Sealed.IV));
        var id = entropy.bytes(16);
        var spelled = Utf8.of(password, Normalizer.Form.NFKC);
        try {
            return derived(kdf, spelled, progress)
                    .then(
                            derived ->
                                    seal(key, kdf, iv, derived)
                                            .map(file -> KeystoreJson.write(file, uuid(id))));
        } finally {
            Arrays.fill(spelled, (byte) 0);
        }
    }

    private static Outcome<KeystoreFile> seal(SigningKey key, Kdf kdf, Bytes iv, byte[] derived) {
        try {
            return key.use(
                    scalar -> {
                        var ciphertext = Bytes.of(aes(derived, iv, scalar));
                        return new KeystoreFile(
                                        key.address(),
                                        kdf,
                                        new KeystoreFile.Sealed(iv, ciphertext),
                                        KeystoreFile.mac(derived, ciphertext),
                                        null)
                                .checked();
                    });
        } finally {
            Arrays.fill(derived, (byte) 0);
        }
    }

    private static Outcome<byte[]> derived(Kdf kdf, byte[] password, Progress progress) {
        try {
            return Outcome.done(kdf.derive(password, progress));
        } catch (OutOfMemoryError _) {
            // The table is one allocation outside the heap: without it all is as it was before.
            var needed = kdf instanceof Kdf.ScryptKdf scrypt ? scrypt.memory() : 0;
            return Outcome.failed(new Problem.MemoryShort(needed));
        }
    }

    /// AES-128 in counter mode: the same call encrypts and decrypts.
    private static byte[] aes(byte[] derived, Bytes iv, byte[] text) {
        try {
            var aes = Cipher.getInstance("AES/CTR/NoPadding");
            aes.init(
                    Cipher.ENCRYPT_MODE,
                    new SecretKeySpec(derived, 0, Kdf.LENGTH / 2, "AES"),
                    new IvParameterSpec(iv.toArray()));
            return aes.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES", e);
        }
    }

    /// Version 4: by chance.
    private static UUID uuid(byte[] chance) {
        chance[6] = (byte) ((chance[6] & 0x0f) | 0x40);
        chance[8] = (byte) ((chance[8] & 0x3f) | 0x80);
        var hex = new BigInteger(1, chance);
        return new UUID(hex.shiftRight(64).longValue(), hex.longValue());
    }
}
