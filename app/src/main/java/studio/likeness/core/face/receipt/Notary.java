package studio.likeness.core.face.receipt;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import studio.likeness.core.face.Consent;

/// Writes receipts, each chained to the one before. The wallet signs while it is open; consent
/// never waits for a password, so otherwise the studio does. The receipt names who did.
public final class Notary {
    private final ReceiptSigner studio;
    private final Supplier<Optional<ReceiptSigner>> wallet;

    public Notary(ReceiptSigner studio, Supplier<Optional<ReceiptSigner>> wallet) {
        this.studio = studio;
        this.wallet = wallet;
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
        facts.put("version", "2");
        facts.put("previous", before.map(SignedReceipt::hash).orElse(SignedReceipt.NOTHING_BEFORE));
        return Stream.concat(wallet.get().stream(), Stream.of(studio))
                .flatMap(signer -> signed(facts, signer).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the studio's key cannot sign"));
    }

    private static Optional<SignedReceipt> signed(Map<String, String> facts, ReceiptSigner signer) {
        facts.put("signer", signer.key());
        var text = CanonicalJson.of(facts);
        return signer.sign(text).map(signature -> new SignedReceipt(signer.key(), signature, text));
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
