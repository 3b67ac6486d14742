package studio.likeness.ui.clips;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.text.Message;
import studio.likeness.core.video.Clip;
import studio.likeness.ui.control.EmptyState;
import studio.likeness.ui.control.TallScroll;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.view.FileDrop;
import studio.likeness.ui.view.Fxml;
import studio.likeness.ui.view.Screen;

/// Pictures first; the clip that is looked at beside them, or in their place where there is too
/// little room for both.
public final class ClipsView implements Screen {
    private static final double PANEL_LETTERS = 23;
    private static final double GRID_LETTERS = 20;

    private final ClipsViewModel clips;
    private final Words words;
    private final Parent root;
    private final ClipGrid grid;
    private final TallScroll side;
    private final VBox panelPlace = new VBox();
    private final Projector.Maker maker;
    private final ListChangeListener<Clip> onChosen = _ -> showPanel();
    private final ListChangeListener<Clip> onFound = _ -> showFound();
    private final Subscription subscriptions;
    private @Nullable ClipPanel panel;

    @FXML private VBox page;
    @FXML private EmptyState empty;
    @FXML private FlowPane bar;
    @FXML private TextField search;
    @FXML private ComboBox<String> person;
    @FXML private ComboBox<String> service;
    @FXML private ComboBox<String> model;
    @FXML private ToggleButton starred;
    @FXML private Label count;
    @FXML private HBox content;

    public ClipsView(ClipsViewModel clips, Words words) {
        this(clips, words, FxProjector::new);
    }

    @SuppressWarnings("NullAway.Init") // the loader fills the fields named in the file
    ClipsView(ClipsViewModel clips, Words words, Projector.Maker maker) {
        this.clips = clips;
        this.words = words;
        this.maker = maker;
        root = new Fxml(words).load(this);
        grid = new ClipGrid(clips, words);
        side = new TallScroll(panelPlace);
        side.getStyleClass().add("place-scroll");
        empty.act(words.say("clips.empty.act"), clips::toPlayground).setId("clips-to-playground");
        empty.managedProperty().bind(empty.visibleProperty());
        HBox.setHgrow(grid, Priority.ALWAYS);
        content.getChildren().setAll(grid, side);
        content.widthProperty().subscribe(this::divide);
        FileDrop.on(page, this::drop);
        clips.chosen().addListener(onChosen);
        clips.found().addListener(onFound);
        subscriptions =
                Subscription.combine(
                        grid.follow(),
                        () -> clips.chosen().removeListener(onChosen),
                        () -> clips.found().removeListener(onFound),
                        search(),
                        choice(person, "clips.any.person", Search::person, Search::of),
                        choice(service, "clips.any.service", Search::service, Search::at),
                        choice(model, "clips.any.model", Search::model, Search::by),
                        clips.readProperty().subscribe(this::showFound));
        model.setConverter(new Titled());
        starred.setOnAction(
                _ -> clips.look(clips.searchProperty().get().starred(starred.isSelected())));
        showFound();
        showPanel();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        clips.refresh();
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
        closePanel();
    }

    private Subscription search() {
        search.setText(clips.searchProperty().get().words());
        return search.textProperty()
                .subscribe((_, now) -> clips.look(clips.searchProperty().get().saying(now)));
    }

    /// The first entry stands for any.
    private Subscription choice(
            ComboBox<String> box,
            String any,
            Function<Search, String> get,
            BiFunction<Search, String, Search> set) {
        var all = words.say(any);
        box.setAccessibleText(all);
        box.setMinWidth(ComboBox.USE_PREF_SIZE);
        box.setUserData(get);
        box.getItems().setAll(all);
        box.setValue(all);
        return box.valueProperty()
                .subscribe(
                        (_, now) -> {
                            if (now != null) {
                                var wanted = now.equals(all) ? "" : now;
                                var search = clips.searchProperty().get();
                                if (!get.apply(search).equals(wanted)) {
                                    clips.look(set.apply(search, wanted));
                                }
                            }
                        });
    }

    private void showFound() {
        var known = clips.readProperty().get();
        var none = known && clips.isEmpty();
        empty.setVisible(none);
        bar.setVisible(!none);
        bar.setManaged(!none);
        content.setVisible(!none);
        content.setManaged(!none);
        count.setText(
                known ? words.say(Message.of("clips.count", "count", clips.found().size())) : "");
        offer(person, clips.all().people());
        offer(service, clips.all().services());
        offer(model, clips.all().models());
    }

    private static void offer(ComboBox<String> box, List<String> values) {
        var items = box.getItems();
        if (!items.subList(1, items.size()).equals(values)) {
            var chosen = box.getValue();
            items.remove(1, items.size());
            items.addAll(values);
            box.setValue(chosen);
        }
    }

    private void showPanel() {
        closePanel();
        var chosen = List.copyOf(clips.chosen());
        if (!chosen.isEmpty()) {
            var parts = new ClipPanel.Parts(maker, this::target);
            panel = new ClipPanel(chosen, clips, parts, words);
            panelPlace.getChildren().setAll(panel);
        }
        divide();
    }

    private void closePanel() {
        panelPlace.getChildren().clear();
        if (panel != null) {
            panel.close();
            panel = null;
        }
    }

    /// Both where there is room; else the clip in place of the pictures.
    private void divide() {
        var em = count.getFont().getSize();
        var open = panel != null;
        var wide = PANEL_LETTERS * em;
        var both = content.getWidth() >= wide + GRID_LETTERS * em;
        side.setVisible(open);
        side.setManaged(open);
        grid.setVisible(both || !open);
        grid.setManaged(both || !open);
        side.setPrefWidth(both ? wide : content.getWidth());
        side.setMinWidth(both ? wide : 0);
        HBox.setHgrow(side, both ? Priority.NEVER : Priority.ALWAYS);
    }

    private Optional<Path> target(Clip clip) {
        var chooser = new FileChooser();
        chooser.setInitialFileName(clip.file());
        return Optional.ofNullable(chooser.showSaveDialog(root.getScene().getWindow()))
                .map(file -> file.toPath());
    }

    /// There is one composer to fill.
    void drop(List<Path> files) {
        clips.recall(files.getFirst());
    }

    /// Models are told apart by their ids, and read by their titles.
    private final class Titled extends StringConverter<String> {
        @Override
        public String toString(@Nullable String id) {
            return id == null ? "" : clips.modelTitle(id);
        }

        @Override
        public String fromString(String text) {
            return text;
        }
    }
}
