package studio.likeness.ui.shell;

import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import studio.likeness.core.text.Message;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.notice.NoticeCenter;
import studio.likeness.ui.prefs.LiveSettings;
import studio.likeness.ui.purse.LivePurse;
import studio.likeness.ui.task.TaskBoard;
import studio.likeness.ui.view.Fxml;
import studio.likeness.ui.view.Heading;
import studio.likeness.ui.view.Screen;

/// The frame around every place. It is built for one language and thrown away with it; what lasts
/// lives in the view models.
public final class ShellView implements Screen {
    private final ShellViewModel shell;
    private final Parts parts;
    private final StackPane root;
    private final ScreenHost host;
    private Subscription kept = Subscription.EMPTY;
    private Subscription headed = Subscription.EMPTY;

    @FXML private BorderPane frame;
    @FXML private VBox header;
    @FXML private FlowPane badges;
    @FXML private Label title;
    @FXML private Label subtitle;
    @FXML private StackPane place;

    /// What the frame shows beside the places.
    public record Parts(
            Words words,
            NoticeCenter notices,
            TaskBoard tasks,
            LiveSettings settings,
            LivePurse purse) {}

    /// @param screens makes the screen of a place when it is first shown
    @SuppressWarnings("NullAway.Init") // the loader fills the fields named in the file
    public ShellView(ShellViewModel shell, Parts parts, Function<Place, Screen> screens) {
        this.shell = shell;
        this.parts = parts;
        root = (StackPane) new Fxml(parts.words()).load(this);
        host = new ScreenHost(place, screens);
        frame.setLeft(new Rail(shell, parts.words(), this::keep));
        header.getChildren().add(new ClosedBanner(shell, parts.words(), this::keep));
        badges.getChildren().addAll(new Header(parts, shell, this::keep).badges());
        var sheets = new Sheets(shell, parts.words());
        var layer = new SheetLayer(frame, shell::close);
        var drawer = new DrawerLayer(shell, parts, this::keep);
        keep(header.heightProperty().subscribe(height -> drawer.standBelow(height.doubleValue())));
        root.getChildren().addAll(drawer, new ToastLayer(shell, parts, this::keep), layer);
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
                        .subscribe(heading -> say(heading.orElseGet(() -> heading(now))));
    }

    private Heading heading(Place now) {
        var name = Message.naming(now);
        return new Heading(parts.words().say(name), parts.words().say(name.key() + ".about"));
    }

    private void say(Heading heading) {
        title.setText(heading.title());
        subtitle.setText(heading.about());
    }
}
