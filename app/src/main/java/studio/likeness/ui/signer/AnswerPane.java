package studio.likeness.ui.signer;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import studio.likeness.core.text.Message;
import studio.likeness.ui.control.Card;
import studio.likeness.ui.control.QrCard;
import studio.likeness.ui.control.TabbedText;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.view.Parts;
import studio.likeness.ui.view.PictureWindow;

/// The signature, to be carried to the other computer as a code, a text or a picture.
final class AnswerPane extends VBox {
    private static final double SIDE = 280;

    AnswerPane(DeskViewModel model, Words words, DeskState.Answered answered, PictureWindow files) {
        getStyleClass().add("page");
        var code = new QrCard(SIDE, words.say("signer.answer.code"));
        code.setId("offline-answer-qr");
        code.setMinSize(SIDE, SIDE);
        code.show(answered.codes().getFirst());
        var text = new TabbedText(words.say("signer.answer.text"));
        text.setId("offline-answer-text");
        text.setEditable(false);
        text.setText(answered.text());
        text.setPrefRowCount(4);
        var copy =
                Parts.button(
                        "offline-answer-copy",
                        words.say("signer.answer.copy"),
                        () -> copy(answered.text()));
        var save =
                Parts.button(
                        "offline-answer-save",
                        words.say("signer.answer.save"),
                        () -> files.save("likeness-answer.png").ifPresent(model::saveAnswer));
        var next = Parts.primary("offline-next", words.say("signer.answer.next"), model::next);
        var about =
                new VBox(
                        12,
                        Parts.line(
                                words.say(
                                        Message.of(
                                                "signer.answer.how",
                                                "amount",
                                                ReviewPane.amount(answered.request()) + " USDC")),
                                "quiet"),
                        text,
                        Parts.row(copy, save),
                        Parts.trouble(model.problemProperty(), words),
                        Parts.line(words.say("signer.answer.keep"), "help"),
                        Parts.row(next));
        HBox.setHgrow(about, Priority.ALWAYS);
        getChildren()
                .setAll(Card.titled(words.say("signer.answer.title"), new HBox(20, code, about)));
    }

    private static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
