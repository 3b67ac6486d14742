package studio.likeness.ui.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.PurchaseState;
import studio.likeness.core.pay.ledger.Amounts;
import studio.likeness.core.pay.ledger.Billing;
import studio.likeness.core.pay.ledger.Entry;
import studio.likeness.core.pay.ledger.LedgerFilter;
import studio.likeness.core.pay.ledger.LedgerReader;
import studio.likeness.core.pay.ledger.LedgerRow;
import studio.likeness.core.pay.ledger.Owners;
import studio.likeness.core.pay.ledger.Proof;
import studio.likeness.core.pay.ledger.Purpose;
import studio.likeness.core.pay.ledger.RowKind;
import studio.likeness.core.pay.ledger.Totals;
import studio.likeness.core.pay.ledger.Trail;
import studio.likeness.core.problem.Outcome;

/// A ledger in memory, of any length.
public final class LedgerBench implements LedgerReader {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final List<String> SERVICES = List.of("blockrun", "jarvisclaw", "anyfast");
    private static final PurchaseState[] STATES = {
        PurchaseState.UNKNOWN,
        PurchaseState.SIGNED,
        PurchaseState.SENT,
        PurchaseState.SETTLED,
        PurchaseState.NOT_CHARGED
    };

    private final int length;
    private int pages;

    public LedgerBench(int length) {
        this.length = length;
    }

    /// Ada is in the library, and nobody else.
    public static Map<String, Owners.Owner> owners(Set<String> faces) {
        return faces.contains("ada")
                ? Map.of("ada", new Owners.Owner("person-1", "Ada Lovelace"))
                : Map.of();
    }

    /// As if somebody had chosen that line.
    public static void choose(LedgerViewModel ledger, int number) {
        ledger.look(line(number));
    }

    int pagesRead() {
        return pages;
    }

    @Override
    public Outcome<Optional<Entry>> entry(String id) {
        return Outcome.done(all().filter(entry -> entry.id().equals(id)).findFirst());
    }

    @Override
    public Outcome<Page> page(LedgerFilter filter, int first, int count) {
        pages++;
        if (filter.equals(LedgerFilter.ALL)) {
            var page =
                    IntStream.range(first, Math.min(length, first + count))
                            .mapToObj(LedgerBench::line)
                            .toList();
            return Outcome.done(new Page(page, length));
        }
        var fitting = all().filter(entry -> fits(entry, filter)).toList();
        var page = fitting.stream().skip(first).limit(count).toList();
        return Outcome.done(new Page(page, fitting.size()));
    }

    private static boolean fits(Entry entry, LedgerFilter filter) {
        return entry.deal().purpose().what().contains(filter.text())
                && (filter.states().isEmpty() || filter.states().contains(entry.state()))
                && filter.service().map(entry.deal().service()::equals).orElse(true);
    }

    @Override
    public Outcome<Totals> totals(LedgerFilter filter) {
        return Outcome.done(
                new Totals(
                        MicroUsd.of(3_140_000),
                        MicroUsd.of(165_161),
                        MicroUsd.ZERO,
                        Math.min(1, length),
                        Map.of("blockrun", MicroUsd.of(2_140_000)),
                        length == 0
                                ? Map.of()
                                : Map.of(
                                        "ada", MicroUsd.of(2_140_000),
                                        "gone", MicroUsd.of(1_000_000))));
    }

    @Override
    public Outcome<List<LedgerRow>> history(String id) {
        return Outcome.done(
                List.of(
                        new LedgerRow(1, NOON, RowKind.DRAWN, PurchaseState.DRAWN),
                        new LedgerRow(2, NOON, RowKind.SIGNED, PurchaseState.SIGNED)));
    }

    @Override
    public Outcome<Proof> prove() {
        return Outcome.done(new Proof.Sound(length, ""));
    }

    private Stream<Entry> all() {
        return IntStream.range(0, length).mapToObj(LedgerBench::line);
    }

    private static Entry line(int number) {
        var state = number < STATES.length ? STATES[number] : PurchaseState.SETTLED;
        var at = NOON.minus(Duration.ofMinutes(11L * number));
        var price = MicroUsd.of(826_804 + number);
        return new Entry(
                "p-" + number,
                new Entry.Deal(
                        SERVICES.get(number % SERVICES.size()),
                        Billing.WALLET,
                        Purpose.video("Neon alley, take " + number, "ada", "job-" + number)),
                new Amounts(
                        Optional.of(MicroUsd.of(830_000)),
                        Optional.of(price),
                        Optional.of(price),
                        state == PurchaseState.SETTLED ? Optional.of(price) : Optional.empty()),
                new Entry.Progress(state, false, number == 0 ? 2 : 1, at, at),
                new Trail(
                        "eip155:84532",
                        "0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf",
                        "0x4B2F9911c0d3e7a2554490b1C2d3E4F591C7E0A3",
                        "0x" + "a1".repeat(32),
                        at,
                        state == PurchaseState.SETTLED ? "0x" + "cd".repeat(32) : ""));
    }
}
