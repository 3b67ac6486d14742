package studio.likeness.os.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.Purchase;
import studio.likeness.core.pay.PurchaseEvent;
import studio.likeness.core.pay.PurchaseState;
import studio.likeness.core.pay.Refusal;
import studio.likeness.core.pay.ledger.Bill;
import studio.likeness.core.pay.ledger.Entry;
import studio.likeness.core.pay.ledger.Held;
import studio.likeness.core.pay.ledger.Intent;
import studio.likeness.core.pay.ledger.Ledger;
import studio.likeness.core.pay.ledger.LedgerFilter;
import studio.likeness.core.pay.ledger.LedgerRow;
import studio.likeness.core.pay.ledger.Paper;
import studio.likeness.core.pay.ledger.Position;
import studio.likeness.core.pay.ledger.Proof;
import studio.likeness.core.pay.ledger.RowKind;
import studio.likeness.core.pay.ledger.Totals;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.PaymentProblem;

/// The ledger in the database. Each act is one transaction, on the disk before it returns: the
/// purchase as it now stands, and the row that tells how it came to it.
public final class SqliteLedger implements Ledger {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteLedger.class);

    private final Database database;
    private final LedgerBook book;
    private final Consumer<PurchaseEvent> told;

    public SqliteLedger(Database database) {
        this(database, _ -> {});
    }

    /// @param told on whatever thread wrote it, what was noted of a payment
    public SqliteLedger(Database database, Consumer<PurchaseEvent> told) {
        this.database = database;
        this.told = told;
        this.book = new LedgerBook(database);
    }

    @Override
    public Outcome<Held> draw(
            Intent intent, Instant at, Function<Position, Optional<Refusal>> admission) {
        var terms = intent.purchase().terms();
        var question =
                new Position.Of(
                        terms.service(), terms.network(), terms.payer(), intent.purpose(), "");
        return writing(
                Money.NOT_CHARGED,
                tx -> {
                    var refusal =
                            PurchaseTable.isTaken(tx, intent.purchase().attempt().nonce())
                                    ? Optional.of(Refusal.NONCE_TAKEN)
                                    : admission.apply(LedgerPosition.of(tx, question, at));
                    if (refusal.isPresent()) {
                        return Outcome.failed(refusal.get().problem(Money.NOT_CHARGED));
                    }
                    PurchaseTable.insert(tx, intent, at);
                    LedgerChain.add(tx, intent.purchase().id(), RowKind.DRAWN, at);
                    return held(tx, intent.purchase().id());
                });
    }

    @Override
    public Outcome<Held> sign(String id, Paper paper) {
        return writing(
                Money.NOT_CHARGED,
                tx ->
                        held(tx, id)
                                .then(
                                        held -> {
                                            var event =
                                                    new PurchaseEvent.Signed(
                                                            paper.at(), paper.until());
                                            return signed(tx, held, event, paper);
                                        }));
    }

    /// A request ends with the signature that was asked for, and not a moment sooner.
    private static Outcome<Held> signed(
            Transaction tx, Held held, PurchaseEvent.Signed event, Paper paper) {
        var before = held.purchase();
        var next = before.after(event);
        if (next.isEmpty()) {
            return Outcome.failed(Refusal.STILL_SIGNED.problem(before.state().money()));
        }
        var brought = LedgerChain.isOnItsWalk(tx, before.id());
        PurchaseTable.update(tx, next.get(), paper.at());
        PurchaseTable.keep(tx, before.id(), paper);
        if (brought) {
            PurchaseTable.await(tx, before.id(), isWorkedFor(tx, before), paper.at());
        }
        LedgerChain.add(tx, before.id(), brought ? RowKind.BROUGHT : RowKind.SIGNED, paper.at());
        return held(tx, before.id());
    }

    /// A walk for another signature says nothing about the work that a service does meanwhile.
    private static boolean isWorkedFor(Transaction tx, Purchase purchase) {
        return purchase.state().hasSignatureOut() && LedgerChain.isWorkedFor(tx, purchase.id());
    }

    @Override
    public Outcome<Purchase> asked(String id, boolean open, Instant at) {
        return writing(
                Money.RESERVED,
                tx ->
                        held(tx, id)
                                .map(
                                        held -> {
                                            if (LedgerChain.isOnItsWalk(tx, id) != open) {
                                                walks(tx, held.purchase(), open, at);
                                            }
                                            return held.purchase();
                                        }));
    }

    private static void walks(Transaction tx, Purchase purchase, boolean open, Instant at) {
        var id = purchase.id();
        PurchaseTable.await(tx, id, open || isWorkedFor(tx, purchase), at);
        LedgerChain.add(tx, id, open ? RowKind.ASKED : RowKind.UNANSWERED, at);
    }

    private record Noted(Purchase purchase, boolean isNews) {}

    @Override
    public Outcome<Purchase> note(String id, PurchaseEvent event, Instant at) {
        var noted =
                writing(
                        Money.RESERVED,
                        tx -> held(tx, id).map(held -> noted(tx, held.purchase(), event, at)));
        if (noted instanceof Outcome.Done<Noted>(var done) && done.isNews()) {
            told.accept(event);
        }
        return noted.map(Noted::purchase);
    }

    private static Noted noted(Transaction tx, Purchase before, PurchaseEvent event, Instant at) {
        return before.after(event)
                .map(next -> new Noted(moved(tx, next, event, at), true))
                .orElse(new Noted(before, false));
    }

    private static Purchase moved(Transaction tx, Purchase next, PurchaseEvent event, Instant at) {
        PurchaseTable.update(tx, next, at);
        if (event instanceof PurchaseEvent.Renewed) {
            PurchaseTable.forgetPaper(tx, next.id());
        }
        LedgerChain.add(tx, next.id(), RowKind.of(event), at);
        return next;
    }

    @Override
    public Outcome<Purchase> await(String id, boolean awaited, Instant at) {
        return writing(
                Money.RESERVED,
                tx ->
                        held(tx, id)
                                .map(
                                        held -> {
                                            if (held.awaited() != awaited) {
                                                PurchaseTable.await(tx, id, awaited, at);
                                                LedgerChain.add(tx, id, work(awaited), at);
                                            }
                                            return held.purchase();
                                        }));
    }

    private static RowKind work(boolean awaited) {
        return awaited ? RowKind.AWAITED : RowKind.ENDED;
    }

    @Override
    public Outcome<Entry> bill(Bill bill, Instant at) {
        return writing(
                Money.NOT_CHARGED,
                tx -> {
                    PurchaseTable.insert(tx, bill, at);
                    LedgerChain.add(tx, bill.id(), RowKind.BILLED, at);
                    return line(tx, bill.id());
                });
    }

    @Override
    public Outcome<Entry> billed(String id, Bill.Told told, Instant at) {
        return writing(
                Money.UNKNOWN,
                tx -> {
                    switch (told) {
                        case Bill.Told.Cost(var amount) ->
                                PurchaseTable.tell(tx, id, PurchaseState.SETTLED, amount, at);
                        case Bill.Told.Untold() ->
                                PurchaseTable.tell(tx, id, PurchaseState.SETTLED, null, at);
                        case Bill.Told.NotCharged() ->
                                PurchaseTable.tell(
                                        tx, id, PurchaseState.NOT_CHARGED, MicroUsd.ZERO, at);
                        case Bill.Told.Unknown() ->
                                PurchaseTable.tell(tx, id, PurchaseState.UNKNOWN, null, at);
                    }
                    LedgerChain.add(tx, id, RowKind.TOLD, at);
                    return line(tx, id);
                });
    }

    @Override
    public Outcome<Position> position(Position.Of question, Instant now) {
        return writing(Money.NOT_CHARGED, tx -> Outcome.done(LedgerPosition.of(tx, question, now)));
    }

    @Override
    public Outcome<Boolean> writable() {
        return writing(
                Money.NOT_CHARGED,
                tx -> {
                    tx.run(
                            """
                            INSERT INTO ledger_probe VALUES (1, 1)
                            ON CONFLICT (id) DO UPDATE SET at = at + 1
                            """);
                    return Outcome.done(true);
                });
    }

    @Override
    public Outcome<Optional<Held>> find(String id) {
        return reading(
                () ->
                        database
                                .read(
                                        PurchaseTable.SIGNED_HERE + " AND id = ?",
                                        PurchaseTable::held,
                                        id)
                                .stream()
                                .findFirst());
    }

    @Override
    public Outcome<List<Held>> open() {
        return reading(
                () ->
                        database.read(
                                PurchaseTable.SIGNED_HERE
                                        + " AND "
                                        + PurchaseTable.OPEN
                                        + " ORDER BY opened_at, ledger_purchase.rowid",
                                PurchaseTable::held));
    }

    @Override
    public Outcome<Optional<Entry>> entry(String id) {
        return reading(() -> book.entry(id));
    }

    @Override
    public Outcome<Page> page(LedgerFilter filter, int first, int count) {
        return reading(() -> book.page(filter, first, count));
    }

    @Override
    public Outcome<Totals> totals(LedgerFilter filter) {
        return reading(() -> book.totals(filter));
    }

    @Override
    public Outcome<List<LedgerRow>> history(String id) {
        return reading(() -> book.history(id));
    }

    @Override
    public Outcome<Proof> prove() {
        return reading(() -> LedgerChain.prove(database));
    }

    private static Outcome<Held> held(Transaction tx, String id) {
        return tx.read(PurchaseTable.SIGNED_HERE + " AND id = ?", PurchaseTable::held, id).stream()
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.failed(new PaymentProblem.PurchaseUnknown()));
    }

    private static Outcome<Entry> line(Transaction tx, String id) {
        return tx
                .read("SELECT * FROM ledger_purchase WHERE id = ?", PurchaseTable::entry, id)
                .stream()
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.failed(new PaymentProblem.PurchaseUnknown()));
    }

    /// What was refused writes nothing: no work below writes before it refuses.
    private <T> Outcome<T> writing(Money money, Function<Transaction, Outcome<T>> work) {
        try {
            return database.write(work);
        } catch (StoreException e) {
            LOG.warn("ledger not written", e);
            return Outcome.failed(new PaymentProblem.LedgerNotWritten(money));
        }
    }

    private static <T> Outcome<T> reading(Supplier<T> work) {
        try {
            return Outcome.done(work.get());
        } catch (StoreException e) {
            LOG.warn("ledger not read", e);
            return Outcome.failed(e.problem());
        }
    }
}
