import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// Checks the consent receipts of Likeness Studio without it: `java CheckReceipts.java FILE`.
///
/// Each line is `{"key":"...","signature":"...","receipt":{...}}`, and each receipt names the
/// SHA-256 of the one before. Who signed is told by the key:
///
/// - 64 hex digits: the studio, with Ed25519 over the bytes of `{...}`;
/// - `0x` and 40 digits: a wallet of that Ethereum address, with a personal message (EIP-191):
///   `Likeness Studio consent receipt`, a line feed, and the SHA-256 of `{...}` in hex.
///
/// Exit 0 when every line is as it was signed and none is missing, 1 otherwise.
final class CheckReceipts {
    private static final Pattern LINE =
            Pattern.compile(
                    "\\{\"key\":\"([0-9a-f]{64}|0x[0-9a-fA-F]{40})\","
                            + "\"signature\":\"([0-9a-f]{128}|0x[0-9a-f]{130})\","
                            + "\"receipt\":(\\{.*\\})\\}");

    public static void main(String... arguments) throws Exception {
        if (arguments.length != 1) {
            fail("usage: java CheckReceipts.java FILE");
        }
        var before = "0".repeat(64);
        var count = 0;
        for (var line : Files.readAllLines(Path.of(arguments[0]))) {
            count++;
            var parts = LINE.matcher(line);
            if (!parts.matches() || !signed(parts.group(1), parts.group(2), parts.group(3))) {
                fail("line " + count + " was changed, or is no receipt");
            }
            var receipt = parts.group(3);
            if (!receipt.contains("\"previous\":\"" + before + "\"")) {
                fail("a receipt before line " + count + " is missing");
            }
            before = sha256(receipt);
            System.out.println(receipt);
        }
        System.out.println(count + " receipts, all as they were signed");
    }

    private static boolean signed(String key, String signature, String receipt) throws Exception {
        var ofWallet = key.startsWith("0x");
        if (ofWallet != signature.startsWith("0x")) {
            return false;
        }
        // The first receipts, of version 1, did not name their signer: it was always the studio.
        var named = receipt.contains("\"signer\":\"" + key + "\"");
        if (!named && (ofWallet || !receipt.contains("\"version\":\"1\""))) {
            return false;
        }
        return ofWallet
                ? Wallet.signed(key, signature.substring(2), sha256(receipt))
                : byStudio(key, signature, receipt);
    }

    private static boolean byStudio(String key, String signature, String receipt) {
        try {
            var wrapped = HexFormat.of().parseHex("302a300506032b6570032100" + key);
            var verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(
                    KeyFactory.getInstance("Ed25519")
                            .generatePublic(new X509EncodedKeySpec(wrapped)));
            verifier.update(receipt.getBytes(StandardCharsets.UTF_8));
            return verifier.verify(HexFormat.of().parseHex(signature));
        } catch (GeneralSecurityException none) {
            return false;
        }
    }

    private static String sha256(String text) throws Exception {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static void fail(String why) {
        System.err.println(why);
        System.exit(1);
    }

    /// Whose key signed, by the curve secp256k1: y^2 = x^3 + 7 modulo P, with N points.
    private static final class Wallet {
        private static final BigInteger P = hex("fffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f");
        private static final BigInteger N = hex("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141");
        private static final BigInteger[] G = {
            hex("79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798"),
            hex("483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8")
        };
        private static final BigInteger THREE = BigInteger.valueOf(3);

        static boolean signed(String address, String signature, String sha256) {
            var text = "Likeness Studio consent receipt\n" + sha256;
            var message = "\u0019Ethereum Signed Message:\n" + text.length() + text;
            var digest = Keccak.hash(message.getBytes(StandardCharsets.US_ASCII));
            var r = hex(signature.substring(0, 64));
            var s = hex(signature.substring(64, 128));
            var v = Integer.parseInt(signature.substring(128), 16) - 27;
            var inRange = r.signum() > 0 && r.compareTo(N) < 0 && s.signum() > 0 && s.compareTo(N) < 0;
            return inRange && (v == 0 || v == 1) && address.equalsIgnoreCase(signer(digest, r, s, v));
        }

        /// The public key is (s R - digest G) / r; the address is the end of its hash.
        private static String signer(byte[] digest, BigInteger r, BigInteger s, int odd) {
            var square = r.modPow(THREE, P).add(BigInteger.valueOf(7)).mod(P);
            var y = square.modPow(P.add(BigInteger.ONE).shiftRight(2), P);
            if (!y.multiply(y).mod(P).equals(square)) {
                return "";
            }
            var point = new BigInteger[] {r, y.testBit(0) == (odd == 1) ? y : P.subtract(y)};
            var inverse = r.modInverse(N);
            var ofG = new BigInteger(1, digest).negate().multiply(inverse).mod(N);
            var ofR = s.multiply(inverse).mod(N);
            var key = sum(times(ofG, G), times(ofR, point));
            if (key == null) {
                return "";
            }
            var hash = Keccak.hash(HexFormat.of().parseHex("%064x%064x".formatted(key[0], key[1])));
            return "0x" + HexFormat.of().formatHex(hash, 12, 32);
        }

        /// Null stands for the point at infinity.
        private static BigInteger[] times(BigInteger factor, BigInteger[] point) {
            BigInteger[] result = null;
            for (var bit = factor.bitLength() - 1; bit >= 0; bit--) {
                result = sum(result, result);
                result = factor.testBit(bit) ? sum(result, point) : result;
            }
            return result;
        }

        private static BigInteger[] sum(BigInteger[] a, BigInteger[] b) {
            if (a == null || b == null) {
                return a == null ? b : a;
            }
            if (a[0].equals(b[0]) && a[1].add(b[1]).mod(P).signum() == 0) {
                return null;
            }
            var slope =
                    a[0].equals(b[0])
                            ? a[0].pow(2).multiply(THREE).multiply(a[1].shiftLeft(1).modInverse(P))
                            : b[1].subtract(a[1]).multiply(b[0].subtract(a[0]).modInverse(P));
            var x = slope.multiply(slope).subtract(a[0]).subtract(b[0]).mod(P);
            return new BigInteger[] {x, slope.multiply(a[0].subtract(x)).subtract(a[1]).mod(P)};
        }

        private static BigInteger hex(String digits) {
            return new BigInteger(digits, 16);
        }
    }

    /// Ethereum's hash: Keccak-256 with the padding it had before it became SHA-3.
    private static final class Keccak {
        private static final int RATE = 136;

        static byte[] hash(byte[] message) {
            var padded = Arrays.copyOf(message, (message.length / RATE + 1) * RATE);
            padded[message.length] ^= 1;
            padded[padded.length - 1] ^= (byte) 0x80;
            var lanes = new long[25];
            for (var at = 0; at < padded.length; at += RATE) {
                for (var i = 0; i < RATE; i++) {
                    lanes[i / 8] ^= (padded[at + i] & 0xffL) << (8 * (i % 8));
                }
                permute(lanes);
            }
            var hash = new byte[32];
            for (var i = 0; i < hash.length; i++) {
                hash[i] = (byte) (lanes[i / 8] >>> (8 * (i % 8)));
            }
            return hash;
        }

        private static void permute(long[] a) {
            var feedback = 1;
            for (var round = 0; round < 24; round++) {
                mixColumns(a);
                turnAndMove(a);
                mixRows(a);
                for (var bit = 0; bit < 7; bit++) {
                    if ((feedback & 1) == 1) {
                        a[0] ^= 1L << ((1 << bit) - 1);
                    }
                    feedback = feedback << 1 ^ (feedback >> 7) * 0x171;
                }
            }
        }

        private static void mixColumns(long[] a) {
            var parity = new long[5];
            for (var i = 0; i < 25; i++) {
                parity[i % 5] ^= a[i];
            }
            for (var i = 0; i < 25; i++) {
                a[i] ^= parity[(i + 4) % 5] ^ Long.rotateLeft(parity[(i + 1) % 5], 1);
            }
        }

        private static void turnAndMove(long[] a) {
            var carried = a[1];
            for (int step = 1, x = 1, y = 0; step <= 24; step++) {
                var next = (2 * x + 3 * y) % 5;
                x = y;
                y = next;
                var moved = a[x + 5 * y];
                a[x + 5 * y] = Long.rotateLeft(carried, step * (step + 1) / 2);
                carried = moved;
            }
        }

        private static void mixRows(long[] a) {
            for (var row = 0; row < 25; row += 5) {
                var old = Arrays.copyOfRange(a, row, row + 5);
                for (var x = 0; x < 5; x++) {
                    a[row + x] = old[x] ^ (~old[(x + 1) % 5] & old[(x + 2) % 5]);
                }
            }
        }
    }
}
