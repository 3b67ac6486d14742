package studio.likeness.ui.faces;

import java.io.File;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import studio.likeness.core.face.Asset;
import studio.likeness.core.text.Message;
import studio.likeness.ui.control.IconButton;
import studio.likeness.ui.control.Line;
import studio.likeness.ui.control.TallScroll;
import studio.likeness.ui.i18n.Words;

/// One person: their name, their faces at services, what they agreed to, and what can be done.
final class DetailPane extends VBox {
    private final FaceItem item;
    private final FacesViewModel viewModel;
    private final Words words;
    private final TallScroll scroll;
    private final Line question;
    private final FlowPane acts = new FlowPane();

    DetailPane(FaceItem item, FacesViewModel viewModel, Words words) {
        this.item = item;
        this.viewModel = viewModel;
        this.words = words;
        getStyleClass().addAll("card", "face-detail");
        var body = new VBox(heading(), name());
        body.getStyleClass().add("face-detail-body");
        item.card().assets().forEach(asset -> body.getChildren().add(asset(asset)));
        body.getChildren().add(new ConsentsGiven(item, viewModel, words));
        body.getChildren().add(new ClipsMade(item, viewModel, words));
        question = new Line(words.say("faces.withdraw.question"), "strong");
        question.managedProperty().bind(question.visibleProperty());
        acts.getStyleClass().add("enroll-row");
        usualActs();
        body.getChildren().addAll(question, acts, new Line(words.say("faces.honest"), "help"));
        scroll = new TallScroll(body);
        getChildren().setAll(scroll);
    }

    private HBox heading() {
        var about = new Line(CardNode.about(item, words), "quiet");
        HBox.setHgrow(about, Priority.ALWAYS);
        about.setMaxWidth(Double.MAX_VALUE);
        return new HBox(about, close(words, viewModel::chooseNothing));
    }

    static IconButton close(Words words, Runnable act) {
        var close = new IconButton(Feather.X, words.say("faces.detail.close"));
        close.setId("face-close");
        close.getStyleClass().add("bare");
        close.setOnAction(_ -> act.run());
        return close;
    }

    private VBox name() {
        var field = new TextField(item.card().person().name());
        field.setId("face-name");
        var label = new Line(words.say("faces.name"), "field-label");
        label.setLabelFor(field);
        var rename = button("face-rename", "faces.rename");
        rename.setOnAction(_ -> viewModel.rename(item, field.getText()));
        rename.disableProperty()
                .bind(
                        field.textProperty()
                                .map(
                                        text ->
                                                text.isBlank()
                                                        || text.equals(
                                                                item.card().person().name())));
        field.setOnAction(_ -> viewModel.rename(item, field.getText()));
        var row = new FlowPane(field, rename);
        row.getStyleClass().add("enroll-row");
        return new VBox(label, row);
    }

    private VBox asset(Asset asset) {
        var id = new Line(asset.id(), "mono");
        return new VBox(
                new Line(
                        words.say(
                                Message.of(
                                        "faces.asset",
                                        "service",
                                        asset.service().title(),
                                        "state",
                                        words.say(Message.naming(asset.state())))),
                        "strong"),
                id);
    }

    private void usualActs() {
        question.setVisible(false);
        acts.getChildren().clear();
        if (item.unfinished().isPresent()) {
            add("face-resume", "faces.resume.act", () -> viewModel.resume(item))
                    .getStyleClass()
                    .add("primary");
        }
        if (!item.card().consents().isEmpty()) {
            add("face-export", "faces.export", this::export);
        }
        if (item.card().consents().stream().anyMatch(each -> each.withdrawn().isEmpty())) {
            add("face-withdraw", "faces.withdraw", this::askWithdraw);
        }
        if (item.card().person().retired().isEmpty()) {
            add("face-again", "faces.again", () -> viewModel.enrollAgain(item));
            add("face-adopt", "faces.adopt", () -> viewModel.adopt(Optional.of(item)));
            add("face-retire", "faces.retire", () -> viewModel.retire(item));
        } else {
            add("face-bring-back", "faces.bring-back", () -> viewModel.bringBack(item));
        }
    }

    /// Not undone by a button: it is asked once, and the harmless answer comes first.
    private void askWithdraw() {
        question.setVisible(true);
        acts.getChildren().clear();
        add("face-withdraw-keep", "faces.withdraw.keep", this::usualActs).requestFocus();
        add("face-withdraw-go", "faces.withdraw.go", () -> viewModel.withdraw(item));
        scroll.setVvalue(scroll.getVmax());
    }

    private Button add(String id, String key, Runnable act) {
        var button = button(id, key);
        button.setOnAction(_ -> act.run());
        acts.getChildren().add(button);
        return button;
    }

    private void export() {
        var chooser = new FileChooser();
        chooser.setTitle(words.say("faces.export"));
        chooser.setInitialFileName("receipts.jsonl");
        File file = chooser.showSaveDialog(getScene().getWindow());
        if (file != null) {
            viewModel.export(item, file.toPath());
        }
    }

    private Button button(String id, String key) {
        var button = new Button(words.say(key));
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
