package studio.likeness.ui.shell;

import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import studio.likeness.core.notice.Notice;
import studio.likeness.core.text.Message;
import studio.likeness.ui.control.IconButton;
import studio.likeness.ui.control.TallScroll;
import studio.likeness.ui.control.Tone;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.notice.NoticeCenter;
import studio.likeness.ui.task.RunningTask;
import studio.likeness.ui.task.TaskBoard;

/// Notices and running work, pulled out at the right while the place stays in use.
final class DrawerLayer extends VBox {
    private static final double EDGE = 28;
    private static final double GAP = 8;

    private final ShellViewModel shell;
    private final NoticeCenter notices;
    private final TaskBoard tasks;
    private final Words words;
    private final VBox rows = new VBox();
    private final ListChangeListener<Object> redraw = _ -> redraw();
    private @Nullable Node focusBefore;

    /// @param keep takes what must be let go of with the view
    DrawerLayer(ShellViewModel shell, ShellView.Parts parts, Consumer<Subscription> keep) {
        this.shell = shell;
        this.notices = parts.notices();
        this.tasks = parts.tasks();
        this.words = parts.words();
        setId("drawer");
        getStyleClass().add("drawer");
        setAccessibleRole(AccessibleRole.PARENT);
        setMaxHeight(USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.TOP_RIGHT);
        managedProperty().bind(visibleProperty());
        rows.getStyleClass().add("drawer-rows");
        keep.accept(shell.drawerProperty().subscribe(this::open));
        keep.accept(this::stopDrawing);
    }

    /// The badges that open it stay in sight, however many lines they take.
    void standBelow(double header) {
        StackPane.setMargin(this, new Insets(header + GAP, EDGE, EDGE, EDGE));
    }

    private void open(Drawer which) {
        stopDrawing();
        if (which == Drawer.NONE) {
            shut();
            return;
        }
        if (!isVisible() && getScene() != null) {
            focusBefore = getScene().getFocusOwner();
        }
        setVisible(true);
        setAccessibleText(words.say(Message.naming(which)));
        getChildren().setAll(heading(which), scroll());
        draw();
        takeFocus();
        source(which).addListener(redraw);
        if (which == Drawer.NOTICES) {
            notices.markAllSeen();
        }
    }

    /// Whoever worked here goes back to where they came from; whoever went on meanwhile stays
    /// there.
    private void shut() {
        var back = holdsFocus() ? focusBefore : null;
        focusBefore = null;
        getChildren().clear();
        setVisible(false);
        if (back != null) {
            back.requestFocus();
        }
    }

    private void takeFocus() {
        var close = lookup("#drawer-close");
        if (close != null) {
            close.requestFocus();
        }
    }

    private boolean holdsFocus() {
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        return Stream.iterate(owner, node -> node != null, Node::getParent)
                .anyMatch(node -> node == this);
    }

    /// A row that ends takes its button with it, and must not take the focus out of the drawer.
    private void redraw() {
        var held = holdsFocus();
        draw();
        if (held && !holdsFocus()) {
            takeFocus();
        }
    }

    private void stopDrawing() {
        notices.notices().removeListener(redraw);
        tasks.rows().removeListener(redraw);
    }

    private ObservableList<?> source(Drawer which) {
        return which == Drawer.TASKS ? tasks.rows() : notices.notices();
    }

    private Node heading(Drawer which) {
        var title = new Label(words.say(Message.naming(which)));
        title.getStyleClass().add("section-title");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        var close = new IconButton(Feather.X, words.say("shell.sheet.close"));
        close.setId("drawer-close");
        close.getStyleClass().add("bare");
        close.setOnAction(_ -> shell.closeDrawer());
        var line = new HBox(title, close);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node scroll() {
        var scroll = new TallScroll(rows);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private void draw() {
        var drawer = shell.drawerProperty().get();
        rows.getChildren()
                .setAll(
                        drawer == Drawer.TASKS
                                ? tasks.rows().stream().map(this::row).toList()
                                : notices.notices().stream().map(this::row).toList());
        if (rows.getChildren().isEmpty()) {
            rows.getChildren()
                    .setAll(
                            line(
                                    words.say(
                                            drawer == Drawer.TASKS
                                                    ? "shell.tasks.none"
                                                    : "shell.notices.none"),
                                    "quiet"));
        }
    }

    private Node row(Notice notice) {
        var when = line(words.say(Message.of("shell.notices.when", "at", notice.at())), "help");
        var row = new VBox(line(words.say(notice.message()), "notice-text"), when);
        row.getStyleClass().add("notice-row");
        tone(notice.weight()).applyTo(row);
        return row;
    }

    private Node row(RunningTask task) {
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        // Unknown progress is an empty bar, not an endless one: that would cost a fifth of a core.
        bar.progressProperty().bind(Bindings.max(0, task.fractionProperty()));
        bar.setAccessibleText(words.say(task.title()));
        var row =
                new VBox(
                        line(words.say(task.title()), "strong"),
                        bar,
                        task.isStoppable()
                                ? cancel(task)
                                : line(words.say("shell.tasks.lasting"), "help"));
        row.getStyleClass().add("task-row");
        return row;
    }

    private Node cancel(RunningTask task) {
        var cancel = new Button(words.say("shell.tasks.cancel"));
        cancel.getStyleClass().add("small");
        cancel.setOnAction(_ -> task.cancel());
        return cancel;
    }

    static Tone tone(Notice.Weight weight) {
        return switch (weight) {
            case INFO -> Tone.QUIET;
            case GOOD -> Tone.GOOD;
            case CARE -> Tone.CARE;
            case BAD -> Tone.BAD;
        };
    }

    private static Label line(String text, String styleClass) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
