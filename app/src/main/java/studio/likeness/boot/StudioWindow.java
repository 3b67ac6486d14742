package studio.likeness.boot;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.port.Clock;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.settings.WindowPlace;
import studio.likeness.os.clock.SystemClock;
import studio.likeness.os.files.Folders;
import studio.likeness.os.files.JsonSettingsStore;
import studio.likeness.os.files.SettingsGlimpse;
import studio.likeness.ui.shell.WindowFit;
import studio.likeness.ui.shell.WindowFit.Area;
import studio.likeness.ui.task.StallWatch;
import studio.likeness.ui.theme.AppIcon;
import studio.likeness.ui.theme.FirstStroke;
import studio.likeness.ui.theme.Fonts;
import studio.likeness.ui.theme.Theme;

/// The studio's one window. The settings are the only file that is read before the first picture;
/// records open behind it.
public final class StudioWindow implements Window {
    private final Arguments.Session session;
    private final Folders folders;
    private final Start start;
    private final Content.Maker maker;
    private final Clock clock;
    private final Locale system = Locale.getDefault();
    private final SettingsGlimpse glimpse;
    private final Groundwork groundwork;
    private @Nullable CompletableFuture<StackPane> furnished;
    private volatile @Nullable Content content;
    private @Nullable Stage stage;
    private Optional<StallWatch> watch = Optional.empty();

    private StudioWindow(
            Arguments.Session session,
            Folders folders,
            Start start,
            Clock clock,
            Content.Maker maker) {
        this.session = session;
        this.folders = folders;
        this.start = start;
        this.clock = clock;
        this.maker = maker;
        glimpse = SettingsGlimpse.of(folders.settings());
        groundwork =
                new Groundwork(
                        start.silence(),
                        () -> new JsonSettingsStore(folders.settings(), clock),
                        StudioWindow::readyToDraw);
        shapeLetters();
    }

    public static Window studio(Arguments.Studio asked, Start start) {
        return studio(asked, start, new SystemClock());
    }

    static Window studio(Arguments.Studio asked, Start start, Clock clock) {
        var window = in(asked.session(), start, clock, ground -> new Studio(ground, asked));
        return window.unless(asked::refusalIn);
    }

    public static Window offline(Arguments.Session session, Start start) {
        var window = in(session, start, new SystemClock(), OfflineSigner::new);
        return window.unless(session::refusalIn);
    }

    /// The folder is held and usable by now; what still refuses it is not expected.
    static StudioWindow in(
            Arguments.Session session, Start start, Clock clock, Content.Maker maker) {
        if (Folders.open(start.folder()) instanceof Outcome.Done<Folders>(var folders)) {
            return new StudioWindow(session, folders, start, clock, maker);
        }
        throw new RefusedStart(
                Exit.CANNOT_START,
                "Likeness Studio cannot keep this folder for you alone: " + start.folder());
    }

    /// What is asked for suits both modes in nearly every start, which then need not wait to know
    /// the mode.
    private Window unless(Function<Mode, Arguments.@Nullable Refused> refusal) {
        if (Stream.of(Mode.values()).allMatch(mode -> refusal.apply(mode) == null)) {
            return this;
        }
        var refused = refusal.apply(session.modeAfter(groundwork.settings().settings()));
        if (refused != null) {
            throw new RefusedStart(Exit.BAD_ARGUMENTS, refused.line());
        }
        return this;
    }

    /// Fonts come first: the theme waits for them.
    private static void readyToDraw() {
        Fonts.loadAll();
        FirstStroke.rehearse();
    }

    /// Fonts ask the default locale how Chinese letters are drawn here, once, when the toolkit
    /// starts.
    private void shapeLetters() {
        if (glimpse.isChinese(session.look().language())) {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        }
    }

    @Override
    public boolean wantsSafeGraphics() {
        return glimpse.safeGraphics();
    }

    @Override
    public void prepare() {
        prepare(Variables.ofThisProcess());
    }

    /// What is shown is made beside the start of JavaFX where that may read fonts, and on the FX
    /// thread, later, where it may not.
    void prepare(Variables variables) {
        Theme.claim();
        if (variables.stayInPlace()) {
            furnished = groundwork.furnish(this::furnish);
        }
    }

    @Override
    public void settle() {
        if (furnished != null) {
            furnished.join();
        }
    }

    /// Everything that is shown and belongs to no window yet. JavaFX lets it be made on any thread.
    private StackPane furnish() {
        var root = new StackPane();
        var inside =
                maker.make(
                        new Content.Ground(
                                session,
                                folders,
                                clock,
                                system,
                                groundwork.store(),
                                groundwork.settings(),
                                this::quit));
        content = inside;
        inside.fill(root);
        return root;
    }

    @Override
    public void show(Stage shown) {
        stage = shown;
        watch = StallWatch.ifAsked();
        var root = furnished == null ? furnish() : furnished.join();
        var inside = Objects.requireNonNull(content);
        var fit = WindowFit.place(groundwork.settings().settings().window(), areas());
        inside.arrive();
        // A scene without a size is laid out once more, to find one. What is in it before it has
        // its sheets is matched against the rules twice.
        var scene = new Scene(new Group(), fit.width(), fit.height());
        inside.dress(scene);
        scene.setRoot(root);
        place(shown, fit);
        var normal = new NormalPlace(shown, fit);
        shown.titleProperty().bind(inside.title());
        shown.setScene(scene);
        // Not the request to close: the end of a session and the studio's own Quit send none.
        shown.setOnHiding(_ -> inside.remember(normal.now()));
        shown.show();
    }

    /// Records, and the screens that read them.
    @Override
    public void drawn() {
        Objects.requireNonNull(stage).getIcons().setAll(AppIcon.images());
        Objects.requireNonNull(content).begin(start.lastStartFailed());
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
        watch.ifPresent(StallWatch::close);
        // The folder is let go of after this.
        groundwork.await();
        if (furnished != null) {
            furnished.handle((_, _) -> true).join();
        }
        var inside = content;
        if (inside != null) {
            inside.close();
        }
    }

    private void quit() {
        if (stage != null) {
            stage.hide();
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
}
