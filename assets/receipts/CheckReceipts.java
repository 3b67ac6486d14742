import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/// Checks the consent receipts of Likeness Studio without it: `java CheckReceipts.java FILE`.
///
/// Each line is `{"key":"<64 hex>","signature":"<128 hex>","receipt":{...}}`. The signature
/// (Ed25519) is over the bytes of `{...}`, and each receipt names the SHA-256 of the one before.
/// Exit 0 when every line is as it was signed and none is missing, 1 otherwise.
final class CheckReceipts {
    private static final int KEY_AT = 8;
    private static final int SIGNATURE_AT = KEY_AT + 64 + 15;
    private static final int RECEIPT_AT = SIGNATURE_AT + 128 + 12;

    public static void main(String... arguments) throws Exception {
        if (arguments.length != 1) {
            fail("usage: java CheckReceipts.java FILE");
        }
        var before = "0".repeat(64);
        var count = 0;
        for (var line : Files.readAllLines(Path.of(arguments[0]))) {
            count++;
            if (line.length() <= RECEIPT_AT || !signed(line)) {
                fail("line " + count + " was changed, or is no receipt");
            }
            var receipt = line.substring(RECEIPT_AT, line.length() - 1);
            if (!receipt.contains("\"previous\":\"" + before + "\"")) {
                fail("a receipt before line " + count + " is missing");
            }
            before = HexFormat.of().formatHex(sha256(receipt));
            System.out.println(receipt);
        }
        System.out.println(count + " receipts, all as they were signed");
    }

    private static boolean signed(String line) throws Exception {
        var key = line.substring(KEY_AT, KEY_AT + 64);
        var signature = line.substring(SIGNATURE_AT, SIGNATURE_AT + 128);
        var receipt = line.substring(RECEIPT_AT, line.length() - 1);
        var whole = "{\"key\":\"%s\",\"signature\":\"%s\",\"receipt\":%s}";
        if (!line.equals(whole.formatted(key, signature, receipt))
                || !(key + signature).matches("[0-9a-f]{192}")) {
            return false;
        }
        var wrapped = HexFormat.of().parseHex("302a300506032b6570032100" + key);
        var verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(
                KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(wrapped)));
        verifier.update(receipt.getBytes(StandardCharsets.UTF_8));
        return verifier.verify(HexFormat.of().parseHex(signature));
    }

    private static byte[] sha256(String text) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void fail(String why) {
        System.err.println(why);
        System.exit(1);
    }
}
