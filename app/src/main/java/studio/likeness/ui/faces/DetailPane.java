package studio.likeness.ui.faces;

import java.io.File;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.Consent;
import studio.likeness.core.text.Message;
import studio.likeness.ui.control.IconButton;
import studio.likeness.ui.control.TallScroll;
import studio.likeness.ui.i18n.Words;

/// One person: their name, their faces at services, what they agreed to, and what can be done.
final class DetailPane extends VBox {
    private final FaceItem item;
    private final FacesViewModel viewModel;
    private final Words words;
    private final FlowPane acts = new FlowPane();

    DetailPane(FaceItem item, FacesViewModel viewModel, Words words) {
        this.item = item;
        this.viewModel = viewModel;
        this.words = words;
        getStyleClass().addAll("card", "face-detail");
        var body = new VBox(heading(), name());
        body.getStyleClass().add("face-detail-body");
        item.card().assets().forEach(asset -> body.getChildren().add(asset(asset)));
        body.getChildren().add(label(words.say("faces.consents"), "section-title"));
        item.card().consents().forEach(consent -> body.getChildren().add(consent(consent)));
        if (item.card().consents().isEmpty()) {
            body.getChildren().add(label(words.say("faces.consent.none"), "quiet"));
        }
        body.getChildren().add(new ClipsMade(item, viewModel, words));
        acts.getStyleClass().add("enroll-row");
        usualActs();
        body.getChildren().addAll(acts, label(words.say("faces.honest"), "help"));
        getChildren().setAll(new TallScroll(body));
    }

    private HBox heading() {
        var close = new IconButton(Feather.X, words.say("faces.detail.close"));
        close.setId("face-close");
        close.getStyleClass().add("bare");
        close.setOnAction(_ -> viewModel.chooseNothing());
        var about = label(CardNode.about(item, words), "quiet");
        HBox.setHgrow(about, Priority.ALWAYS);
        about.setMaxWidth(Double.MAX_VALUE);
        return new HBox(about, close);
    }

    private VBox name() {
        var field = new TextField(item.card().person().name());
        field.setId("face-name");
        var label = label(words.say("faces.name"), "field-label");
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
        var id = label(asset.id(), "mono");
        return new VBox(
                label(
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

    private Label consent(Consent consent) {
        var line =
                consent.withdrawn().isPresent()
                        ? Message.of(
                                "faces.consent.withdrawn",
                                "service",
                                consent.service().title(),
                                "day",
                                consent.withdrawn().get())
                        : Message.of(
                                "faces.consent.given",
                                "service",
                                consent.service().title(),
                                "day",
                                consent.given());
        var until =
                consent.until()
                        .map(
                                day ->
                                        " "
                                                + words.say(
                                                        Message.of(
                                                                "faces.consent.until",
                                                                "day",
                                                                day.toString())))
                        .orElse("");
        return label(words.say(line) + until, "quiet");
    }

    private void usualActs() {
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
            add("face-retire", "faces.retire", () -> viewModel.retire(item));
        } else {
            add("face-bring-back", "faces.bring-back", () -> viewModel.bringBack(item));
        }
    }

    /// Not undone by a button: it is asked once, and the harmless answer comes first.
    private void askWithdraw() {
        acts.getChildren().setAll(label(words.say("faces.withdraw.question"), "strong"));
        add("face-withdraw-keep", "faces.withdraw.keep", this::usualActs).requestFocus();
        add("face-withdraw-go", "faces.withdraw.go", () -> viewModel.withdraw(item));
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

    private static Label label(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
