package studio.likeness.os.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.ledger.Position;

/// What a new payment is measured against, by the same rules as [studio.likeness.core.pay.Caps]:
/// what is open counts however old it is, and what was taken counts for a day.
final class LedgerPosition {
    private static final Duration DAY = Duration.ofHours(24);

    private LedgerPosition() {}

    static Position of(Transaction tx, Position.Of question, Instant now) {
        return new Position(
                ofService(tx, question, now),
                inFlight(tx, question),
                earlier(tx, question),
                tx
                        .read(
                                """
                                SELECT DISTINCT recipient FROM ledger_purchase
                                WHERE service = ? AND network = ? AND signings > 0
                                """,
                                row -> PurchaseTable.address(row.text("recipient")),
                                question.service(),
                                question.network().canonical())
                        .stream()
                        .collect(Collectors.toSet()));
    }

    private static MicroUsd ofService(Transaction tx, Position.Of question, Instant now) {
        var open =
                sum(
                        tx,
                        "service = ? AND billing = 'WALLET' AND " + PurchaseTable.OPEN,
                        question.service());
        var taken =
                sum(
                        tx,
                        "service = ? AND billing = 'WALLET' AND state = 'SETTLED' AND opened_at >"
                                + " ?",
                        question.service(),
                        now.minus(DAY));
        return open.plus(taken);
    }

    private static MicroUsd inFlight(Transaction tx, Position.Of question) {
        return sum(
                tx,
                "payer = ? AND network = ? AND " + PurchaseTable.OPEN,
                question.payer().toString(),
                question.network().canonical());
    }

    private static MicroUsd sum(Transaction tx, String where, Object... values) {
        return tx.read(
                        "SELECT coalesce(sum(amount), 0) AS total FROM ledger_purchase WHERE "
                                + where,
                        row -> MicroUsd.of(row.number("total")),
                        values)
                .getFirst();
    }

    private static Optional<String> earlier(Transaction tx, Position.Of question) {
        var purpose = question.purpose();
        if (!purpose.isTraceable()) {
            return Optional.empty();
        }
        return tx
                .read(
                        """
                        SELECT id FROM ledger_purchase
                        WHERE service = ? AND kind = ? AND face = ? AND job = ? AND id <> ?
                          AND billing = 'WALLET' AND state IN ('DRAWN', 'SIGNED', 'SENT', 'UNKNOWN')
                        ORDER BY opened_at DESC LIMIT 1
                        """,
                        row -> row.text("id"),
                        question.service(),
                        purpose.kind().name(),
                        purpose.face(),
                        purpose.job(),
                        question.self())
                .stream()
                .findFirst();
    }
}
