package studio.likeness.ui.signer;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import studio.likeness.core.wallet.Address;
import studio.likeness.ui.control.Card;
import studio.likeness.ui.control.SecretField;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.view.Parts;

/// The password for the key of this computer.
final class UnlockPane extends VBox {
    UnlockPane(KeyViewModel model, Words words, Address address) {
        getStyleClass().add("page");
        var field = new SecretField(words.say("signer.password"));
        field.setId("wallet-password");
        var label = new Label(words.say("signer.password"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        Runnable unlock = () -> model.unlock(field.copy());
        field.setOnEnter(unlock);
        var act = Parts.primary("wallet-unlock", words.say("signer.unlock"), unlock);
        act.disableProperty()
                .bind(
                        model.stateProperty()
                                .map(state -> !(state instanceof KeyState.Locked))
                                .flatMap(
                                        busy ->
                                                field.lengthProperty()
                                                        .map(n -> busy || n.intValue() == 0)));
        var card =
                Card.titled(
                        words.say("signer.locked"),
                        Parts.line(address.grouped(), "mono"),
                        new VBox(label, field),
                        Parts.trouble(model.problemProperty(), words),
                        Parts.row(act));
        card.setMaxWidth(Region.USE_PREF_SIZE);
        card.setPrefWidth(520);
        getChildren().setAll(card);
    }
}
