package studio.likeness.bench;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TableRow;
import javafx.scene.layout.StackPane;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.os.clock.SystemClock;
import studio.likeness.os.store.Database;
import studio.likeness.os.store.SqliteLedger;
import studio.likeness.ui.ledger.LedgerView;
import studio.likeness.ui.ledger.LedgerViewModel;
import studio.likeness.ui.task.FxTasks;
import studio.likeness.ui.task.TaskBoard;
import studio.likeness.ui.tour.NoFileWindow;
import studio.likeness.ui.tour.NoFiles;
import studio.likeness.ui.walk.Fx;
import studio.likeness.ui.walk.Look;
import studio.likeness.ui.walk.Showroom;

/// A window in which a person goes to the ledger again and again. Each time, what passes from the
/// click until rows are painted is printed. Arguments: the database and how often.
final class LedgerScreen {
    static final String LINE = "ledger-screen-ms=";

    private LedgerScreen() {}

    static void main(String[] arguments) {
        Fx.start();
        try (var database = done(Database.open(Path.of(arguments[0]), new SystemClock(), "bench"));
                var tasks = new FxTasks(Platform::runLater, LedgerScreen::fail, new TaskBoard());
                var room = new Showroom()) {
            var look = Look.telling().getFirst();
            var place = new StackPane();
            var scene = room.show(place, look);
            var ledger = new SqliteLedger(database);
            for (var i = 0; i < Integer.parseInt(arguments[1]); i++) {
                IO.println(
                        LINE
                                + opened(
                                        new LedgerViewModel(sources(ledger), outlets(tasks)),
                                        scene,
                                        look));
            }
        }
        Platform.exit();
    }

    private static double opened(LedgerViewModel model, Scene scene, Look look) {
        var place = (StackPane) scene.getRoot();
        var before = System.nanoTime();
        var view =
                Fx.call(
                        () -> {
                            var made = new LedgerView(model, look.words(), new NoFileWindow());
                            place.getChildren().setAll(made.root());
                            made.shown();
                            return made;
                        });
        do {
            Fx.frame(scene);
        } while (!Fx.call(() -> showsRows(place)));
        var millis = (System.nanoTime() - before) / 1e6;
        Fx.run(
                () -> {
                    view.hidden();
                    view.close();
                });
        return millis;
    }

    /// Frames are counted after layout: what they show is in them.
    private static boolean showsRows(StackPane place) {
        return place.lookupAll(".table-row-cell").stream()
                .anyMatch(
                        row ->
                                ((TableRow<?>) row).getItem() instanceof Optional<?> line
                                        && line.isPresent());
    }

    private static LedgerViewModel.Sources sources(SqliteLedger ledger) {
        return new LedgerViewModel.Sources(
                Mode.PRACTICE,
                ledger,
                _ -> Map.of(),
                _ -> Outcome.done(true),
                _ -> () -> {},
                new SystemClock(),
                ZoneId.of("UTC"));
    }

    private static LedgerViewModel.Outlets outlets(BackgroundTasks tasks) {
        return new LedgerViewModel.Outlets(
                tasks, new NoFiles(), Outcome::done, () -> {}, _ -> {}, LedgerScreen::refuse);
    }

    private static void refuse(Problem problem) {
        throw new IllegalStateException(problem.toString());
    }

    private static String fail(Throwable thrown) {
        throw new IllegalStateException(thrown);
    }

    private static Database done(Outcome<Database> opened) {
        return switch (opened) {
            case Outcome.Done<Database>(var database) -> database;
            case Outcome.Failed<Database>(var problem) ->
                    throw new IllegalStateException(problem.toString());
        };
    }
}
