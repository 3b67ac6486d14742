package studio.likeness.ui.signer;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import studio.likeness.core.airgap.DeskLimits;
import studio.likeness.core.pay.Caps;
import studio.likeness.core.text.Message;
import studio.likeness.ui.control.AmountField;
import studio.likeness.ui.control.Card;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.view.Parts;

/// The limits of this computer.
final class DeskLimitsPane extends VBox {
    DeskLimitsPane(DeskLimitsViewModel model, Words words) {
        getStyleClass().add("page");
        var unreadable = words.say("signer.limits.unreadable");
        var payment =
                new AmountField(
                        "offline-cap-call",
                        words.say("signer.limits.payment"),
                        unreadable,
                        model::perPayment);
        var day =
                new AmountField(
                        "offline-cap-day",
                        words.say("signer.limits.day"),
                        unreadable,
                        model::perDay);
        var fields = new FlowPane(payment, day);
        fields.getStyleClass().add("limits");
        shownWhile(model.canStartAgain().not(), fields);
        var again = again(model, words);
        shownWhile(model.canStartAgain(), again);
        model.capsProperty().subscribe(now -> now.ifPresent(caps -> show(caps, payment, day)));
        getChildren()
                .setAll(
                        Card.titled(
                                words.say("signer.limits.title"),
                                Parts.line(words.say("signer.limits.about"), "quiet"),
                                fields,
                                Parts.trouble(model.problemProperty(), words),
                                again));
        model.refresh();
    }

    private static Node again(DeskLimitsViewModel model, Words words) {
        var careful = DeskLimits.CAREFUL;
        var what =
                Message.of(
                        "signer.limits.again.about",
                        "payment",
                        careful.perCall().plain(),
                        "day",
                        careful.perDay().plain());
        return new VBox(
                12,
                Parts.line(words.say(what), "quiet"),
                Parts.primary(
                        "offline-limits-again",
                        words.say("signer.limits.again"),
                        model::startAgain));
    }

    private static void shownWhile(ObservableBooleanValue shown, Node node) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }

    private static void show(Caps caps, AmountField payment, AmountField day) {
        payment.show(caps.perCall());
        day.show(caps.perDay());
    }
}
