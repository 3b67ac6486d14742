package studio.likeness.ui.faces;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.text.Message;
import studio.likeness.ui.consent.ConsentCard;
import studio.likeness.ui.control.Line;
import studio.likeness.ui.control.ProblemCard;
import studio.likeness.ui.control.TallScroll;
import studio.likeness.ui.control.Tone;
import studio.likeness.ui.i18n.Words;

/// Beside the library: a face that somebody has already, by its id.
final class AdoptPane extends VBox {
    private final AdoptViewModel adopt;
    private final Words words;
    private final VBox trouble = new VBox();
    private final Line check = new Line("", "help");
    private final ConsentCard consent;
    private final TallScroll scroll;

    AdoptPane(
            AdoptViewModel adopt,
            FacesViewModel library,
            Words words,
            Consumer<Subscription> keep) {
        this.adopt = adopt;
        this.words = words;
        consent = new ConsentCard(words, adopt.consent(), "adopt");
        getStyleClass().addAll("card", "face-detail");
        var body = new VBox(heading(library::chooseNothing));
        body.getStyleClass().add("face-detail-body");
        if (!adopt.isForSomebodyHere()) {
            body.getChildren().addAll(lists(library), title("faces.adopt.by-id"));
        }
        body.getChildren().add(service());
        if (!adopt.isForSomebodyHere()) {
            body.getChildren().addAll(kind(), text("name", "faces.name", adopt.nameProperty()));
        }
        body.getChildren()
                .addAll(
                        text("id", "faces.adopt.id", adopt.idProperty()),
                        check,
                        consent,
                        trouble,
                        add());
        scroll = new TallScroll(body);
        getChildren().setAll(scroll);
        keep.accept(adopt.problemProperty().subscribe(this::complain));
        keep.accept(adopt.doorProperty().subscribe(_ -> ask()));
        keep.accept(adopt.kindProperty().subscribe(_ -> ask()));
        keep.accept(adopt.nameProperty().subscribe(_ -> ask()));
    }

    private HBox heading(Runnable close) {
        var title = title("faces.adopt.title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        return new HBox(title, DetailPane.close(words, close));
    }

    /// Two of the services tell what they have.
    private VBox lists(FacesViewModel library) {
        var fetch = new Button(words.say("faces.fetch"));
        fetch.setId("faces-fetch");
        fetch.setMinWidth(Region.USE_PREF_SIZE);
        fetch.setOnAction(_ -> library.fetch());
        var lists = new VBox(new Line(words.say("faces.fetch.about"), "quiet"), fetch);
        lists.getStyleClass().add("faces-lists");
        return lists;
    }

    private Line title(String key) {
        return new Line(words.say(key), "section-title");
    }

    private VBox service() {
        var box = choice("service", adopt.doors(), door -> door.offer().service().title());
        box.valueProperty().bindBidirectional(adopt.doorProperty());
        return field("faces.adopt.service", box);
    }

    private VBox kind() {
        var kinds = FXCollections.observableArrayList(FaceKind.values());
        var box = choice("kind", kinds, kind -> words.say(Message.naming(kind)));
        box.valueProperty().bindBidirectional(adopt.kindProperty());
        return field("faces.adopt.kind", box);
    }

    private static <T> ComboBox<T> choice(
            String id, ObservableList<T> items, Function<T, String> title) {
        var box = new ComboBox<>(items);
        box.setId("adopt-" + id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new Titles<>(title));
        return box;
    }

    private static final class Titles<T> extends StringConverter<T> {
        private final Function<T, String> title;

        Titles(Function<T, String> title) {
            this.title = title;
        }

        @Override
        public String toString(@Nullable T item) {
            return item == null ? "" : title.apply(item);
        }

        @Override
        public T fromString(String text) {
            throw new UnsupportedOperationException("nothing is typed here");
        }
    }

    private VBox text(String id, String key, StringProperty value) {
        var field = new TextField();
        field.setId("adopt-" + id);
        field.textProperty().bindBidirectional(value);
        return field(key, field);
    }

    private VBox field(String key, Control control) {
        var label = new Line(words.say(key), "field-label");
        label.setLabelFor(control);
        return new VBox(label, control);
    }

    private Button add() {
        var add = new Button(words.say("faces.adopt.add"));
        add.setId("adopt-add");
        add.getStyleClass().add("primary");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.disableProperty().bind(adopt.canAdd().not());
        add.setOnAction(_ -> adopt.add());
        return add;
    }

    private void ask() {
        var door = adopt.doorProperty().get();
        var service = door == null ? "" : door.offer().service().title();
        consent.ask(adopt.kindProperty().get(), adopt.nameProperty().get(), service);
        var key = adopt.canVerify() ? "faces.adopt.verified" : "faces.adopt.unverified";
        check.setText(words.say(Message.of(key, "service", service)));
    }

    private void complain(Optional<Problem> problem) {
        trouble.getChildren().clear();
        problem.ifPresent(
                found -> {
                    var what = words.say(found.what());
                    var card = new ProblemCard(Tone.CARE, what, "", words.say(found.next()));
                    card.setId("adopt-problem");
                    trouble.getChildren().add(card);
                    // Beside the button that was pressed, at the end.
                    scroll.setVvalue(scroll.getVmax());
                });
    }
}
