package studio.likeness.ui.playground;

import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.FilteredList;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.text.Message;
import studio.likeness.ui.control.Portrait;
import studio.likeness.ui.i18n.Words;

/// The list of faces: with pictures, searched by writing a part of a name, and those that cannot
/// play now with the reason beside them.
final class FaceChooser {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double SIDE = 38;
    private static final double SMALL = 26;

    private final ComposerViewModel composer;
    private final Words words;
    private final FilteredList<FaceChoice> found;
    private final ComboBox<FaceChoice> box = new ComboBox<>();
    private final Portrait portrait = new Portrait(SMALL);
    private final StackPane place = new StackPane(box, portrait);
    private final ListChangeListener<FaceChoice> onFaces = _ -> showChosen();

    /// The value changes, and nobody chose.
    private boolean showing;

    /// What stands in the field is sought for.
    private boolean seeking;

    FaceChooser(ComposerViewModel composer, Words words) {
        this.composer = composer;
        this.words = words;
        found = new FilteredList<>(composer.faces());
        box.setId("play-face");
        box.setEditable(true);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setPromptText(words.say("playground.face.none"));
        box.getStyleClass().add("face-chooser");
        box.getEditor().setAccessibleText(words.say("playground.face"));
        box.setConverter(converter());
        box.setCellFactory(_ -> new FaceCell());
        box.setItems(found);
        var nobody = new Label(words.say("playground.face.nobody"));
        nobody.getStyleClass().add("quiet");
        box.setPlaceholder(nobody);
        StackPane.setAlignment(portrait, Pos.CENTER_LEFT);
        StackPane.setMargin(portrait, new Insets(0, 0, 0, 8));
        box.addEventFilter(KeyEvent.KEY_TYPED, this::onTyped);
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::onPressed);
        box.getEditor().addEventFilter(InputMethodEvent.ANY, _ -> seek());
        box.getEditor().addEventHandler(MouseEvent.MOUSE_CLICKED, this::onClicked);
    }

    ComboBox<FaceChoice> field() {
        return box;
    }

    StackPane node() {
        return place;
    }

    Subscription follow() {
        composer.faces().addListener(onFaces);
        showChosen();
        return Subscription.combine(
                () -> composer.faces().removeListener(onFaces),
                () -> box.setItems(FXCollections.observableArrayList()),
                composer.shotProperty().subscribe(this::showChosen),
                box.valueProperty().subscribe((_, now) -> onValue(now)),
                box.getEditor().textProperty().subscribe((_, now) -> onText(now)),
                box.showingProperty()
                        .subscribe(
                                open -> {
                                    if (!open) {
                                        stop();
                                    }
                                }));
    }

    private void onValue(@Nullable FaceChoice now) {
        if (showing || (seeking && now == null)) {
            return;
        }
        seeking = false;
        if (now != null) {
            composer.chooseFace(now);
        }
        // The list forgets the choice when its items change.
        showChosen();
    }

    /// The last one that was chosen; the chips below show all of several.
    private void showChosen() {
        if (seeking) {
            return;
        }
        showing = true;
        found.setPredicate(_ -> true);
        var faces = composer.shotProperty().get().faces();
        var id = faces.isEmpty() ? "" : faces.getLast().id();
        var chosen = composer.faces().stream().filter(face -> face.id().equals(id)).findFirst();
        box.setValue(chosen.orElse(null));
        box.getEditor().setText(chosen.map(face -> face.member().name()).orElse(""));
        portrait.setVisible(chosen.isPresent());
        chosen.map(FaceChoice::member).ifPresent(m -> portrait.show(m.name(), m.portrait()));
        box.pseudoClassStateChanged(CHOSEN, chosen.isPresent());
        showing = false;
    }

    private void onTyped(KeyEvent event) {
        if (!event.getCharacter().isEmpty()
                && !Character.isISOControl(event.getCharacter().charAt(0))) {
            seek();
        }
    }

    /// The field says "choose": a click anywhere in it shows from whom.
    private void onClicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && !box.isShowing()) {
            box.show();
        }
    }

    /// Writing takes the place of the name, before its first letter is there: a name that is put
    /// together from several keys must not be disturbed.
    private void seek() {
        if (!seeking) {
            seeking = true;
            box.setValue(null);
            box.getEditor().clear();
            portrait.setVisible(false);
            box.pseudoClassStateChanged(CHOSEN, false);
        }
    }

    private void onText(String now) {
        if (seeking) {
            var wanted = now.strip().toLowerCase(Locale.ROOT);
            found.setPredicate(
                    face -> face.member().name().toLowerCase(Locale.ROOT).contains(wanted));
            if (!box.isShowing() && !wanted.isEmpty()) {
                box.show();
            }
        }
    }

    /// The first that can play is taken; without one nothing changes.
    private void onPressed(KeyEvent event) {
        if (seeking && event.getCode() == KeyCode.ENTER) {
            var first = found.stream().filter(FaceChoice::usable).findFirst();
            seeking = false;
            first.ifPresent(composer::chooseFace);
            box.hide();
            showChosen();
            event.consume();
        } else if (seeking && event.getCode() == KeyCode.ESCAPE) {
            stop();
            box.hide();
            event.consume();
        }
    }

    private void stop() {
        seeking = false;
        showChosen();
    }

    /// Words alone choose nobody.
    private StringConverter<FaceChoice> converter() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable FaceChoice choice) {
                return choice == null ? "" : choice.member().name();
            }

            @Override
            public @Nullable FaceChoice fromString(String text) {
                return box.getValue();
            }
        };
    }

    private final class FaceCell extends ListCell<FaceChoice> {
        private final Portrait portrait = new Portrait(SIDE);
        private final Label name = new Label();
        private final Label about = new Label();
        private final HBox row;

        FaceCell() {
            getStyleClass().add("face-item");
            name.getStyleClass().add("strong");
            about.getStyleClass().add("help");
            var text = new VBox(name, about);
            text.setMinWidth(0);
            HBox.setHgrow(text, Priority.ALWAYS);
            row = new HBox(portrait, text);
            row.getStyleClass().add("face-cell");
            row.setMinHeight(Region.USE_PREF_SIZE);
            setAccessibleRole(AccessibleRole.LIST_ITEM);
        }

        @Override
        protected void updateItem(@Nullable FaceChoice choice, boolean empty) {
            super.updateItem(choice, empty);
            if (empty || choice == null) {
                setGraphic(null);
                setText(empty ? null : words.say("playground.face.none"));
                setAccessibleText(words.say("playground.face.none"));
                setDisable(false);
                return;
            }
            var said = about(choice);
            name.setText(choice.member().name());
            about.setText(said);
            portrait.show(choice.member().name(), choice.member().portrait());
            setDisable(!choice.usable());
            setAccessibleText(choice.member().name() + ", " + said);
            setText(null);
            setGraphic(row);
        }

        private String about(FaceChoice choice) {
            if (choice.hindrance().isPresent()) {
                return words.say(choice.hindrance().get().message());
            }
            var asset = choice.member().asset();
            return words.say(
                    Message.of(
                            asset.kind() == FaceKind.REAL_PERSON
                                    ? "playground.face.real"
                                    : "playground.face.virtual",
                            "service",
                            asset.service().title()));
        }
    }
}
