package studio.likeness.ui.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.pay.PurchaseState;
import studio.likeness.core.pay.ledger.LedgerCsv;
import studio.likeness.core.port.ChosenFiles;
import studio.likeness.core.problem.FileProblem;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.text.Message;
import studio.likeness.core.wallet.HandClock;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.task.ManualTasks;
import studio.likeness.ui.tour.NoFileWindow;
import studio.likeness.ui.walk.Fx;

/// The ledger, with and without its window.
class LedgerTest {
    private final ManualTasks tasks = new ManualTasks();
    private final Map<Path, String> disk = new HashMap<>();
    private final List<Message> told = new ArrayList<>();
    private final List<URI> pages = new ArrayList<>();
    private Mode mode = Mode.PRACTICE;
    private final List<Runnable> ends = new ArrayList<>();
    private int lookUps;

    @Test
    void onlyWhatIsLookedAtIsRead() {
        var ledger = new LedgerBench(50_000);
        var viewModel = viewModel(ledger);
        viewModel.reload();
        tasks.runAll();
        assertThat(viewModel.lines()).hasSize(50_000);
        assertThat(ledger.pagesRead()).isEqualTo(1);
        assertThat(viewModel.lines().get(0).orElseThrow().state()).isEqualTo(PurchaseState.UNKNOWN);
        assertThat(viewModel.lines().get(40_000)).isEmpty();
        tasks.runAll();
        assertThat(viewModel.lines().get(40_000).orElseThrow().id()).isEqualTo("p-40000");
        assertThat(ledger.pagesRead()).isEqualTo(2);
    }

    @Test
    void theEndOfAPaymentIsSeenWhileTheLedgerIsOpen() {
        Fx.run(
                () -> {
                    var ledger = new LedgerBench(3);
                    var stage = new Stage();
                    var view = open(stage, ledger);
                    tasks.runAll();
                    List.copyOf(ends).forEach(Runnable::run);
                    tasks.runAll();
                    assertThat(ledger.pagesRead()).isEqualTo(2);
                    view.hidden();
                    assertThat(ends).as("nobody looks").isEmpty();
                    view.close();
                    stage.close();
                });
    }

    @Test
    void searchAndFiltersNarrowItAndTheSumsStay() {
        var viewModel = viewModel(new LedgerBench(500));
        viewModel.reload();
        tasks.runAll();
        viewModel.search("take 49");
        viewModel.only(Optional.of(PurchaseState.SETTLED));
        tasks.runAll();
        assertThat(viewModel.lines()).hasSize(11);
        viewModel.of(Optional.of("blockrun"));
        tasks.runAll();
        assertThat(viewModel.lines().size()).isBetween(1, 10);
        assertThat(viewModel.isFiltered()).isTrue();
        assertThat(viewModel.sumsProperty().get().orElseThrow().today().settled().plain())
                .isEqualTo("3.14");
    }

    @Test
    void theExportHoldsEveryLineUnderTheAgreedHeader() {
        var viewModel = viewModel(new LedgerBench(7_000));
        var file = Path.of("/tmp/ledger.csv");
        viewModel.export(file);
        tasks.runAll();
        var text = Objects.requireNonNull(disk.get(file));
        assertThat(text).startsWith(LedgerCsv.HEADER + "\r\n");
        assertThat(text.lines()).hasSize(7_001);
        assertThat(told).containsExactly(Message.of("ledger.exported", "file", file.toString()));
    }

    @Test
    void whatIsOpenIsLookedUpAtAPress() {
        var viewModel = viewModel(new LedgerBench(3));
        viewModel.checkNow();
        assertThat(viewModel.checkingProperty().get()).isTrue();
        tasks.runAll();
        assertThat(lookUps).isEqualTo(1);
        assertThat(viewModel.checkingProperty().get()).isFalse();
        assertThat(viewModel.lines()).hasSize(3);
    }

    @Test
    void aWideWindowGivesItsRoomToWhatItWasFor() {
        var stage = Fx.call(Stage::new);
        var view = Fx.call(() -> open(stage, new LedgerBench(50)));
        try {
            Fx.run(
                    () -> {
                        stage.setWidth(1200);
                        tasks.runAll();
                    });
            frame(stage);
            var columns = ((TableView<?>) node(stage, "ledger-table")).getColumns();
            assertThat(columns.get(1).getWidth())
                    .isGreaterThan(1.4 * columns.getFirst().getWidth());
        } finally {
            Fx.run(
                    () -> {
                        view.close();
                        stage.close();
                    });
        }
    }

    @Test
    void theScreenShowsStatesSumsAndOneEntryInFull() {
        var stage = Fx.call(Stage::new);
        var view = Fx.call(() -> open(stage, new LedgerBench(50)));
        try {
            Fx.run(tasks::runAll);
            frame(stage);
            assertThat(text(stage, "ledger-total-day")).isEqualTo("Today 3.14 USDC");
            assertThat(text(stage, "ledger-total-people"))
                    .isEqualTo("Ada Lovelace 2.14 · People no longer in the library 1.00");
            assertThat(node(stage, "ledger-unknown").isVisible()).isTrue();
            new FxRobot().clickOn("#ledger-check-now");
            Fx.run(tasks::runAll);
            assertThat(lookUps).isEqualTo(1);
            Fx.run(
                    () -> {
                        ((TableView<?>) node(stage, "ledger-table")).getSelectionModel().select(3);
                        tasks.runAll();
                    });
            frame(stage);
            assertThat(node(stage, "ledger-entry").isVisible()).isTrue();
            assertThat(text(stage, "ledger-entry-payer")).startsWith("From 0x7E5F");
            assertThat(text(stage, "ledger-entry-subject"))
                    .isEqualTo("Video · for Ada Lovelace · job job-3");
            assertThat(stage.getScene().lookup("#ledger-open-tx"))
                    .as("no public page knows practice's chain")
                    .isNull();
            assertThat(node(stage, "ledger-copy-tx").getUserData())
                    .isEqualTo("0x" + "cd".repeat(32));
            assertThat(stage.getScene().lookup("#ledger-entry-signings")).isNull();
            Fx.run(
                    () -> {
                        ((TableView<?>) node(stage, "ledger-table")).getSelectionModel().select(0);
                        tasks.runAll();
                    });
            frame(stage);
            assertThat(text(stage, "ledger-entry-signings"))
                    .startsWith("Signed 2 times for one purchase, under one payment number");
        } finally {
            Fx.run(
                    () -> {
                        view.close();
                        stage.close();
                    });
        }
    }

    @Test
    void inLiveModeATransactionOpensOnItsNetworksOwnPage() {
        mode = Mode.LIVE;
        var viewModel = viewModel(new LedgerBench(5));
        viewModel.reload();
        tasks.runAll();
        var settled = viewModel.lines().get(3).orElseThrow();
        var page = viewModel.page(settled).orElseThrow();
        assertThat(page).hasToString("https://sepolia.basescan.org/tx/0x" + "cd".repeat(32));
        viewModel.open(page);
        tasks.runAll();
        assertThat(pages).containsExactly(page);
        assertThat(viewModel.page(viewModel.lines().get(0).orElseThrow())).isEmpty();
    }

    @Test
    void anEmptyLedgerSaysWhatWillBeThere() {
        var stage = Fx.call(Stage::new);
        var view = Fx.call(() -> open(stage, new LedgerBench(0)));
        Fx.run(tasks::runAll);
        frame(stage);
        assertThat(node(stage, "ledger-to-wallet").isVisible()).isTrue();
        Fx.run(
                () -> {
                    view.close();
                    stage.close();
                });
    }

    private LedgerView open(Stage stage, LedgerBench ledger) {
        var view = new LedgerView(viewModel(ledger), new Words(Locale.ENGLISH), new NoFileWindow());
        stage.setScene(new Scene(new StackPane(view.root()), 960, 640));
        stage.show();
        view.shown();
        return view;
    }

    private LedgerViewModel viewModel(LedgerBench ledger) {
        var sources =
                new LedgerViewModel.Sources(
                        mode,
                        ledger,
                        LedgerBench::owners,
                        _ -> {
                            lookUps++;
                            return Outcome.done(true);
                        },
                        told -> {
                            ends.add(told);
                            return () -> ends.remove(told);
                        },
                        new HandClock(),
                        ZoneId.of("UTC"));
        var outlets =
                new LedgerViewModel.Outlets(
                        tasks,
                        new Disk(),
                        page -> {
                            pages.add(page);
                            return Outcome.done(page);
                        },
                        () -> {},
                        told::add,
                        _ -> {});
        return new LedgerViewModel(sources, outlets);
    }

    private final class Disk implements ChosenFiles {
        @Override
        public Outcome<byte[]> read(Path file, int limit) {
            return Outcome.failed(new FileProblem.FileUnreadable(file.toString()));
        }

        @Override
        public Outcome<Stamp> stamp(Path file) {
            return Outcome.failed(new FileProblem.FileUnreadable(file.toString()));
        }

        @Override
        public Outcome<Path> write(Path file, byte[] content) {
            disk.put(file, new String(content, StandardCharsets.UTF_8));
            return Outcome.done(file);
        }
    }

    private static void frame(Stage stage) {
        Fx.frame(stage.getScene());
        Fx.frame(stage.getScene());
    }

    private static String text(Stage stage, String id) {
        return ((Label) node(stage, id)).getText();
    }

    private static Node node(Stage stage, String id) {
        return Fx.call(() -> stage.getScene().lookup("#" + id));
    }
}
