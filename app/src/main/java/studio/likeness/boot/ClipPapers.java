package studio.likeness.boot;

import java.util.List;
import java.util.Optional;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.PurchaseState;
import studio.likeness.core.pay.ledger.Billing;
import studio.likeness.core.pay.ledger.Entry;
import studio.likeness.core.pay.ledger.LedgerFilter;
import studio.likeness.core.pay.ledger.LedgerReader;
import studio.likeness.core.pay.ledger.RowKind;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.video.Bill;
import studio.likeness.core.video.Job;

/// What the ledger knows of a clip's money.
record ClipPapers(LedgerReader ledger) {
    private static final int FEW = 8;

    /// The latest purchase for this job.
    Outcome<Optional<Entry>> of(Job job) {
        return all(job).map(found -> found.stream().findFirst());
    }

    private Outcome<List<Entry>> all(Job job) {
        return ledger.page(LedgerFilter.ALL.withText(job.id()), 0, FEW)
                .map(
                        page ->
                                page.entries().stream()
                                        .filter(e -> e.deal().purpose().job().equals(job.id()))
                                        .toList());
    }

    /// Nothing when nothing can have left.
    Outcome<Optional<Bill>> bill(Job job) {
        return of(job).map(found -> found.filter(ClipPapers::mayHaveLeft).map(ClipPapers::bill));
    }

    /// The line of what a key pays stands before its order leaves; what the wallet pays leaves with
    /// its signature.
    private static boolean mayHaveLeft(Entry entry) {
        return entry.deal().billing() == Billing.SERVICE || entry.progress().signings() > 0;
    }

    /// Asked for on another computer, and not signed yet as far as is known here.
    Outcome<Optional<Entry>> onItsWalk(Job job) {
        return of(job).map(
                        found ->
                                found.filter(
                                        entry ->
                                                entry.state() == PurchaseState.DRAWN
                                                        && entry.progress().awaited()));
    }

    /// The latest purchase, where that was given up unsigned and the job was asked for on another
    /// computer: with it or before it.
    Outcome<Optional<Entry>> lapsed(Job job) {
        return all(job).then(
                        found ->
                                found.stream().findFirst().filter(ClipPapers::isDropped).isPresent()
                                        ? asked(found)
                                        : Outcome.done(Optional.empty()));
    }

    private static boolean isDropped(Entry entry) {
        return entry.state() == PurchaseState.NOT_CHARGED && entry.progress().signings() == 0;
    }

    private Outcome<Optional<Entry>> asked(List<Entry> found) {
        Outcome<Optional<Entry>> asked = Outcome.done(Optional.empty());
        for (var entry : found) {
            asked =
                    asked.then(
                            known ->
                                    known.isPresent()
                                            ? Outcome.done(known)
                                            : asked(entry, found.getFirst()));
        }
        return asked;
    }

    private Outcome<Optional<Entry>> asked(Entry entry, Entry latest) {
        return ledger.history(entry.id())
                .map(
                        rows ->
                                rows.stream().anyMatch(row -> row.kind() == RowKind.ASKED)
                                        ? Optional.of(latest)
                                        : Optional.empty());
    }

    /// As well as it is known now.
    Bill latest(Job job) {
        return of(job) instanceof Outcome.Done<Optional<Entry>>(var found)
                ? found.map(ClipPapers::bill).orElse(job.bill())
                : job.bill();
    }

    static Bill bill(Entry entry) {
        var amounts = entry.amounts();
        Optional<MicroUsd> amount =
                amounts.settled().or(amounts::signed).or(amounts::quoted).or(amounts::estimate);
        return new Bill(entry.money(), amount, entry.trail().transaction());
    }
}
