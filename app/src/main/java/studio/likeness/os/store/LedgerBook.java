package studio.likeness.os.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.PurchaseState;
import studio.likeness.core.pay.ledger.Entry;
import studio.likeness.core.pay.ledger.LedgerFilter;
import studio.likeness.core.pay.ledger.LedgerReader.Page;
import studio.likeness.core.pay.ledger.LedgerRow;
import studio.likeness.core.pay.ledger.RowKind;
import studio.likeness.core.pay.ledger.Totals;

/// The ledger as it is read: pages and sums, made by the database.
final class LedgerBook {
    private final Database database;

    LedgerBook(Database database) {
        this.database = database;
    }

    private record Where(String sql, List<Object> all) {
        Object[] values() {
            return all.toArray();
        }

        Object[] and(Object... more) {
            var longer = new ArrayList<>(all);
            longer.addAll(List.of(more));
            return longer.toArray();
        }
    }

    Optional<Entry> entry(String id) {
        return database
                .read("SELECT * FROM ledger_purchase WHERE id = ?", PurchaseTable::entry, id)
                .stream()
                .findFirst();
    }

    Page page(LedgerFilter filter, int first, int count) {
        var where = where(filter);
        var all =
                database.read(
                                "SELECT count(*) AS n FROM ledger_purchase" + where.sql(),
                                row -> row.number("n"),
                                where.values())
                        .getFirst();
        return new Page(entries(where, first, count), all.intValue());
    }

    /// What is unknown comes first. Its lines and the others are two questions, so that each runs
    /// along an index.
    private List<Entry> entries(Where where, int first, int count) {
        var unknown =
                database.read(
                        "SELECT * FROM ledger_purchase%s AND state = 'UNKNOWN' ORDER BY opened_at DESC, id DESC LIMIT ? OFFSET ?"
                                .formatted(where.sql()),
                        PurchaseTable::entry,
                        where.and(count, first));
        if (unknown.size() == count) {
            return unknown;
        }
        var above =
                database.read(
                                "SELECT count(*) AS n FROM ledger_purchase%s AND state = 'UNKNOWN'"
                                        .formatted(where.sql()),
                                row -> row.number("n"),
                                where.values())
                        .getFirst();
        var rest =
                database.read(
                        "SELECT * FROM ledger_purchase%s AND state <> 'UNKNOWN' ORDER BY opened_at DESC, id DESC LIMIT ? OFFSET ?"
                                .formatted(where.sql()),
                        PurchaseTable::entry,
                        where.and(count - unknown.size(), Math.max(0, first - above)));
        var both = new ArrayList<>(unknown);
        both.addAll(rest);
        return both;
    }

    Totals totals(LedgerFilter filter) {
        var where = where(filter);
        var byService = sums("service", where);
        var byFace = sums("face", where);
        return database.read(
                        """
                        SELECT
                          coalesce(sum(settled) FILTER (WHERE billing = 'WALLET'), 0) AS settled,
                          coalesce(sum(amount) FILTER (WHERE billing = 'WALLET' AND state IN
                            ('DRAWN', 'SIGNED', 'SENT', 'UNKNOWN')), 0) AS open,
                          coalesce(sum(settled) FILTER (WHERE billing = 'SERVICE'), 0) AS billed,
                          count(*) FILTER (WHERE state = 'UNKNOWN') AS unknown
                        FROM ledger_purchase\
                        """
                                + where.sql(),
                        row ->
                                new Totals(
                                        MicroUsd.of(row.number("settled")),
                                        MicroUsd.of(row.number("open")),
                                        MicroUsd.of(row.number("billed")),
                                        (int) row.number("unknown"),
                                        byService,
                                        byFace),
                        where.values())
                .getFirst();
    }

    private Map<String, MicroUsd> sums(String column, Where where) {
        return database
                .read(
                        """
                        SELECT %s AS name, sum(settled) AS total FROM ledger_purchase%s
                        AND settled > 0 AND %s <> '' GROUP BY 1
                        """
                                .formatted(column, where.sql(), column),
                        row -> Map.entry(row.text("name"), MicroUsd.of(row.number("total"))),
                        where.values())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<LedgerRow> history(String id) {
        return database.read(
                """
                SELECT number, at, kind, json_extract(content, '$.state') AS state
                FROM ledger_row WHERE purchase = ? ORDER BY number
                """,
                row ->
                        new LedgerRow(
                                row.number("number"),
                                row.instant("at"),
                                RowKind.valueOf(row.text("kind")),
                                PurchaseState.valueOf(row.text("state"))),
                id);
    }

    private static Where where(LedgerFilter filter) {
        var sql = new StringBuilder(" WHERE 1");
        var values = new ArrayList<Object>();
        filter.service()
                .ifPresent(
                        service -> {
                            sql.append(" AND service = ?");
                            values.add(service);
                        });
        filter.from()
                .ifPresent(
                        from -> {
                            sql.append(" AND opened_at >= ?");
                            values.add(from);
                        });
        filter.before()
                .ifPresent(
                        before -> {
                            sql.append(" AND opened_at < ?");
                            values.add(before);
                        });
        if (!filter.states().isEmpty()) {
            sql.append(
                    filter.states().stream()
                            .sorted()
                            .map(state -> "'" + state.name() + "'")
                            .collect(Collectors.joining(", ", " AND state IN (", ")")));
        }
        if (!filter.text().isBlank()) {
            sql.append(
                    " AND instr(lower(what || ' ' || service || ' ' || recipient || ' ' || nonce"
                            + " || ' ' || tx || ' ' || face || ' ' || job || ' ' || id), ?) > 0");
            values.add(filter.text().strip().toLowerCase(Locale.ROOT));
        }
        return new Where(sql.toString(), values);
    }
}
