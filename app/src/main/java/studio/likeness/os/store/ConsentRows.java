package studio.likeness.os.store;

import java.time.LocalDate;
import java.util.Optional;
import studio.likeness.core.face.Consent;
import studio.likeness.core.face.FaceBook;
import studio.likeness.core.face.receipt.SignedReceipt;
import studio.likeness.core.service.ServiceId;

/// Consents and their receipts. A receipt is only ever added.
final class ConsentRows {
    static final String RECEIPTS = "SELECT * FROM receipt WHERE person = ? ORDER BY id";

    private static final String NEWEST =
            "SELECT * FROM receipt WHERE person = ? ORDER BY id DESC LIMIT 1";

    private ConsentRows() {}

    static void write(Transaction tx, Consent consent, FaceBook.Following receipts) {
        var before = tx.read(NEWEST, ConsentRows::receipt, consent.person()).stream().findFirst();
        write(tx, consent);
        write(tx, consent.person(), receipts.receipt(consent, before));
    }

    private static void write(Transaction tx, Consent consent) {
        tx.run(
                """
                INSERT INTO consent VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET withdrawn = excluded.withdrawn
                """,
                consent.id(),
                consent.person(),
                consent.name(),
                consent.service().id(),
                consent.photo(),
                consent.scope().name(),
                consent.given(),
                consent.until().map(LocalDate::toString).orElse(null),
                consent.withdrawn().orElse(null));
    }

    private static void write(Transaction tx, String person, SignedReceipt receipt) {
        tx.run(
                "INSERT INTO receipt (person, key, signature, text) VALUES (?, ?, ?, ?)",
                person,
                receipt.key(),
                receipt.signature(),
                receipt.text());
    }

    static SignedReceipt receipt(Row row) {
        return new SignedReceipt(row.text("key"), row.text("signature"), row.text("text"));
    }

    static Consent consent(Row row) {
        return new Consent(
                row.text("id"),
                row.text("person"),
                row.text("name"),
                ServiceId.of(row.text("service")).orElseThrow(),
                row.text("photo"),
                Consent.Scope.valueOf(row.text("scope")),
                row.instant("given"),
                Optional.ofNullable(row.textOrNull("until")).map(LocalDate::parse),
                row.isNull("withdrawn") ? Optional.empty() : Optional.of(row.instant("withdrawn")));
    }
}
