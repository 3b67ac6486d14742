package studio.likeness.core.face.receipt;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import studio.likeness.core.wallet.signing.ReceiptStatement;

/// Checks receipts as a stranger would: from their lines alone.
/// `assets/receipts/CheckReceipts.java` does the same in one file that needs nothing of the studio.
public final class ReceiptCheck {
    /// The fixed start of a public key of Ed25519 in the usual wrapping.
    private static final byte[] WRAPPING = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final Pattern LINE =
            Pattern.compile(
                    "\\{\"key\":\"(?<key>[0-9a-f]{64}|0x[0-9a-fA-F]{40})\","
                            + "\"signature\":\"(?<signature>[0-9a-f]{128}|0x[0-9a-f]{130})\","
                            + "\"receipt\":(?<receipt>\\{.*})}",
                    Pattern.DOTALL);

    private ReceiptCheck() {}

    /// The receipt of a line, when its signature fits every byte of it.
    public static Optional<SignedReceipt> read(String line) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var receipt =
                new SignedReceipt(
                        parts.group("key"), parts.group("signature"), parts.group("receipt"));
        return namesItsSigner(receipt) && fits(receipt) ? Optional.of(receipt) : Optional.empty();
    }

    /// Whether each names the one before it, so that none was taken out or put in between.
    public static boolean chained(List<SignedReceipt> receipts) {
        for (var i = 1; i < receipts.size(); i++) {
            var before = "\"previous\":\"" + receipts.get(i - 1).hash() + "\"";
            if (!receipts.get(i).text().contains(before)) {
                return false;
            }
        }
        return true;
    }

    /// The first receipts, of version 1, were the studio's throughout and did not say so.
    private static boolean namesItsSigner(SignedReceipt receipt) {
        return receipt.text().contains("\"signer\":\"" + receipt.key() + "\"")
                || (receipt.text().contains("\"version\":\"1\"") && !receipt.isOfWallet());
    }

    private static boolean fits(SignedReceipt receipt) {
        return receipt.isOfWallet() ? fitsWallet(receipt) : fitsStudio(receipt);
    }

    private static boolean fitsWallet(SignedReceipt receipt) {
        var digits = receipt.signature();
        if (!digits.startsWith("0x")) {
            return false;
        }
        var digest = new ReceiptStatement(receipt.hash()).digest();
        var bytes = HexFormat.of().parseHex(digits, 2, digits.length());
        return studio.likeness.core.wallet.signing.Signature.of(bytes)
                .flatMap(signature -> signature.signer(digest))
                .filter(signer -> signer.toString().equals(receipt.key()))
                .isPresent();
    }

    private static boolean fitsStudio(SignedReceipt receipt) {
        if (receipt.signature().startsWith("0x")) {
            return false;
        }
        try {
            var key = HexFormat.of().parseHex(receipt.key());
            var wrapped = new byte[WRAPPING.length + key.length];
            System.arraycopy(WRAPPING, 0, wrapped, 0, WRAPPING.length);
            System.arraycopy(key, 0, wrapped, WRAPPING.length, key.length);
            var verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(
                    KeyFactory.getInstance("Ed25519")
                            .generatePublic(new X509EncodedKeySpec(wrapped)));
            verifier.update(receipt.text().getBytes(StandardCharsets.UTF_8));
            return verifier.verify(HexFormat.of().parseHex(receipt.signature()));
        } catch (GeneralSecurityException _) {
            // A key or signature that is none cannot fit.
            return false;
        }
    }
}
