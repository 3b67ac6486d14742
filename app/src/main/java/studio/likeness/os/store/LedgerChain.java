package studio.likeness.os.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.pay.ledger.Proof;
import studio.likeness.core.pay.ledger.RowKind;

/// The rows of the ledger, each with a hash over itself and the one before: whoever changes, takes
/// out or slips in a row in the file is found at that row.
final class LedgerChain {
    private static final byte[] BEGINNING = new byte[32];

    /// What a row keeps of its purchase: all of it the first time, then what can change, and the
    /// signature where there is a new one.
    private static final String CHANGING =
            """
            'state', state, 'awaited', awaited, 'settled', settled, 'nonce', nonce, 'dead', dead,
            'signings', signings, 'until', until, 'refused', refused, 'tx', tx
            """;

    private static final String SIGNATURE =
            """
            , 'signed_at', signed_at, 'valid_after', valid_after, 'valid_before', valid_before,
            'header_name', header_name, 'header_value', header_value
            """;

    private static final String FIXED =
            """
            , 'opened_at', opened_at, 'billing', billing, 'service', service, 'kind', kind,
            'what', what, 'face', face, 'job', job, 'estimate', estimate, 'amount', amount,
            'network', network, 'payer', payer, 'recipient', recipient, 'method', method,
            'url', url, 'fingerprint', fingerprint, 'later', later, 'challenge', challenge,
            'first_block', first_block
            """;

    private LedgerChain() {}

    /// A request for its signature is the latest that was heard of it.
    static boolean isOnItsWalk(Transaction tx, String purchase) {
        return latest(tx, purchase, "").filter(kind -> kind == RowKind.ASKED).isPresent();
    }

    /// A service has its payment and works, whatever was signed since.
    static boolean isWorkedFor(Transaction tx, String purchase) {
        return latest(tx, purchase, "AND kind IN ('AWAITED', 'ENDED')")
                .filter(kind -> kind == RowKind.AWAITED)
                .isPresent();
    }

    private static Optional<RowKind> latest(Transaction tx, String purchase, String among) {
        return tx
                .read(
                        """
                        SELECT kind FROM ledger_row WHERE purchase = ? %s
                        ORDER BY number DESC LIMIT 1
                        """
                                .formatted(among),
                        row -> RowKind.valueOf(row.text("kind")),
                        purchase)
                .stream()
                .findFirst();
    }

    static void add(Transaction tx, String purchase, RowKind kind, Instant at) {
        var fields =
                switch (kind) {
                    case DRAWN, BILLED -> CHANGING + FIXED;
                    case SIGNED, BROUGHT -> CHANGING + SIGNATURE;
                    case SENT,
                            LOST,
                            NONCE_REFUSED,
                            SETTLED,
                            UNUSED,
                            CANCELLED,
                            DROPPED,
                            RENEWED,
                            AWAITED,
                            ENDED,
                            ASKED,
                            UNANSWERED,
                            TOLD ->
                            CHANGING;
                };
        var content =
                tx.read(
                                """
                                SELECT json_object(%s) AS content
                                FROM ledger_purchase LEFT JOIN ledger_paper USING (id) WHERE id = ?
                                """
                                        .formatted(fields),
                                row -> row.text("content"),
                                purchase)
                        .getFirst();
        var last =
                tx
                        .read(
                                "SELECT number, hash FROM ledger_row ORDER BY number DESC LIMIT 1",
                                row -> new Link(row.number("number"), row.bytes("hash")))
                        .stream()
                        .findFirst()
                        .orElse(new Link(0, BEGINNING));
        var line = new Line(last.number() + 1, purchase, at.toEpochMilli(), kind.name(), content);
        tx.run(
                "INSERT INTO ledger_row VALUES (?, ?, ?, ?, ?, ?)",
                line.number(),
                purchase,
                line.at(),
                line.kind(),
                content,
                line.hash(last.hash()));
    }

    @SuppressWarnings("ArrayRecordComponent") // lives for one statement
    private record Link(long number, byte[] hash) {}

    private record Line(long number, String purchase, long at, String kind, String content) {
        /// Lengths go in, so that no two rows can spell the same bytes.
        byte[] hash(byte[] before) {
            try {
                var sha = MessageDigest.getInstance("SHA-256");
                sha.update(before);
                sha.update(ByteBuffer.allocate(16).putLong(number).putLong(at).flip());
                for (var text : new String[] {purchase, kind, content}) {
                    var bytes = text.getBytes(StandardCharsets.UTF_8);
                    sha.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
                    sha.update(bytes);
                }
                return sha.digest();
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every JDK has SHA-256", e);
            }
        }
    }

    static Proof prove(Database database) {
        var walk = new Walk();
        database.read("SELECT * FROM ledger_row ORDER BY number", walk::step);
        if (walk.broken != null) {
            return walk.broken;
        }
        return database
                .read(
                        """
                        SELECT p.id, coalesce(r.number, 0) AS number FROM ledger_purchase p
                        LEFT JOIN ledger_row r ON r.number =
                          (SELECT max(number) FROM ledger_row WHERE purchase = p.id)
                        LEFT JOIN ledger_row f ON f.number =
                          (SELECT min(number) FROM ledger_row WHERE purchase = p.id)
                        WHERE r.number IS NULL
                          OR json_extract(r.content, '$.state') <> p.state
                          OR json_extract(r.content, '$.settled') IS NOT p.settled
                          OR json_extract(r.content, '$.nonce') <> p.nonce
                          OR json_extract(r.content, '$.tx') <> p.tx
                          OR json_extract(f.content, '$.amount') IS NOT p.amount
                          OR json_extract(f.content, '$.service') <> p.service
                          OR json_extract(f.content, '$.recipient') <> p.recipient
                        ORDER BY p.opened_at LIMIT 1
                        """,
                        row -> (Proof) new Proof.Broken(row.number("number"), row.text("id")))
                .stream()
                .findFirst()
                .orElseGet(() -> new Proof.Sound(walk.rows, HexFormat.of().formatHex(walk.before)));
    }

    /// Row after row, from the first one.
    private static final class Walk {
        private byte[] before = BEGINNING;
        private long rows;
        private Proof.@Nullable Broken broken;

        boolean step(Row row) {
            if (broken != null) {
                return false;
            }
            var line =
                    new Line(
                            row.number("number"),
                            row.text("purchase"),
                            row.number("at"),
                            row.text("kind"),
                            row.text("content"));
            var hash = line.hash(before);
            rows++;
            if (line.number() != rows || !Arrays.equals(hash, row.bytes("hash"))) {
                broken = new Proof.Broken(line.number(), line.purchase());
            }
            before = hash;
            return true;
        }
    }
}
