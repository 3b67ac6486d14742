package studio.likeness.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.Progress;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.settings.Settings;
import studio.likeness.core.text.Message;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.notice.NoticeCenter;
import studio.likeness.ui.prefs.LiveSettings;
import studio.likeness.ui.prefs.NoStore;
import studio.likeness.ui.purse.PurseBench;
import studio.likeness.ui.task.FxTasks;
import studio.likeness.ui.task.TaskBoard;
import studio.likeness.ui.view.Screen;
import studio.likeness.ui.walk.Fx;

/// The drawer of running work over real tasks: a row that moves, is cancelled and goes.
@SuppressWarnings("NullAway.Init") // set before each test
class RunningWorkTest {
    private final FxRobot robot = new FxRobot();
    private final TaskBoard board = new TaskBoard();
    private final FxTasks tasks = new FxTasks(Platform::runLater, String::valueOf, board);
    private final ShellViewModel shell = new ShellViewModel(Mode.PRACTICE, _ -> {}, _ -> {});
    private final CountDownLatch half = new CountDownLatch(1);
    private final AtomicBoolean stopped = new AtomicBoolean();

    private Stage stage;
    private ShellView view;

    @BeforeEach
    void open() {
        stage = Fx.call(Stage::new);
        Fx.run(
                () -> {
                    var settings =
                            new LiveSettings(new NoStore(), tasks, Settings.fresh(), _ -> {});
                    var notices = new NoticeCenter(tasks, new Midnight());
                    var parts =
                            new ShellView.Parts(
                                    new Words(Locale.ENGLISH),
                                    notices,
                                    board,
                                    settings,
                                    new PurseBench().live());
                    view = new ShellView(shell, parts, _ -> new Blank());
                    stage.setScene(new Scene(view.root(), 960, 640));
                    stage.show();
                });
        Fx.frame(stage.getScene());
    }

    @AfterEach
    void close() {
        tasks.close();
        Fx.run(
                () -> {
                    view.close();
                    stage.close();
                });
    }

    @Test
    void aLongTaskHasARowThatMovesAndACancelThatStopsIt() {
        Fx.run(() -> tasks.start(Task.of(Message.of("task.notices"), this::work)));
        until(() -> node("#tasks-toggle").isVisible());
        robot.clickOn("#tasks-toggle");
        until(() -> stage.getScene().lookup(".task-row") != null);
        var bar = (ProgressBar) node(".task-row .progress-bar");
        assertThat(bar.getAccessibleText()).isEqualTo("Keep notices");
        half.countDown();
        until(() -> bar.getProgress() == 0.5);
        Fx.run(() -> node(".task-row .button").requestFocus());
        Fx.run(() -> ((Button) node(".task-row .button")).fire());
        until(() -> stage.getScene().lookup(".task-row") == null);
        until(stopped::get);
        assertThat(node("#drawer-close").isFocused()).isTrue();
    }

    @Test
    void whatCannotBeStoppedHasNoCancelAndSaysWhy() {
        Fx.run(() -> tasks.start(Task.of(Message.of("task.notices"), this::work).lasting()));
        until(() -> node("#tasks-toggle").isVisible());
        robot.clickOn("#tasks-toggle");
        until(() -> stage.getScene().lookup(".task-row") != null);
        assertThat(stage.getScene().lookup(".task-row .button")).isNull();
        assertThat(((Label) node(".task-row .help")).getText())
                .startsWith("A payment cannot be stopped on its way.");
    }

    /// Half of it goes fast; the other half never comes.
    private Outcome<Boolean> work(Progress progress) throws InterruptedException {
        try {
            half.await();
            progress.fraction(0.5);
            new CountDownLatch(1).await();
            return Outcome.done(true);
        } finally {
            stopped.set(true);
        }
    }

    private Node node(String query) {
        return Fx.call(() -> Objects.requireNonNull(stage.getScene().lookup(query), query));
    }

    private static void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Fx.call(condition::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    private static final class Blank implements Screen {
        private final StackPane root = new StackPane();

        @Override
        public StackPane root() {
            return root;
        }

        @Override
        public void close() {}
    }

    private static final class Midnight implements Clock {
        @Override
        public Instant now() {
            return Instant.EPOCH;
        }

        @Override
        public Duration uptime() {
            return Duration.ZERO;
        }
    }
}
