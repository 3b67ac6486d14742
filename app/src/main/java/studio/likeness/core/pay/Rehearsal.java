package studio.likeness.core.pay;

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

/// A payment as on a stage: everything is done as in earnest, signature and all, in a window that
/// closed long ago: no chain takes it, and it goes nowhere. It makes the code fast before somebody
/// waits for it.
final class Rehearsal {
    private static final URI STAGE = URI.create("https://rehearsal.invalid/v1/scene");
    private static final Address PAYEE = Address.of(filled());
    private static final MicroUsd PRICE = MicroUsd.of(1);
    private static final Instant LONG_AGO = Instant.ofEpochSecond(86_400);

    private final Address payer;
    private final Network network;
    private final Answer demand;

    Rehearsal(Address payer, Network network) {
        this.payer = payer;
        this.network = network;
        var dollar = network.dollar();
        var challenge =
                """
                {"x402Version":2,"resource":{"url":"%s"},"accepts":[{"scheme":"exact",\
                "network":"%s","amount":"1","asset":"%s","payTo":"%s","maxTimeoutSeconds":60,\
                "extra":{"name":"%s","version":"2"}}]}\
                """
                        .formatted(
                                STAGE,
                                network.canonical(),
                                dollar.contract(),
                                PAYEE,
                                dollar.name());
        demand =
                new Answer(
                        402,
                        Headers.received(
                                Map.of("PAYMENT-REQUIRED", List.of(Base64Text.write(challenge)))),
                        new byte[0],
                        Duration.ZERO);
    }

    /// From the demand to a header; nothing when nobody signs.
    Optional<PaymentHeader> once(Gate gate) {
        if (Challenge.read(demand) instanceof Reading.Read(var challenge)
                && Gate.judge(challenge, around(Optional.empty()))
                        instanceof Decision.Approved(var plan)) {
            var purchase = Purchase.draw("rehearsal", plan.terms(), Nonce.of(new byte[32]));
            var around = around(Optional.of(purchase));
            return gate.sign(plan, around, purchase) instanceof Signing.Signed(_, _, var header)
                    ? Optional.of(header)
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private Circumstances around(Optional<Purchase> purchase) {
        return new Circumstances(
                new Asked("rehearsal", STAGE, Set.of(STAGE), false),
                network,
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
