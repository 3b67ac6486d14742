package studio.likeness.core.wallet;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What is in a wallet file of the format Web3 Secret Storage, version 3.
///
/// @param address which key it says it holds; some wallets leave it out
/// @param mac tells whether the password is right, before anything is decrypted
/// @param check ours: tells damage from a wrong password; other wallets ignore it
record KeystoreFile(
        @Nullable Address address, Kdf kdf, Sealed sealed, Bytes mac, @Nullable Bytes check) {

    /// The encrypted key.
    record Sealed(Bytes iv, Bytes ciphertext) {
        static final int IV = 16;
    }

    static Bytes mac(byte[] derived, Bytes ciphertext) {
        var half = Arrays.copyOfRange(derived, Kdf.LENGTH / 2, Kdf.LENGTH);
        try {
            return Bytes.of(Keccak.hash(half, ciphertext.toArray()));
        } finally {
            Arrays.fill(half, (byte) 0);
        }
    }

    boolean isDamaged() {
        return check != null && !check.equals(ownCheck());
    }

    KeystoreFile checked() {
        return new KeystoreFile(address, kdf, sealed, mac, ownCheck());
    }

    /// Over everything that decides whether and to what the file opens.
    private Bytes ownCheck() {
        var settings =
                switch (kdf) {
                    case Kdf.ScryptKdf(var n, var r, var p, _) ->
                            "scrypt %d %d %d".formatted(n, r, p);
                    case Kdf.Pbkdf2Kdf(var rounds, _) -> "pbkdf2 %d".formatted(rounds);
                };
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            for (var part :
                    new byte[][] {
                        String.valueOf(address).getBytes(StandardCharsets.US_ASCII),
                        settings.getBytes(StandardCharsets.US_ASCII),
                        kdf.salt().toArray(),
                        sealed.iv().toArray(),
                        sealed.ciphertext().toArray(),
                        mac.toArray()
                    }) {
                sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
                sha.update(part);
            }
            return Bytes.of(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
