package studio.likeness.core.wallet.signing;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import studio.likeness.core.wallet.Keccak;

/// The one sentence that a wallet says besides payments: that it was there when a consent was
/// recorded. Only the receipt's hash varies in it.
///
/// Signed as a personal message (EIP-191), which any wallet or explorer can check. Its bytes begin
/// with 0x19 `E`, those of typed data with 0x19 0x01: no digest of this kind is one of a payment.
///
/// @param receipt SHA-256 of the canonical receipt, in hex
public record ReceiptStatement(String receipt) {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    public ReceiptStatement {
        if (!HASH.matcher(receipt).matches()) {
            throw new IllegalArgumentException("no hash of a receipt: " + receipt);
        }
    }

    public String text() {
        return "Likeness Studio consent receipt\n" + receipt;
    }

    /// What is signed.
    public byte[] digest() {
        var text = text().getBytes(StandardCharsets.UTF_8);
        var prefix = "\u0019Ethereum Signed Message:\n" + text.length;
        return Keccak.hash(prefix.getBytes(StandardCharsets.UTF_8), text);
    }
}
