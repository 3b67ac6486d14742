package studio.likeness.core.face.receipt;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import studio.likeness.core.face.Consent;

/// Writes receipts, each chained to the one before.
public final class Notary {
    private final ReceiptSigner signer;

    public Notary(ReceiptSigner signer) {
        this.signer = signer;
    }

    public SignedReceipt given(Consent consent, Optional<SignedReceipt> before) {
        return signed("consent", facts(consent), before);
    }

    public SignedReceipt withdrawn(Consent consent, Optional<SignedReceipt> before) {
        var facts = facts(consent);
        facts.put("withdrawn", consent.withdrawn().orElseThrow().toString());
        return signed("withdrawal", facts, before);
    }

    private SignedReceipt signed(
            String kind, Map<String, String> facts, Optional<SignedReceipt> before) {
        facts.put("kind", kind);
        facts.put("version", "1");
        facts.put("previous", before.map(SignedReceipt::hash).orElse(SignedReceipt.NOTHING_BEFORE));
        var text = CanonicalJson.of(facts);
        var signature = signer.sign(text.getBytes(StandardCharsets.UTF_8));
        var hex = HexFormat.of();
        return new SignedReceipt(hex.formatHex(signer.publicKey()), hex.formatHex(signature), text);
    }

    private static Map<String, String> facts(Consent consent) {
        var facts = new TreeMap<String, String>();
        facts.put("consent", consent.id());
        facts.put("given", consent.given().toString());
        facts.put("name", consent.name());
        facts.put("person", consent.person());
        facts.put("photo_sha256", consent.photo());
        facts.put("scope", consent.scope().name().toLowerCase(Locale.ROOT));
        facts.put("service", consent.service().id());
        facts.put("until", consent.until().map(Object::toString).orElse(""));
        return facts;
    }
}
