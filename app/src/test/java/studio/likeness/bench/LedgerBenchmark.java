package studio.likeness.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import studio.likeness.core.pay.ledger.LedgerFilter;
import studio.likeness.core.problem.Outcome;
import studio.likeness.os.clock.SystemClock;
import studio.likeness.os.store.Database;
import studio.likeness.os.store.SqliteLedger;

/// A ledger of years: how long its screen waits for the first page and the sums, and for a search.
///
/// @param screen the Java that shows windows, its flags and its class path
record LedgerBenchmark(Duration warmUp, int count, int rows, List<String> screen)
        implements Benchmark {
    private static final int PAGE = 200;
    private static final int SCREENS = 21;
    private static final String FILL =
            """
            INSERT INTO ledger_purchase (id, opened_at, changed_at, billing, service, kind, what,
              face, job, state, estimate, amount, settled, network, payer, recipient, nonce,
              signings, tx)
            WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
            SELECT 'p-' || i, 1700000000000 + i * 600000, 0, 'WALLET',
              CASE i % 2 WHEN 0 THEN 'blockrun' ELSE 'jarvisclaw' END, 'VIDEO',
              'A quiet lake in the morning ' || i, 'face-' || i % 40, 'job-' || i,
              CASE WHEN i % 5000 = 0 THEN 'UNKNOWN' ELSE 'SETTLED' END, 700000, 714000,
              CASE WHEN i % 5000 = 0 THEN NULL ELSE 714000 END, 'eip155:8453',
              '0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf',
              '0x209693Bc6afc0C5328bA36FaF03C514EF312287C', '0x' || hex(randomblob(32)), 1,
              '0x' || hex(randomblob(32))
            FROM n
            """;

    @Override
    public List<Result> run() throws Exception {
        var folder = Files.createTempDirectory("likeness-ledger");
        try (var database = done(Database.open(folder.resolve("b.db"), new SystemClock(), "b"))) {
            database.write(tx -> tx.run(FILL, rows));
            var ledger = new SqliteLedger(database);
            var painted = painted(folder.resolve("b.db"));
            return List.of(
                    Result.of("ledger.first-screen", "ms", Samples.of(painted.subList(0, 1))),
                    Result.of(
                            "ledger.screen", "ms", Samples.of(painted.subList(1, painted.size()))),
                    measured("ledger.open", () -> opened(ledger)),
                    measured(
                            "ledger.search",
                            () -> ledger.page(LedgerFilter.ALL.withText("lake 4"), 0, PAGE)),
                    measured("ledger.scroll", () -> ledger.page(LedgerFilter.ALL, rows / 2, PAGE)));
        } finally {
            Folder.delete(folder);
        }
    }

    private Result measured(String name, Callable<?> act) throws Exception {
        return Result.of(name, "ms", Samples.millisOf(warmUp, count, act));
    }

    /// From the click until rows are painted, in one window again and again.
    private List<Double> painted(Path database) throws IOException, InterruptedException {
        var command = new ArrayList<>(screen);
        command.addAll(
                List.of(
                        LedgerScreen.class.getName(),
                        database.toString(),
                        Integer.toString(SCREENS)));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var output = process.inputReader(StandardCharsets.UTF_8)) {
            var said = output.lines().toList();
            var values =
                    said.stream()
                            .filter(line -> line.startsWith(LedgerScreen.LINE))
                            .map(line -> line.substring(LedgerScreen.LINE.length()))
                            .map(Double::parseDouble)
                            .toList();
            if (values.size() != SCREENS) {
                throw new IOException(said.toString());
            }
            return values;
        } finally {
            process.destroyForcibly();
        }
    }

    /// All that the screen asks for before it shows anything.
    private static int opened(SqliteLedger ledger) {
        return done(ledger.page(LedgerFilter.ALL, 0, PAGE)).all()
                + done(ledger.totals(LedgerFilter.ALL)).unknown();
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Failed<T>(var problem) -> throw new IllegalStateException("" + problem);
        };
    }
}
