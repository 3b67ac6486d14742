package studio.likeness.ui.consent;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import studio.likeness.core.face.Consent;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.text.Message;
import studio.likeness.ui.control.Line;
import studio.likeness.ui.control.Segmented;
import studio.likeness.ui.i18n.Words;

/// The sentence with its box to tick, what it is for, and until when.
public final class ConsentCard extends VBox {
    private final Words words;
    private final ConsentViewModel consent;
    private final String ids;
    private final CheckBox box = new CheckBox();
    private final Line about = new Line("", "help");

    /// @param ids what the ids of its parts begin with
    public ConsentCard(Words words, ConsentViewModel consent, String ids) {
        this.words = words;
        this.consent = consent;
        this.ids = ids;
        box.setId(ids + "-consent");
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.selectedProperty().bindBidirectional(consent.agreedProperty());
        getStyleClass().addAll("card", "consent-card");
        getChildren()
                .setAll(
                        new Line(words.say("consent.title"), "section-title"),
                        box,
                        details(),
                        about);
    }

    /// Who agrees, and at which service.
    public void ask(FaceKind kind, String name, String service) {
        box.setText(words.say(ConsentViewModel.sentence(kind, name, service)));
        about.setText(
                words.say(
                        kind == FaceKind.VIRTUAL ? "consent.about-virtual" : "consent.about-real"));
    }

    private FlowPane details() {
        var scope =
                new Segmented<>(
                        words.say("consent.scope"),
                        List.of(Consent.Scope.values()),
                        each -> words.say(Message.naming(each)));
        scope.setId(ids + "-scope");
        scope.valueProperty().bindBidirectional(consent.scopeProperty());
        var until = new DatePicker();
        until.setId(ids + "-until");
        until.setPromptText(words.say("consent.until.open"));
        until.setAccessibleText(words.say("consent.until"));
        until.valueProperty().bindBidirectional(consent.untilProperty());
        var label = new Label(words.say("consent.until"));
        label.setLabelFor(until);
        label.setMinWidth(Region.USE_PREF_SIZE);
        var row = new FlowPane(scope, label, until);
        row.getStyleClass().add("enroll-row");
        return row;
    }
}
