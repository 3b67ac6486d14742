package studio.likeness.ui.signer;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import studio.likeness.core.wallet.PublicKey;
import studio.likeness.ui.control.Card;
import studio.likeness.ui.control.KeyValue;
import studio.likeness.ui.control.QrCard;
import studio.likeness.ui.control.Segmented;
import studio.likeness.ui.control.TabbedText;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.view.Parts;

/// The account of this computer, for the one that is to watch it. Nothing here can spend.
final class PairPane extends VBox {
    private static final double SIDE = 240;

    /// Which form the other computer reads.
    enum Form {
        ACCOUNT,
        ADDRESS
    }

    PairPane(Words words, PublicKey key) {
        getStyleClass().add("page");
        var code = new QrCard(SIDE, words.say("signer.pair.code"));
        code.setId("offline-pair-qr");
        code.setMinSize(SIDE, SIDE);
        var text = new TabbedText(words.say("signer.pair.text"));
        text.setId("offline-pair-text");
        text.setEditable(false);
        text.setPrefRowCount(3);
        var form =
                new Segmented<>(
                        words.say("signer.pair.form"),
                        List.of(Form.values()),
                        each ->
                                each == Form.ACCOUNT
                                        ? words.say("signer.pair.form.account")
                                        : words.say("signer.pair.form.address"));
        form.setId("offline-pair-form");
        form.valueProperty()
                .subscribe(
                        chosen -> {
                            var plain = chosen == Form.ADDRESS;
                            var shown =
                                    plain
                                            ? key.address().toString()
                                            : KeyViewModel.pairing(key).toString();
                            code.show(plain ? shown : shown.toUpperCase(Locale.ROOT));
                            text.setText(shown);
                        });
        form.valueProperty().set(Form.ACCOUNT);
        var about =
                new VBox(
                        12,
                        Parts.line(words.say("signer.pair.how"), "quiet"),
                        form,
                        text,
                        new VBox(
                                new KeyValue(
                                        words.say("signer.pair.address"), key.address().grouped()),
                                new KeyValue(
                                        words.say("signer.pair.path"),
                                        KeyViewModel.path(key).toString()),
                                new KeyValue(
                                                words.say("signer.pair.fingerprint"),
                                                HexFormat.of().toHexDigits(key.fingerprint()))
                                        .last()));
        HBox.setHgrow(about, Priority.ALWAYS);
        getChildren()
                .setAll(Card.titled(words.say("signer.pair.title"), new HBox(20, code, about)));
    }
}
