package studio.likeness.core.wallet;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import studio.likeness.core.port.Progress;

/// The scrypt function of RFC 7914 with its table outside the Java heap: 256 MiB for a second would
/// otherwise decide how large the heap of the whole program has to be.
final class Scrypt {
    private static final int SALSA = 16;
    private static final int REPORT = 0xfff;

    private final int n;
    private final int lanes;
    private final Progress progress;
    private final int[] mixed;
    private final int[] other;
    private final int[] chosen;
    private final int[] salsa = new int[SALSA];
    private long steps;

    private Scrypt(int n, int r, int lanes, Progress progress) {
        this.n = n;
        this.lanes = lanes;
        this.progress = progress;
        this.mixed = new int[2 * r * SALSA];
        this.other = new int[mixed.length];
        this.chosen = new int[mixed.length];
    }

    /// @throws OutOfMemoryError when the system has no room for the table
    /// @throws CancellationException when asked to stop
    static byte[] derive(byte[] password, byte[] salt, Cost cost, int length, Progress progress) {
        var lane = 128 * cost.r();
        var blocks = Pbkdf2.sha256(password, salt, 1, lane * cost.p());
        var scrypt = new Scrypt(cost.n(), cost.r(), cost.p(), progress);
        try (var arena = Arena.ofConfined()) {
            var table = arena.allocate((long) lane * cost.n(), 64);
            try {
                for (var i = 0; i < cost.p(); i++) {
                    scrypt.mix(ByteBuffer.wrap(blocks, i * lane, lane), table);
                }
            } finally {
                table.fill((byte) 0);
            }
            return Pbkdf2.sha256(password, blocks, 1, length);
        } finally {
            scrypt.wipe();
            Arrays.fill(blocks, (byte) 0);
        }
    }

    /// @param n rows of the table, a power of two
    /// @param r size of a row in 128 bytes
    /// @param p how often the table is filled
    record Cost(int n, int r, int p) {}

    private void mix(ByteBuffer block, MemorySegment table) {
        var words = block.order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
        words.get(0, mixed);
        var row = 4L * mixed.length;
        var from = mixed;
        var to = other;
        for (var i = 0; i < n; i++) {
            MemorySegment.copy(from, 0, table, ValueLayout.JAVA_INT, i * row, from.length);
            mixBlock(from, to);
            var swap = from;
            from = to;
            to = swap;
            step();
        }
        for (var i = 0; i < n; i++) {
            long j = from[from.length - SALSA] & (n - 1);
            MemorySegment.copy(table, ValueLayout.JAVA_INT, j * row, chosen, 0, chosen.length);
            for (var k = 0; k < chosen.length; k++) {
                from[k] ^= chosen[k];
            }
            mixBlock(from, to);
            var swap = from;
            from = to;
            to = swap;
            step();
        }
        words.put(0, from);
    }

    private void step() {
        if ((++steps & REPORT) == 0) {
            if (progress.cancelled()) {
                throw new CancellationException("unlocking was cancelled");
            }
            progress.fraction((double) steps / (2L * n * lanes));
        }
    }

    private void mixBlock(int[] in, int[] out) {
        System.arraycopy(in, in.length - SALSA, salsa, 0, SALSA);
        var half = in.length / 2;
        for (int at = 0, even = 0, odd = half; at < in.length; at += 2 * SALSA) {
            salsa(salsa, in, at);
            System.arraycopy(salsa, 0, out, even, SALSA);
            even += SALSA;
            salsa(salsa, in, at + SALSA);
            System.arraycopy(salsa, 0, out, odd, SALSA);
            odd += SALSA;
        }
    }

    /// Salsa20/8 of block xor input, in place.
    private static void salsa(int[] block, int[] input, int at) {
        var x = new int[SALSA];
        for (var i = 0; i < SALSA; i++) {
            block[i] ^= input[at + i];
            x[i] = block[i];
        }
        for (var round = 0; round < 8; round += 2) {
            quarter(x, 0, 4, 8, 12);
            quarter(x, 5, 9, 13, 1);
            quarter(x, 10, 14, 2, 6);
            quarter(x, 15, 3, 7, 11);
            quarter(x, 0, 1, 2, 3);
            quarter(x, 5, 6, 7, 4);
            quarter(x, 10, 11, 8, 9);
            quarter(x, 15, 12, 13, 14);
        }
        for (var i = 0; i < SALSA; i++) {
            block[i] += x[i];
        }
    }

    private static void quarter(int[] x, int a, int b, int c, int d) {
        x[b] ^= Integer.rotateLeft(x[a] + x[d], 7);
        x[c] ^= Integer.rotateLeft(x[b] + x[a], 9);
        x[d] ^= Integer.rotateLeft(x[c] + x[b], 13);
        x[a] ^= Integer.rotateLeft(x[d] + x[c], 18);
    }

    private void wipe() {
        Arrays.fill(mixed, 0);
        Arrays.fill(other, 0);
        Arrays.fill(chosen, 0);
        Arrays.fill(salsa, 0);
    }
}
