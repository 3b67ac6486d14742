package studio.likeness.core.pay;

import java.util.Optional;
import studio.likeness.core.wallet.signing.Signature;
import studio.likeness.core.wallet.signing.TransferAuthorization;

/// The request header that carries a signed payment. Made once and kept: a retry sends these very
/// characters. It is money until its window closes, so it never prints.
public record PaymentHeader(String name, String value) {
    /// Most servers take 16 KiB for all headers of a request together.
    static final int LARGEST = 12 * 1024;

    /// What a payment is beside its echoes: authorization, signature and the names of the fields.
    private static final int OWN_TEXT = 800;

    static PaymentHeader of(Plan plan, TransferAuthorization transfer, Signature signature) {
        var version = plan.challenge().version();
        var payload = payload(transfer, signature);
        var text =
                switch (version) {
                    case V1 ->
                            "{\"x402Version\":1,\"scheme\":\"exact\",\"network\":\"%s\",\"payload\":%s}"
                                    .formatted(plan.network().name(version), payload);
                    case V2 ->
                            "{\"x402Version\":2"
                                    + echo("resource", plan.challenge().resourceText())
                                    + echo("accepted", Optional.of(plan.offer().text()))
                                    + echo("payload", Optional.of(payload))
                                    + echo("extensions", plan.challenge().extensionsText())
                                    + "}";
                };
        return new PaymentHeader(version.header(), Base64Text.write(text));
    }

    /// A challenge can be legal and so wordy that its payment fits into no request.
    static boolean wouldFit(Challenge challenge, Offer offer) {
        var echoed =
                challenge.resourceText().orElse("").length()
                        + challenge.extensionsText().orElse("").length()
                        + offer.text().length();
        var bytes = challenge.version() == Version.V1 ? OWN_TEXT : OWN_TEXT + echoed;
        return bytes * 4 / 3 <= LARGEST;
    }

    /// Every value is digits, hex or one of our own words: nothing needs an escape.
    private static String payload(TransferAuthorization transfer, Signature signature) {
        return """
        {"signature":"%s","authorization":{"from":"%s","to":"%s","value":"%s",\
        "validAfter":"%s","validBefore":"%s","nonce":"%s"}}\
        """
                .formatted(
                        signature.hex(),
                        transfer.from(),
                        transfer.to(),
                        transfer.value(),
                        transfer.window().after(),
                        transfer.window().before(),
                        transfer.nonce());
    }

    private static String echo(String field, Optional<String> text) {
        return text.map(json -> ",\"" + field + "\":" + json).orElse("");
    }

    @Override
    public String toString() {
        return name + ": [payment]";
    }
}
