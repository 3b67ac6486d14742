package studio.likeness.boot;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.port.Clock;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.settings.SettingsStore;
import studio.likeness.core.settings.WindowPlace;
import studio.likeness.os.clock.SystemClock;
import studio.likeness.os.files.Folders;
import studio.likeness.os.files.JsonSettingsStore;
import studio.likeness.ui.shell.WindowFit;
import studio.likeness.ui.shell.WindowFit.Area;

/// The studio's one window. The settings are the only file that is read before the first picture;
/// records open behind it.
public final class StudioWindow implements Window {
    private static final int[] ICON_SIZES = {16, 32, 48, 64, 128, 256};

    private final Arguments.Session session;
    private final Folders folders;
    private final Start start;
    private final Clock clock = new SystemClock();
    private final SettingsStore store;
    private final SettingsStore.Loaded loaded;
    private @Nullable Studio studio;
    private @Nullable Stage stage;

    /// The folder is held and usable by now; what still refuses it is not expected.
    public static StudioWindow in(Arguments.Session session, Start start) {
        return switch (Folders.open(start.folder())) {
            case Outcome.Done<Folders>(var folders) -> new StudioWindow(session, folders, start);
            case Outcome.Failed<Folders>(var problem) ->
                    throw new IllegalStateException(problem.toString());
        };
    }

    private StudioWindow(Arguments.Session session, Folders folders, Start start) {
        this.session = session;
        this.folders = folders;
        this.start = start;
        store = new JsonSettingsStore(folders.settings(), clock);
        loaded = store.load();
    }

    @Override
    public boolean wantsSafeGraphics() {
        return loaded.settings().safeGraphics();
    }

    @Override
    public void show(Stage shown) {
        stage = shown;
        var root = new StackPane();
        var scene = new Scene(root);
        studio = new Studio(session, folders, clock, store, loaded, shown::hide);
        studio.dress(scene);
        studio.fill(root);
        place(shown, WindowFit.place(loaded.settings().window(), areas()));
        shown.titleProperty().bind(studio.title());
        Arrays.stream(ICON_SIZES).mapToObj(StudioWindow::icon).forEach(shown.getIcons()::add);
        shown.setScene(scene);
        shown.setOnCloseRequest(_ -> remember(shown));
        shown.show();
        studio.begin(start.lastStartFailed());
    }

    @Override
    public void toFront() {
        if (stage != null) {
            stage.setIconified(false);
            stage.toFront();
            stage.requestFocus();
        }
    }

    @Override
    public void close() {
        if (studio != null) {
            studio.close();
        }
    }

    private void remember(Stage shown) {
        var place =
                new WindowPlace(
                        shown.getX(),
                        shown.getY(),
                        shown.getWidth(),
                        shown.getHeight(),
                        shown.isMaximized());
        if (studio != null) {
            studio.remember(place);
        }
    }

    private static void place(Stage stage, WindowPlace place) {
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMinWidth(Math.min(WindowFit.LEAST_WIDTH, place.width()));
        stage.setMinHeight(Math.min(WindowFit.LEAST_HEIGHT, place.height()));
        stage.setMaximized(place.maximized());
    }

    private static List<Area> areas() {
        return Stream.concat(Stream.of(Screen.getPrimary()), Screen.getScreens().stream())
                .distinct()
                .map(screen -> area(screen.getVisualBounds()))
                .toList();
    }

    private static Area area(Rectangle2D bounds) {
        return new Area(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    private static Image icon(int size) {
        var place =
                StudioWindow.class.getResource(
                        "/studio/likeness/ui/theme/icon/likeness-" + size + ".png");
        return new Image(Objects.requireNonNull(place).toExternalForm());
    }
}
