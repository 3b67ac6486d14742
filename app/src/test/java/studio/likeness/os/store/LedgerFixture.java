package studio.likeness.os.store;

import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.Network;
import studio.likeness.core.pay.PaymentHeader;
import studio.likeness.core.pay.Purchase;
import studio.likeness.core.pay.PurchaseEvent;
import studio.likeness.core.pay.Terms;
import studio.likeness.core.pay.ledger.Intent;
import studio.likeness.core.pay.ledger.Paper;
import studio.likeness.core.pay.ledger.Position;
import studio.likeness.core.pay.ledger.Purpose;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.signing.Nonce;
import studio.likeness.core.wallet.signing.Window;

/// Purchases as the till writes them, without a till.
final class LedgerFixture {
    static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    static final Address PAYER = Address.of(filled(20, 7));
    static final Address PAYEE = Address.of(filled(20, 9));

    private LedgerFixture() {}

    static Intent intent(int number, String service, long micros) {
        var id = "p-%06d".formatted(number);
        var terms = new Terms(service, Network.BASE_SEPOLIA, PAYER, PAYEE, MicroUsd.of(micros));
        return new Intent(
                Purchase.draw(id, terms, nonce(number)),
                Purpose.video("Clip " + number, "face-" + number % 10, "job-" + number),
                Optional.of(MicroUsd.of(micros + 1)),
                new Intent.Request(
                        "POST", URI.create("https://api.example.test/v1/video"), "ab", true),
                "{\"x402Version\":2}",
                number);
    }

    static Nonce nonce(int number) {
        return Nonce.of(ByteBuffer.allocate(32).putInt(28, number).array());
    }

    static Paper paper(Instant at) {
        return new Paper(
                at,
                Window.between(at.minusSeconds(600), at.plusSeconds(60)),
                new PaymentHeader("PAYMENT-SIGNATURE", "c2VjcmV0"));
    }

    /// Drawn, signed, sent and settled.
    static void settled(SqliteLedger ledger, int number, String service, long micros, Instant at) {
        var intent = intent(number, service, micros);
        var id = intent.purchase().id();
        done(ledger.draw(intent, at, _ -> Optional.empty()));
        done(ledger.sign(id, paper(at)));
        done(ledger.note(id, new PurchaseEvent.Sent(), at));
        done(ledger.note(id, new PurchaseEvent.Settled("0x" + "ab".repeat(32)), at));
    }

    /// Drawn, signed and sent into nowhere.
    static void unknown(SqliteLedger ledger, int number, String service, long micros, Instant at) {
        var intent = intent(number, service, micros);
        var id = intent.purchase().id();
        done(ledger.draw(intent, at, _ -> Optional.empty()));
        done(ledger.sign(id, paper(at)));
        done(ledger.note(id, new PurchaseEvent.Sent(), at));
        done(ledger.note(id, new PurchaseEvent.Lost(), at.plus(Duration.ofSeconds(30))));
    }

    static Position position(SqliteLedger ledger, String service, Instant now) {
        var question =
                new Position.Of(service, Network.BASE_SEPOLIA, PAYER, Purpose.other("a wish"), "");
        return done(ledger.position(question, now));
    }

    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Failed<T>(var problem) -> throw new AssertionError(problem);
        };
    }

    private static byte[] filled(int size, int with) {
        var bytes = new byte[size];
        Arrays.fill(bytes, (byte) with);
        return bytes;
    }
}
