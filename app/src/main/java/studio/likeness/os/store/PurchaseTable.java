package studio.likeness.os.store;

import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.Attempt;
import studio.likeness.core.pay.Network;
import studio.likeness.core.pay.PaymentHeader;
import studio.likeness.core.pay.Purchase;
import studio.likeness.core.pay.PurchaseState;
import studio.likeness.core.pay.Terms;
import studio.likeness.core.pay.ledger.Amounts;
import studio.likeness.core.pay.ledger.Bill;
import studio.likeness.core.pay.ledger.Billing;
import studio.likeness.core.pay.ledger.Entry;
import studio.likeness.core.pay.ledger.Held;
import studio.likeness.core.pay.ledger.Intent;
import studio.likeness.core.pay.ledger.Paper;
import studio.likeness.core.pay.ledger.PurchaseKind;
import studio.likeness.core.pay.ledger.Purpose;
import studio.likeness.core.pay.ledger.Trail;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.signing.Nonce;
import studio.likeness.core.wallet.signing.Window;

/// The rows of `ledger_purchase`, back and forth.
final class PurchaseTable {
    static final String SIGNED_HERE =
            "SELECT * FROM ledger_purchase JOIN ledger_paper USING (id) WHERE billing = 'WALLET'";
    static final String OPEN = "state IN ('DRAWN', 'SIGNED', 'SENT', 'UNKNOWN')";

    private PurchaseTable() {}

    static void insert(Transaction tx, Intent intent, Instant at) {
        var purchase = intent.purchase();
        var terms = purchase.terms();
        insert(tx, purchase.id(), Billing.WALLET, terms.service(), intent.purpose(), at);
        tx.run(
                """
                UPDATE ledger_purchase SET state = 'DRAWN', estimate = ?, amount = ?, network = ?,
                  payer = ?, recipient = ?, nonce = ?
                WHERE id = ?
                """,
                micros(intent.estimate()),
                terms.amount().micros(),
                terms.network().canonical(),
                terms.payer().toString(),
                terms.recipient().toString(),
                purchase.attempt().nonce().toString(),
                purchase.id());
        tx.run(
                """
                INSERT INTO ledger_paper
                  (id, method, url, fingerprint, later, challenge, first_block)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                purchase.id(),
                intent.request().method(),
                intent.request().address().toString(),
                intent.request().fingerprint(),
                intent.request().later(),
                intent.challenge(),
                intent.firstBlock());
    }

    /// A yes that comes twice must not become two purchases.
    static boolean isTaken(Transaction tx, Nonce nonce) {
        return !tx.read(
                        "SELECT 1 FROM ledger_purchase WHERE nonce = ? AND nonce <> ''",
                        _ -> true,
                        nonce.toString())
                .isEmpty();
    }

    static void insert(Transaction tx, Bill bill, Instant at) {
        insert(tx, bill.id(), Billing.SERVICE, bill.service(), bill.purpose(), at);
        tx.run(
                "UPDATE ledger_purchase SET state = 'SENT', estimate = ? WHERE id = ?",
                micros(bill.estimate()),
                bill.id());
    }

    private static void insert(
            Transaction tx,
            String id,
            Billing billing,
            String service,
            Purpose purpose,
            Instant at) {
        tx.run(
                """
                INSERT INTO ledger_purchase
                  (id, opened_at, changed_at, billing, service, kind, what, face, job, state)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'DRAWN')
                """,
                id,
                at,
                at,
                billing.name(),
                service,
                purpose.kind().name(),
                purpose.what(),
                purpose.face(),
                purpose.job());
    }

    static void update(Transaction tx, Purchase next, Instant at) {
        var attempt = next.attempt();
        tx.run(
                """
                UPDATE ledger_purchase SET changed_at = ?, state = ?, nonce = ?, dead = ?,
                  signings = ?, until = ?, refused = ?, tx = ?,
                  settled = CASE ? WHEN 'SETTLED' THEN amount WHEN 'NOT_CHARGED' THEN 0 END
                WHERE id = ?
                """,
                at,
                next.state().name(),
                attempt.nonce().toString(),
                next.dead().stream().map(Nonce::toString).collect(Collectors.joining(" ")),
                attempt.signings(),
                attempt.until(),
                attempt.refused(),
                next.transaction(),
                next.state().name(),
                next.id());
    }

    static void keep(Transaction tx, String id, Paper paper) {
        tx.run(
                """
                UPDATE ledger_paper SET signed_at = ?, valid_after = ?, valid_before = ?,
                  header_name = ?, header_value = ?
                WHERE id = ?
                """,
                paper.at(),
                paper.window().after().toString(),
                paper.window().before().toString(),
                paper.header().name(),
                paper.header().value(),
                id);
    }

    static void forgetPaper(Transaction tx, String id) {
        tx.run("UPDATE ledger_paper SET signed_at = NULL, header_value = NULL WHERE id = ?", id);
    }

    static void await(Transaction tx, String id, boolean awaited, Instant at) {
        tx.run(
                "UPDATE ledger_purchase SET awaited = ?, changed_at = ? WHERE id = ?",
                awaited,
                at,
                id);
    }

    static void tell(
            Transaction tx, String id, PurchaseState state, @Nullable MicroUsd cost, Instant at) {
        tx.run(
                "UPDATE ledger_purchase SET state = ?, settled = ?, changed_at = ? WHERE id = ?",
                state.name(),
                cost == null ? null : cost.micros(),
                at,
                id);
    }

    static Held held(Row row) {
        var request =
                new Intent.Request(
                        row.text("method"),
                        URI.create(row.text("url")),
                        row.text("fingerprint"),
                        row.flag("later"));
        return new Held(
                purchase(row),
                purpose(row),
                request,
                row.text("challenge"),
                row.number("first_block"),
                row.isNull("signed_at") ? Optional.empty() : Optional.of(paper(row)),
                row.flag("awaited"));
    }

    private static Purchase purchase(Row row) {
        var terms =
                new Terms(
                        row.text("service"),
                        Network.of(row.text("network")).orElseThrow(),
                        address(row.text("payer")),
                        address(row.text("recipient")),
                        MicroUsd.of(row.number("amount")));
        var attempt =
                new Attempt(
                        Nonce.parse(row.text("nonce")),
                        (int) row.number("signings"),
                        row.instant("until"),
                        row.flag("refused"));
        return new Purchase(
                row.text("id"), terms, dead(row.text("dead")), attempt, state(row), row.text("tx"));
    }

    private static List<Nonce> dead(String nonces) {
        return nonces.isEmpty()
                ? List.of()
                : Arrays.stream(nonces.split(" ")).map(Nonce::parse).toList();
    }

    private static Paper paper(Row row) {
        return new Paper(
                row.instant("signed_at"),
                new Window(
                        new BigInteger(row.text("valid_after")),
                        new BigInteger(row.text("valid_before"))),
                new PaymentHeader(row.text("header_name"), row.text("header_value")));
    }

    static Entry entry(Row row) {
        var billing = Billing.valueOf(row.text("billing"));
        var amount = optional(row, "amount");
        var signed = row.number("signings") > 0 ? amount : Optional.<MicroUsd>empty();
        return new Entry(
                row.text("id"),
                new Entry.Deal(row.text("service"), billing, purpose(row)),
                new Amounts(optional(row, "estimate"), amount, signed, optional(row, "settled")),
                new Entry.Progress(
                        state(row),
                        row.flag("awaited"),
                        (int) row.number("signings"),
                        row.instant("opened_at"),
                        row.instant("changed_at")),
                new Trail(
                        row.text("network"),
                        row.text("payer"),
                        row.text("recipient"),
                        row.text("nonce"),
                        row.instant("until"),
                        row.text("tx")));
    }

    private static Purpose purpose(Row row) {
        return new Purpose(
                PurchaseKind.valueOf(row.text("kind")),
                row.text("what"),
                row.text("face"),
                row.text("job"));
    }

    private static PurchaseState state(Row row) {
        return PurchaseState.valueOf(row.text("state"));
    }

    private static Optional<MicroUsd> optional(Row row, String column) {
        return row.isNull(column) ? Optional.empty() : Optional.of(MicroUsd.of(row.number(column)));
    }

    private static @Nullable Long micros(Optional<MicroUsd> amount) {
        return amount.map(MicroUsd::micros).orElse(null);
    }

    static Address address(String text) {
        return switch (Address.received(text)) {
            case Outcome.Done<Address>(var address) -> address;
            case Outcome.Failed<Address> _ ->
                    throw new IllegalStateException("no address in the ledger: " + text);
        };
    }
}
