package studio.likeness.os.store;

import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.Caps;
import studio.likeness.core.pay.ledger.Policies;
import studio.likeness.core.pay.ledger.Policy;
import studio.likeness.core.problem.Outcome;

/// The caps of each service in the database of its mode.
public final class SqlitePolicies implements Policies {
    private final Database database;

    public SqlitePolicies(Database database) {
        this.database = database;
    }

    @Override
    public Outcome<Policy> of(String service) {
        try {
            return Outcome.done(
                    database
                            .read(
                                    "SELECT * FROM ledger_policy WHERE service = ?",
                                    SqlitePolicies::policy,
                                    service)
                            .stream()
                            .findFirst()
                            .orElse(Policy.CAREFUL));
        } catch (StoreException e) {
            return Outcome.failed(e.problem());
        }
    }

    @Override
    public Outcome<Policy> set(String service, Policy policy) {
        try {
            database.write(
                    tx ->
                            tx.run(
                                    """
                                    INSERT INTO ledger_policy VALUES (?, ?, ?, ?)
                                    ON CONFLICT (service) DO UPDATE SET
                                      per_call = excluded.per_call, per_day = excluded.per_day,
                                      unasked = excluded.unasked
                                    """,
                                    service,
                                    policy.caps().perCall().micros(),
                                    policy.caps().perDay().micros(),
                                    policy.unasked().micros()));
            return Outcome.done(policy);
        } catch (StoreException e) {
            return Outcome.failed(e.problem());
        }
    }

    private static Policy policy(Row row) {
        var caps =
                new Caps(MicroUsd.of(row.number("per_call")), MicroUsd.of(row.number("per_day")));
        return new Policy(caps, MicroUsd.of(row.number("unasked")));
    }
}
