package studio.likeness.ui.signer;

import javafx.scene.layout.VBox;
import studio.likeness.ui.codes.CodeIntake;
import studio.likeness.ui.control.Card;
import studio.likeness.ui.control.TabbedText;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.view.Parts;
import studio.likeness.ui.view.PictureWindow;

/// Where a request comes in: pasted, from files, dropped, from the clipboard.
final class ReadPane extends VBox {
    ReadPane(DeskViewModel model, Words words, PictureWindow files) {
        var text = new TabbedText(words.say("signer.request.text"));
        text.setId("offline-request-text");
        text.setPromptText(words.say("signer.request.prompt"));
        text.setPrefRowCount(5);
        text.textProperty().subscribe(model.intake()::takeText);
        var intake =
                new CodeIntake(
                                model.intake(),
                                words,
                                new CodeIntake.Sources(files, text::setText),
                                "offline-request")
                        .dropOn(this);
        getStyleClass().add("page");
        getChildren()
                .setAll(
                        Card.titled(
                                words.say("signer.request.title"),
                                Parts.line(words.say("signer.request.how"), "quiet"),
                                intake,
                                text,
                                Parts.line(words.say("signer.request.camera"), "help")));
    }
}
