package studio.likeness.ui.enroll;

import java.io.File;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.stage.FileChooser;
import studio.likeness.core.face.FaceKind;
import studio.likeness.ui.consent.ConsentCard;
import studio.likeness.ui.control.Thumb;

/// Name, photo, consent.
final class PersonPane extends VBox {
    private final EnrollViewModel viewModel;
    private final PersonViewModel person;
    private final Pieces pieces;
    private final PhotoBox photo;

    PersonPane(EnrollViewModel viewModel, Pieces pieces) {
        this.viewModel = viewModel;
        this.person = viewModel.person();
        this.pieces = pieces;
        this.photo = new PhotoBox(person, viewModel, pieces);
        getStyleClass().add("enroll-pane");
        var fields = new VBox(name(), address(), file(), samples());
        fields.getStyleClass().add("enroll-fields");
        fields.setMinWidth(0);
        HBox.setHgrow(fields, Priority.ALWAYS);
        var upper = new HBox(photo, fields);
        upper.getStyleClass().add("enroll-person");
        getChildren()
                .setAll(
                        pieces.label(pieces.say("enroll.person.title"), "dialog-title"),
                        upper,
                        photo.problem(),
                        consent());
    }

    private VBox name() {
        var field = new TextField();
        field.setId("enroll-name");
        field.setPromptText(pieces.say("enroll.person.name.example"));
        field.textProperty().bindBidirectional(person.nameProperty());
        return field("enroll.person.name", field);
    }

    private VBox address() {
        var field = new TextField();
        field.setId("enroll-photo-url");
        field.setPromptText("https://");
        field.textProperty().bindBidirectional(person.addressProperty());
        field.setOnAction(_ -> person.readAddress());
        field.focusedProperty().subscribe(focused -> readWhenLeft(focused));
        return field("enroll.person.address", field);
    }

    private void readWhenLeft(boolean focused) {
        if (!focused) {
            person.readAddress();
        }
    }

    private VBox field(String key, TextField field) {
        var label = pieces.label(pieces.say(key), "field-label");
        label.setLabelFor(field);
        return new VBox(label, field);
    }

    private VBox file() {
        var choose = pieces.button("enroll-photo-file", "enroll.person.file", this::chooseFile);
        var box = new VBox(choose, pieces.label(pieces.say("enroll.person.drop"), "help"));
        box.getStyleClass().add("enroll-file");
        return box;
    }

    private void chooseFile() {
        var chooser = new FileChooser();
        chooser.setTitle(pieces.say("enroll.person.file"));
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(
                                pieces.say("enroll.person.file.kind"),
                                List.of("*.jpg", "*.jpeg", "*.png", "*.webp")));
        File chosen = chooser.showOpenDialog(getScene().getWindow());
        if (chosen != null) {
            person.take(chosen.toPath());
        }
    }

    private VBox samples() {
        var row = new FlowPane();
        row.getStyleClass().add("enroll-row");
        var label = pieces.label(pieces.say("enroll.person.samples"), "field-label");
        var box = new VBox(label, row);
        pieces.keep()
                .accept(
                        Bindings.size(viewModel.choice().samples())
                                .subscribe(
                                        _ -> {
                                            row.getChildren().setAll(sampleButtons());
                                            Pieces.shown(
                                                    box, !viewModel.choice().samples().isEmpty());
                                        }));
        return box;
    }

    private List<Button> sampleButtons() {
        return viewModel.choice().samples().stream()
                .map(
                        sample -> {
                            var button = new Button(sample.name());
                            button.setId("enroll-sample-" + sample.id());
                            button.getStyleClass().addAll("small", "sample");
                            button.setGraphic(thumb(sample));
                            button.setMinWidth(Region.USE_PREF_SIZE);
                            button.setOnAction(_ -> viewModel.take(sample));
                            return button;
                        })
                .toList();
    }

    private static ImageView thumb(Workshop.Sample sample) {
        var side = Workshop.Sample.SIDE;
        var view = new ImageView(sample.portrait());
        Thumb.fill(view, side, side);
        view.setClip(new Circle(side / 2, side / 2, side / 2));
        return view;
    }

    private ConsentCard consent() {
        var card = new ConsentCard(pieces.words(), person.consent(), "enroll");
        pieces.keep()
                .accept(
                        Bindings.createObjectBinding(
                                        this::subject,
                                        person.nameProperty(),
                                        viewModel.choice().kindProperty(),
                                        viewModel.choice().doorProperty())
                                .subscribe(
                                        asked -> card.ask(asked.kind, asked.name, asked.service)));
        return card;
    }

    private record Asked(FaceKind kind, String name, String service) {}

    private Asked subject() {
        var chosen = viewModel.choice().doorProperty().get();
        return new Asked(
                viewModel.choice().kindProperty().get(),
                person.nameProperty().get(),
                chosen == null ? "" : chosen.offer().service().title());
    }
}
