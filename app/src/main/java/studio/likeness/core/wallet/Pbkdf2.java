package studio.likeness.core.wallet;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/// PBKDF2 over the JDK's HMAC, which runs on the processor's own hash instructions where there are
/// any. The JDK's PBKDF2 wants characters; scrypt has bytes.
final class Pbkdf2 {
    private final Mac mac;

    private Pbkdf2(String algorithm, byte[] password) {
        try {
            mac = Mac.getInstance(algorithm);
            // HMAC fills a key up with zeros: one zero byte is the empty key, which the JDK
            // refuses.
            mac.init(new Lent(password.length == 0 ? new byte[1] : password));
        } catch (InvalidKeyException e) {
            throw new IllegalArgumentException("no key for " + algorithm, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + algorithm, e);
        }
    }

    static byte[] sha256(byte[] password, byte[] salt, int rounds, int length) {
        return new Pbkdf2("HmacSHA256", password).derive(salt, rounds, length);
    }

    static byte[] sha512(byte[] password, byte[] salt, int rounds, int length) {
        return new Pbkdf2("HmacSHA512", password).derive(salt, rounds, length);
    }

    private byte[] derive(byte[] salt, int rounds, int length) {
        var derived = new byte[length];
        var size = mac.getMacLength();
        for (var block = 0; block * size < length; block++) {
            var sum = block(salt, rounds, block + 1);
            System.arraycopy(sum, 0, derived, block * size, Math.min(size, length - block * size));
            Arrays.fill(sum, (byte) 0);
        }
        // The state holds the key in a form that can be turned back.
        mac.reset();
        return derived;
    }

    private byte[] block(byte[] salt, int rounds, int number) {
        mac.update(salt);
        mac.update(
                new byte[] {
                    (byte) (number >>> 24),
                    (byte) (number >>> 16),
                    (byte) (number >>> 8),
                    (byte) number
                });
        var last = mac.doFinal();
        var sum = last.clone();
        try {
            for (var round = 1; round < rounds; round++) {
                mac.update(last);
                mac.doFinal(last, 0);
                for (var i = 0; i < sum.length; i++) {
                    sum[i] ^= last[i];
                }
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a hash of another size", e);
        }
        Arrays.fill(last, (byte) 0);
        return sum;
    }

    /// A key that keeps no copy of its own, as the JDK's would; what it gives out, HMAC wipes.
    private static final class Lent implements SecretKey {
        private static final long serialVersionUID = 1L;

        private final transient byte[] bytes;

        Lent(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public String getAlgorithm() {
            return "RAW";
        }

        @Override
        public String getFormat() {
            return "RAW";
        }

        @Override
        public byte[] getEncoded() {
            return bytes.clone();
        }
    }
}
