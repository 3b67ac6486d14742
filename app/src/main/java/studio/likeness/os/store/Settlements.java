package studio.likeness.os.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import studio.likeness.core.money.MicroUsd;

/// What accounts were charged for what they signed here, account by account.
public record Settlements(Database database) {
    private static final String SETTLED = "billing = 'WALLET' AND state = 'SETTLED'";

    /// One use of a payment number.
    public record Use(String payer, String nonce) {}

    /// All that each account ever paid.
    public Map<String, MicroUsd> byPayer() {
        return database
                .read(
                        "SELECT payer, SUM(settled) AS paid FROM ledger_purchase WHERE "
                                + SETTLED
                                + " GROUP BY payer",
                        row -> Map.entry(row.text("payer"), MicroUsd.of(row.number("paid"))))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// The newest first.
    public List<Use> uses(int most) {
        return database.read(
                "SELECT payer, nonce FROM ledger_purchase WHERE "
                        + SETTLED
                        + " ORDER BY opened_at DESC LIMIT ?",
                row -> new Use(row.text("payer"), row.text("nonce")),
                most);
    }
}
