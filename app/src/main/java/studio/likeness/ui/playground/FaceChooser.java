package studio.likeness.ui.playground;

import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.text.Message;
import studio.likeness.ui.control.Portrait;
import studio.likeness.ui.i18n.Words;

/// The list of faces: with pictures, searched by typing a name, and those that cannot play now with
/// the reason beside them.
final class FaceChooser {
    private static final double SIDE = 38;
    private static final long TOGETHER = 1_000_000_000L;

    private final ComposerViewModel composer;
    private final Words words;
    private final ComboBox<FaceChoice> box = new ComboBox<>();
    private final ListChangeListener<FaceChoice> onFaces = _ -> showChosen();
    private boolean showing;
    private String sought = "";
    private long soughtAt;

    FaceChooser(ComposerViewModel composer, Words words) {
        this.composer = composer;
        this.words = words;
        box.setId("play-face");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setPromptText(words.say("playground.face.none"));
        box.getStyleClass().add("face-chooser");
        box.setItems(composer.faces());
        box.setConverter(converter());
        box.setCellFactory(_ -> new FaceCell());
        box.setButtonCell(new FaceCell());
        box.addEventFilter(KeyEvent.KEY_TYPED, this::onTyped);
    }

    ComboBox<FaceChoice> node() {
        return box;
    }

    Subscription follow() {
        composer.faces().addListener(onFaces);
        showChosen();
        return Subscription.combine(
                () -> composer.faces().removeListener(onFaces),
                () -> box.setItems(FXCollections.observableArrayList()),
                composer.shotProperty().subscribe(this::showChosen),
                box.valueProperty()
                        .subscribe(
                                (_, now) -> {
                                    if (showing) {
                                        return;
                                    }
                                    if (now != null) {
                                        composer.chooseFace(now);
                                    }
                                    // The list forgets the choice when its items change.
                                    showChosen();
                                }));
    }

    /// The last one that was chosen; the chips below show all of several.
    private void showChosen() {
        showing = true;
        var faces = composer.shotProperty().get().faces();
        var id = faces.isEmpty() ? "" : faces.getLast().id();
        box.setValue(
                composer.faces().stream()
                        .filter(face -> face.id().equals(id))
                        .findFirst()
                        .orElse(null));
        showing = false;
    }

    /// Letters look for a name, in the open list and in the closed one. Letters that follow each
    /// other closely belong together.
    private void onTyped(KeyEvent event) {
        var letter = event.getCharacter();
        if (letter.isBlank() || Character.isISOControl(letter.charAt(0))) {
            return;
        }
        var now = System.nanoTime();
        sought = now - soughtAt > TOGETHER ? letter : sought + letter;
        soughtAt = now;
        var wanted = sought.toLowerCase(Locale.ROOT);
        composer.faces().stream()
                .filter(FaceChoice::usable)
                .filter(face -> face.member().name().toLowerCase(Locale.ROOT).contains(wanted))
                .findFirst()
                .ifPresent(box::setValue);
        event.consume();
    }

    private StringConverter<FaceChoice> converter() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable FaceChoice choice) {
                return choice == null ? "" : choice.member().name();
            }

            @Override
            public @Nullable FaceChoice fromString(String text) {
                return composer.faces().stream()
                        .filter(face -> face.member().name().equals(text))
                        .findFirst()
                        .orElse(null);
            }
        };
    }

    private final class FaceCell extends ListCell<FaceChoice> {
        private final Portrait portrait = new Portrait(SIDE);
        private final Label name = new Label();
        private final Label about = new Label();
        private final HBox row;

        FaceCell() {
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
