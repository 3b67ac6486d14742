package studio.likeness.core.face.receipt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A receipt as it is kept and handed out: one line of JSON whose first fields have a fixed form,
/// so that a checker finds the signed bytes without reading JSON.
///
/// `{"key":"<64 hex>","signature":"<128 hex>","receipt":{...}}` with the studio's key, and
/// `{"key":"0x<40 hex>","signature":"0x<130 hex>","receipt":{...}}` with a wallet's.
///
/// @param text the receipt alone, canonical: exactly the bytes that were signed
public record SignedReceipt(String key, String signature, String text) {
    /// What stands in place of a hash in the first receipt of all.
    public static final String NOTHING_BEFORE = "0".repeat(64);

    /// What the next receipt names as the one before it.
    public String hash() {
        return hashOf(text);
    }

    public static String hashOf(String receipt) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var bytes = receipt.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(digest.digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    boolean isOfWallet() {
        return key.startsWith("0x");
    }

    public String line() {
        return "{\"key\":\"%s\",\"signature\":\"%s\",\"receipt\":%s}"
                .formatted(key, signature, text);
    }
}
