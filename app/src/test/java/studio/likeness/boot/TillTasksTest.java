package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.enroll.Till;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.pay.ledger.Purpose;
import studio.likeness.core.pay.till.Checkout;
import studio.likeness.core.port.Progress;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.port.wire.Call;
import studio.likeness.core.port.wire.Sink;
import studio.likeness.core.port.wire.Wire;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.service.Order;
import studio.likeness.core.service.PaidBy;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.service.Site;
import studio.likeness.core.settings.Settings;
import studio.likeness.core.video.Job;
import studio.likeness.os.clock.SecureEntropy;
import studio.likeness.os.clock.SystemClock;
import studio.likeness.os.files.Folders;
import studio.likeness.os.files.ModeFolder;
import studio.likeness.os.store.Database;
import studio.likeness.os.store.SqliteLedger;
import studio.likeness.service.Shots;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.prefs.LiveSettings;
import studio.likeness.ui.prefs.NoStore;
import studio.likeness.ui.task.FxTasks;
import studio.likeness.ui.task.OwnThread;
import studio.likeness.ui.task.TaskBoard;

/// What the list of running work can do to somebody who pays.
@SuppressWarnings("NullAway.Init") // opened before each test
class TillTasksTest {
    private static final URI NOWHERE = URI.create("http://127.0.0.1:9");

    private final OwnThread fx = new OwnThread();
    private final TaskBoard board = new TaskBoard();
    private final FxTasks tasks = new FxTasks(fx, String::valueOf, board);
    private final Pocket pocket = new Pocket(0x1007);
    private final CountDownLatch answered = new CountDownLatch(1);
    private final List<String> heard = new ArrayList<>();

    @TempDir private Path home;
    private OpenMode mode;
    private SqliteLedger ledger;
    private Tools tools;

    @BeforeEach
    void open() {
        Making.value(Making.value(Folders.open(home)).open(Mode.PRACTICE));
        var folder = new ModeFolder(home.resolve("practice"));
        var database = Making.value(Database.open(folder.database(), new SystemClock(), "test"));
        var addresses = new Arguments.Addresses(Map.of(), List.of(NOWHERE));
        mode =
                new OpenMode(
                        Mode.PRACTICE,
                        folder,
                        database,
                        new PracticeOutside(addresses, new PracticeServices()));
        ledger = new SqliteLedger(database);
        tools =
                new Tools(
                        new Words(Locale.ENGLISH),
                        new LiveSettings(new NoStore(), tasks, Settings.fresh(), _ -> {}),
                        tasks,
                        Outcome::done,
                        new SystemClock(),
                        new SecureEntropy());
    }

    @AfterEach
    void close() {
        answered.countDown();
        tasks.close();
        mode.close();
        pocket.close();
    }

    @Test
    void aPaymentThatIsSentCannotBeStoppedAndItsEndIsTold() {
        var wire = new Late();
        var till = new FaceTill(tools, wire, ledger, checkout(wire), (_, _) -> {});
        till.pay(ware(), end -> heard.add(end.getClass().getSimpleName()));
        fx.until(() -> !board.rows().isEmpty());
        var row = board.rows().getFirst();
        assertThat(row.isStoppable()).isFalse();
        row.cancel();
        assertThat(till.isOrdering()).as("its key stays open").isTrue();
        answered.countDown();
        fx.until(() -> !heard.isEmpty());
        assertThat(heard).containsExactly("Unknown");
        assertThat(till.isOrdering()).isFalse();
    }

    @Test
    void aPriceThatNobodyWaitsForAnyMoreIsANoToThePayment() {
        var wire = new Late();
        var counter =
                new VideoTill.Counter(
                        ledger,
                        checkout(wire),
                        (_, _) -> {},
                        () -> {
                            await();
                            throw new IllegalStateException("stopped before");
                        });
        var till = new VideoTill(tools, wire, counter, _ -> {});
        till.ask(List.of(job()), _ -> heard.add("yes"), () -> heard.add("no"));
        fx.until(() -> !board.rows().isEmpty());
        assertThat(board.rows().getFirst().isStoppable()).isTrue();
        board.rows().getFirst().cancel();
        fx.until(() -> !heard.isEmpty());
        assertThat(heard).containsExactly("no");
    }

    private Checkout checkout(Wire wire) {
        return pocket.checkout(mode, NOWHERE, wire, ledger, new SystemClock());
    }

    private static Till.Ware<Asset> ware() {
        var order =
                new Order<Asset>(
                        new Site(ServiceId.ANYFAST, NOWHERE),
                        PaidBy.KEY,
                        Call.get(NOWHERE),
                        Duration.ofMinutes(1),
                        _ -> Outcome.failed(new Problem.AnswerLost("127.0.0.1")));
        return new Till.Ware<>(order, Purpose.portrait("Mei", "face-1"), Optional.empty());
    }

    private static Job job() {
        var shot = Shots.plain(ServiceId.BLOCKRUN, "bytedance/seedance-2.0");
        return Job.composed("job-1", 0, shot, Instant.EPOCH);
    }

    /// An answer that takes as long as the test says, and is lost then.
    private final class Late implements Wire {
        @Override
        public Outcome<Answer> send(Call call, Progress progress) throws InterruptedException {
            answered.await();
            return Outcome.failed(new Problem.AnswerLost("127.0.0.1"));
        }

        @Override
        public Outcome<Answer> stream(Call call, Sink sink, Progress progress)
                throws InterruptedException {
            return send(call, progress);
        }
    }

    private void await() {
        try {
            answered.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
