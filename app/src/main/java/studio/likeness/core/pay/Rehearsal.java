package studio.likeness.core.pay;

import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.port.wire.Headers;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.signing.Nonce;
import studio.likeness.core.wallet.signing.Signature;

/// A payment as on a stage: everything is done but the signature, which is nobody's, in a window
/// that closed long ago. It makes the code fast before somebody waits for it.
final class Rehearsal {
    /// Well formed, and of a key that nobody has: the gate looks whose it is and refuses it.
    static final Signature NOBODY = new Signature(BigInteger.ONE, BigInteger.ONE, 27);

    private static final Network NETWORK = Network.BASE_SEPOLIA;
    private static final URI STAGE = URI.create("https://rehearsal.invalid/v1/scene");
    private static final Address PAYEE = Address.of(filled());
    private static final MicroUsd PRICE = MicroUsd.of(1);
    private static final Instant LONG_AGO = Instant.ofEpochSecond(86_400);
    private static final String CHALLENGE =
            """
            {"x402Version":2,"resource":{"url":"%s"},"accepts":[{"scheme":"exact","network":"%s",\
            "amount":"1","asset":"%s","payTo":"%s","maxTimeoutSeconds":60,\
            "extra":{"name":"%s","version":"2"}}]}\
            """
                    .formatted(
                            STAGE,
                            NETWORK.canonical(),
                            NETWORK.dollar().contract(),
                            PAYEE,
                            NETWORK.dollar().name());

    private final Address payer;
    private final Answer demand =
            new Answer(
                    402,
                    Headers.received(
                            Map.of("PAYMENT-REQUIRED", List.of(Base64Text.write(CHALLENGE)))),
                    new byte[0],
                    Duration.ZERO);

    Rehearsal(Address payer) {
        this.payer = payer;
    }

    /// From the demand to a header that is worth nothing.
    Optional<PaymentHeader> once(Gate gate) {
        if (Challenge.read(demand) instanceof Reading.Read(var challenge)
                && Gate.judge(challenge, around(Optional.empty()))
                        instanceof Decision.Approved(var plan)) {
            var purchase = Purchase.draw("rehearsal", plan.terms(), Nonce.of(new byte[32]));
            gate.sign(plan, around(Optional.of(purchase)), purchase);
            var transfer = plan.transfer(purchase.attempt().nonce());
            return Optional.of(PaymentHeader.of(plan, transfer, NOBODY));
        }
        return Optional.empty();
    }

    private Circumstances around(Optional<Purchase> purchase) {
        return new Circumstances(
                new Asked("rehearsal", STAGE, Set.of(STAGE), false),
                NETWORK,
                new Allowance(Optional.of(PRICE), PRICE, PRICE, Duration.ofMinutes(1)),
                new Account(payer, false, PRICE, MicroUsd.ZERO),
                new Recipients(Set.of(PAYEE), Optional.empty()),
                new Standing(LONG_AGO, Duration.ZERO, Set.of(), purchase));
    }

    private static byte[] filled() {
        var bytes = new byte[20];
        Arrays.fill(bytes, (byte) 1);
        return bytes;
    }
}
