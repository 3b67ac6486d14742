package studio.likeness.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.settings.Settings;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.notice.NoticeCenter;
import studio.likeness.ui.prefs.LiveSettings;
import studio.likeness.ui.prefs.NoStore;
import studio.likeness.ui.purse.PurseBench;
import studio.likeness.ui.task.ManualTasks;
import studio.likeness.ui.task.TaskBoard;
import studio.likeness.ui.view.Screen;
import studio.likeness.ui.walk.Fx;

/// The frame in a window, with nothing in its places.
@SuppressWarnings("NullAway.Init") // set before each test
abstract class ShellInWindow {
    final FxRobot robot = new FxRobot();
    final PurseBench bench = new PurseBench();
    final ManualTasks tasks = new ManualTasks();
    final List<Mode> entered = new ArrayList<>();
    final List<Problem> acts = new ArrayList<>();
    final List<String> screens = new ArrayList<>();
    final NoticeCenter notices = new NoticeCenter(tasks, bench.clock());
    final LiveSettings settings = new LiveSettings(new NoStore(), tasks, Settings.fresh(), _ -> {});
    final ShellViewModel shell = new ShellViewModel(Mode.PRACTICE, entered::add, acts::add);

    Stage stage;
    ShellView view;

    @BeforeEach
    void open() {
        stage = Fx.call(Stage::new);
        Fx.run(
                () -> {
                    var parts =
                            new ShellView.Parts(
                                    new Words(Locale.ENGLISH),
                                    notices,
                                    new TaskBoard(),
                                    settings,
                                    bench.live());
                    view = new ShellView(shell, parts, Blank::new);
                    stage.setScene(new Scene(view.root(), 960, 640));
                    stage.show();
                    stage.requestFocus();
                });
        Fx.frame(stage.getScene());
    }

    @AfterEach
    void close() {
        Fx.run(
                () -> {
                    view.close();
                    stage.close();
                });
    }

    Node node(String query) {
        return Fx.call(() -> Objects.requireNonNull(stage.getScene().lookup(query), query));
    }

    boolean selected(String query) {
        return node(query).getPseudoClassStates().contains(PseudoClass.getPseudoClass("selected"));
    }

    void settle() {
        Fx.frame(stage.getScene());
    }

    private final class Blank implements Screen {
        private final Place place;
        private final StackPane root = new StackPane();

        Blank(Place place) {
            this.place = place;
            root.setId("screen-" + place.word());
            screens.add("made " + place.word());
        }

        @Override
        public Parent root() {
            return root;
        }

        @Override
        public void shown() {
            screens.add("shown " + place.word());
        }

        @Override
        public void hidden() {
            screens.add("hidden " + place.word());
        }

        @Override
        public void close() {}
    }
}
