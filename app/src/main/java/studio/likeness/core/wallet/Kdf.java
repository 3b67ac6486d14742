package studio.likeness.core.wallet;

import studio.likeness.core.port.Progress;

/// How a wallet file turns a password into a key, with settings that were found bearable before any
/// memory is taken.
sealed interface Kdf {
    /// What the file format takes: 16 bytes encrypt, 16 authenticate.
    int LENGTH = 32;

    int SALT_LIMIT = 256;

    byte[] derive(byte[] password, Progress progress);

    Bytes salt();

    boolean isBearable();

    record ScryptKdf(int n, int r, int p, Bytes salt) implements Kdf {
        private static final long MEMORY_LIMIT = 512L << 20;
        private static final long WORK_LIMIT = 1L << 30;
        private static final int P_LIMIT = 16;

        @Override
        public boolean isBearable() {
            return n > 1
                    && Integer.bitCount(n) == 1
                    && r > 0
                    && p > 0
                    && p <= P_LIMIT
                    && r <= MEMORY_LIMIT / 128 / n
                    // Many fillings of a large table would keep a person waiting for a minute.
                    && memory() * p <= WORK_LIMIT
                    && salt.length() <= SALT_LIMIT;
        }

        long memory() {
            return 128L * n * r;
        }

        @Override
        public byte[] derive(byte[] password, Progress progress) {
            return Scrypt.derive(
                    password, salt.toArray(), new Scrypt.Cost(n, r, p), LENGTH, progress);
        }
    }

    record Pbkdf2Kdf(int rounds, Bytes salt) implements Kdf {
        private static final int ROUND_LIMIT = 10_000_000;

        @Override
        public boolean isBearable() {
            return rounds > 0 && rounds <= ROUND_LIMIT && salt.length() <= SALT_LIMIT;
        }

        @Override
        public byte[] derive(byte[] password, Progress progress) {
            return Pbkdf2.sha256(password, salt.toArray(), rounds, LENGTH);
        }
    }
}
