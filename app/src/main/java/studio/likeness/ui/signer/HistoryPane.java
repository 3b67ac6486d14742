package studio.likeness.ui.signer;

import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.airgap.SignedHere;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.text.Message;
import studio.likeness.ui.control.Card;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.view.Parts;

/// The list of what was signed here. It never leaves this computer and nothing in it can be used.
final class HistoryPane extends VBox {
    HistoryPane(HistoryViewModel model, Words words) {
        getStyleClass().add("page");
        var list = new ListView<>(model.entries());
        list.setId("offline-log");
        list.setAccessibleText(words.say("signer.log.title"));
        list.setPlaceholder(Parts.line(words.say("signer.log.empty"), "quiet"));
        list.setCellFactory(_ -> new Line(words));
        VBox.setVgrow(list, Priority.ALWAYS);
        var card =
                Card.titled(
                        words.say("signer.log.title"),
                        Parts.line(words.say("signer.log.about"), "quiet"),
                        list);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().setAll(card);
        model.refresh();
    }

    private static final class Line extends ListCell<SignedHere> {
        /// As wide as the largest amount that is signed by a careful limit, in letters.
        private static final double WIDE = 9;

        private final Words words;

        Line(Words words) {
            this.words = words;
        }

        @Override
        protected void updateItem(@Nullable SignedHere entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(null);
            setGraphic(entry == null || empty ? null : row(entry));
            setAccessibleText(entry == null || empty ? null : sentence(entry));
        }

        private HBox row(SignedHere entry) {
            var amount = Parts.line(amount(entry), "strong");
            amount.minWidthProperty()
                    .bind(amount.fontProperty().map(font -> WIDE * font.getSize()));
            amount.setAlignment(Pos.TOP_RIGHT);
            var where =
                    new VBox(
                            2,
                            Parts.line(entry.transfer().to().grouped(), "mono"),
                            Parts.line(
                                    words.say(Message.of("signer.log.at", "at", entry.at()))
                                            + "  "
                                            + entry.origin(),
                                    "help"));
            HBox.setHgrow(where, Priority.ALWAYS);
            return new HBox(16, amount, where);
        }

        private String sentence(SignedHere entry) {
            return amount(entry) + ", " + entry.transfer().to();
        }

        private static String amount(SignedHere entry) {
            var value = entry.transfer().value();
            return MicroUsd.of(value).map(MicroUsd::toString).orElseGet(value::toString) + " USDC";
        }
    }
}
