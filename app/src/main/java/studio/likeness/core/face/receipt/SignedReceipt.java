package studio.likeness.core.face.receipt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A receipt as it is kept and handed out: one line of JSON whose first fields have a fixed length,
/// so that a checker finds the signed bytes by counting.
///
/// `{"key":"<64 hex>","signature":"<128 hex>","receipt":{...}}`
///
/// @param text the receipt alone, canonical: exactly the bytes that were signed
public record SignedReceipt(String key, String signature, String text) {
    /// What stands in place of a hash in the first receipt of all.
    public static final String NOTHING_BEFORE = "0".repeat(64);

    /// What the next receipt names as the one before it.
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    public String line() {
        return "{\"key\":\"%s\",\"signature\":\"%s\",\"receipt\":%s}"
                .formatted(key, signature, text);
    }
}
