package studio.likeness.ui.shell;

import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import studio.likeness.core.text.Message;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.notice.NoticeCenter;
import studio.likeness.ui.prefs.LiveSettings;
import studio.likeness.ui.purse.LivePurse;
import studio.likeness.ui.task.TaskBoard;
import studio.likeness.ui.view.Heading;
import studio.likeness.ui.view.Screen;

/// The frame around every place. It is built for one language and thrown away with it; what lasts
/// lives in the view models.
public final class ShellView implements Screen {
    private final ShellViewModel shell;
    private final Parts parts;
    private final StackPane root = new StackPane();
    private final Frame frame = new Frame();
    private final ScreenHost host;
    private Subscription kept = Subscription.EMPTY;
    private Subscription headed = Subscription.EMPTY;

    /// What the frame shows beside the places.
    public record Parts(
            Words words,
            NoticeCenter notices,
            TaskBoard tasks,
            LiveSettings settings,
            LivePurse purse) {}

    /// @param screens makes the screen of a place when it is first shown
    public ShellView(ShellViewModel shell, Parts parts, Function<Place, Screen> screens) {
        this.shell = shell;
        this.parts = parts;
        root.getStyleClass().add("shell");
        host = new ScreenHost(frame.place(), screens);
        frame.furnish(
                new Rail(shell, parts.words(), this::keep),
                new ClosedBanner(shell, parts.words(), this::keep),
                new Header(parts, shell, this::keep).badges());
        var sheets = new Sheets(shell, parts.words());
        var layer = new SheetLayer(frame, shell::close);
        var drawer = new DrawerLayer(shell, parts, this::keep);
        keep(
                frame.header()
                        .heightProperty()
                        .subscribe(height -> drawer.standBelow(height.doubleValue())));
        root.getChildren().addAll(frame, drawer, new ToastLayer(shell, parts, this::keep), layer);
        keep(shell.placeProperty().subscribe(this::show));
        keep(shell.sheetProperty().subscribe(sheet -> layer.show(sheets.draw(sheet))));
        new Keys(shell, parts.settings()).install(root);
    }

    @Override
    public Parent root() {
        return root;
    }

    /// The screens belong to another mode now: they are made anew when shown.
    public void dropScreens() {
        host.close();
        show(shell.placeProperty().get());
    }

    @Override
    public void close() {
        kept.unsubscribe();
        headed.unsubscribe();
        host.close();
    }

    /// The view models outlive this view: whatever it hears from them ends with it.
    private void keep(Subscription subscription) {
        kept = kept.and(subscription);
    }

    private void show(Place now) {
        headed.unsubscribe();
        headed =
                host.show(now)
                        .heading()
                        .subscribe(heading -> frame.say(heading.orElseGet(() -> heading(now))));
    }

    private Heading heading(Place now) {
        var name = Message.naming(now);
        return new Heading(parts.words().say(name), parts.words().say(name.key() + ".about"));
    }
}
