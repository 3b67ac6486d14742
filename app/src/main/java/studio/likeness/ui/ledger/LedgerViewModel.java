package studio.likeness.ui.ledger;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.pay.Explorer;
import studio.likeness.core.pay.PurchaseState;
import studio.likeness.core.pay.ledger.Entry;
import studio.likeness.core.pay.ledger.LedgerCsv;
import studio.likeness.core.pay.ledger.LedgerFilter;
import studio.likeness.core.pay.ledger.LedgerReader;
import studio.likeness.core.pay.ledger.LedgerRow;
import studio.likeness.core.pay.ledger.Owners;
import studio.likeness.core.pay.ledger.Spending;
import studio.likeness.core.pay.ledger.Totals;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Browser;
import studio.likeness.core.port.ChosenFiles;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.Task;
import studio.likeness.core.port.Work;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.text.Message;

/// Every purchase, read page by page; sums; and the export.
public final class LedgerViewModel {
    private static final Duration TYPING = Duration.ofMillis(200);

    private final Sources sources;
    private final Outlets outlets;
    private final LedgerLines lines = new LedgerLines(this::load);
    private final ReadOnlyObjectWrapper<Optional<Sums>> sums =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Told>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper checking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private LedgerFilter filter = LedgerFilter.ALL;

    /// Tells whenever the end of a payment turns out.
    public interface Ends {
        /// @return stops that
        Runnable whenKnown(Runnable told);
    }

    /// @param lookUp asks service and chain what became of what is open
    public record Sources(
            Mode mode,
            LedgerReader ledger,
            Owners owners,
            Work<Boolean> lookUp,
            Ends ends,
            Clock clock,
            ZoneId zone) {}

    /// What the screen reaches beyond the ledger.
    public record Outlets(
            BackgroundTasks tasks,
            ChosenFiles files,
            Browser browser,
            Runnable toWallet,
            Consumer<Message> told,
            Consumer<Problem> problems) {}

    /// @param all over the whole ledger
    /// @param people what this month's purchases were for
    record Sums(Totals today, Totals month, Totals all, List<Spending> people) {}

    /// One purchase in full.
    ///
    /// @param person whose face it is for, when they are in the library
    record Told(Entry entry, List<LedgerRow> history, Optional<String> person) {}

    private record Opening(LedgerReader.Page page, Sums sums) {}

    public LedgerViewModel(Sources sources, Outlets outlets) {
        this.sources = sources;
        this.outlets = outlets;
    }

    ObservableList<Optional<Entry>> lines() {
        return lines;
    }

    ReadOnlyObjectProperty<Optional<Sums>> sumsProperty() {
        return sums.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Told>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty checkingProperty() {
        return checking.getReadOnlyProperty();
    }

    /// The ledger has been read once.
    ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    boolean isFiltered() {
        return !filter.equals(LedgerFilter.ALL);
    }

    public void toWallet() {
        outlets.toWallet().run();
    }

    void search(String text) {
        filter = filter.withText(text.strip());
        reload(TYPING);
    }

    void only(Optional<PurchaseState> state) {
        filter = filter.withStates(state.map(Set::of).orElse(Set.of()));
        reload(Duration.ZERO);
    }

    void of(Optional<String> service) {
        filter = filter.withService(service);
        reload(Duration.ZERO);
    }

    public void reload() {
        reload(Duration.ZERO);
    }

    /// Reads it again whenever the end of a payment turns out.
    ///
    /// @return stops that
    Runnable follow() {
        return sources.ends().whenKnown(this::reload);
    }

    private void reload(Duration after) {
        var wanted = filter;
        start(
                Task.of(Message.of("task.read-ledger"), _ -> open(wanted))
                        .onDone(
                                opening -> {
                                    lines.begin(opening.page().entries(), opening.page().all());
                                    sums.set(Optional.of(opening.sums()));
                                    ready.set(true);
                                })
                        .after(after)
                        .latest("ledger"));
    }

    private Outcome<Opening> open(LedgerFilter wanted) {
        return sources.ledger()
                .page(wanted, 0, LedgerLines.PAGE)
                .then(page -> sums().map(found -> new Opening(page, found)));
    }

    private Outcome<Sums> sums() {
        var today = LocalDate.ofInstant(sources.clock().now(), sources.zone());
        var day = LedgerFilter.ALL.between(start(today), start(today.plusDays(1)));
        var first = today.withDayOfMonth(1);
        var month = LedgerFilter.ALL.between(start(first), start(first.plusMonths(1)));
        var ledger = sources.ledger();
        return ledger.totals(day)
                .then(
                        ofDay ->
                                ledger.totals(month)
                                        .then(
                                                ofMonth ->
                                                        ledger.totals(LedgerFilter.ALL)
                                                                .map(
                                                                        all ->
                                                                                new Sums(
                                                                                        ofDay,
                                                                                        ofMonth,
                                                                                        all,
                                                                                        people(
                                                                                                ofMonth)))));
    }

    private List<Spending> people(Totals totals) {
        return Spending.perPerson(totals.byFace(), sources.owners());
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(sources.zone()).toInstant();
    }

    private void load(int page) {
        var wanted = filter;
        start(
                Task.of(
                                Message.of("task.read-ledger"),
                                _ ->
                                        sources.ledger()
                                                .page(
                                                        wanted,
                                                        page * LedgerLines.PAGE,
                                                        LedgerLines.PAGE))
                        .onDone(
                                found -> {
                                    if (wanted.equals(filter)) {
                                        lines.fill(page, found.entries());
                                    }
                                }));
    }

    void look(Entry entry) {
        start(
                Task.of(Message.of("task.read-ledger"), _ -> told(entry))
                        .onDone(told -> chosen.set(Optional.of(told)))
                        .latest("ledger-history"));
    }

    private Outcome<Told> told(Entry entry) {
        var face = entry.deal().purpose().face();
        return sources.ledger()
                .history(entry.id())
                .map(
                        history ->
                                new Told(
                                        entry,
                                        history,
                                        face.isEmpty()
                                                ? Optional.empty()
                                                : Optional.ofNullable(
                                                                sources.owners()
                                                                        .of(Set.of(face))
                                                                        .get(face))
                                                        .map(Owners.Owner::name)));
    }

    /// Practice settles on a chain of its own that no public page knows.
    Optional<URI> page(Entry entry) {
        return sources.mode() == Mode.LIVE
                ? Explorer.page(entry.trail().network(), entry.trail().transaction())
                : Optional.empty();
    }

    void open(URI page) {
        start(
                Task.of(Message.of("task.open-link"), _ -> outlets.browser().open(page))
                        .latest("ledger-page"));
    }

    /// Asks now what became of everything that is open, instead of waiting.
    void checkNow() {
        checking.set(true);
        tasks().start(
                        Task.of(Message.of("task.check-payments"), sources.lookUp())
                                .onDone(_ -> reload())
                                .onProblem(outlets.problems())
                                .onEnd(() -> checking.set(false)));
    }

    /// What the filter lets through, as a table for other programs.
    void export(Path to) {
        var wanted = filter;
        tasks().start(
                        Task.of(
                                        Message.of("task.export-ledger"),
                                        _ ->
                                                all(wanted)
                                                        .then(
                                                                entries ->
                                                                        outlets.files()
                                                                                .write(
                                                                                        to,
                                                                                        csv(
                                                                                                entries))))
                                .onDone(
                                        file ->
                                                outlets.told()
                                                        .accept(
                                                                Message.of(
                                                                        "ledger.exported",
                                                                        "file",
                                                                        file.toString())))
                                .onProblem(outlets.problems()));
    }

    private byte[] csv(List<Entry> entries) {
        return LedgerCsv.of(sources.mode(), entries).getBytes(StandardCharsets.UTF_8);
    }

    private Outcome<List<Entry>> all(LedgerFilter wanted) {
        var entries = new ArrayList<Entry>();
        while (true) {
            switch (sources.ledger().page(wanted, entries.size(), 5_000)) {
                case Outcome.Failed<LedgerReader.Page>(var problem) -> {
                    return Outcome.failed(problem);
                }
                case Outcome.Done<LedgerReader.Page>(var page) -> {
                    entries.addAll(page.entries());
                    if (page.entries().isEmpty() || entries.size() >= page.all()) {
                        return Outcome.done(entries);
                    }
                }
            }
        }
    }

    private BackgroundTasks tasks() {
        return outlets.tasks();
    }

    private <T> void start(Task<T> task) {
        tasks().start(task.onProblem(outlets.problems()).quiet());
    }
}
