package studio.likeness.ui.pay;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.text.Message;
import studio.likeness.ui.control.SheetCard;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.purse.LivePurse;
import studio.likeness.ui.purse.UnlockForm;
import studio.likeness.ui.purse.UnlockViewModel;
import studio.likeness.ui.view.Dialog;
import studio.likeness.ui.view.Dialogs;
import studio.likeness.ui.view.Parts;

/// The review of a payment. No and yes have no key in common: Enter and Esc decline, Space signs,
/// and only while its button has the focus.
final class ReviewDialog implements Dialog {
    private final ReviewViewModel viewModel;
    private final UnlockViewModel unlock;
    private final Dialogs dialogs;
    private final Payer payer;
    private final Subscription heard;
    private final Timeline second;
    private @Nullable UnlockForm form;

    ReviewDialog(ReviewViewModel viewModel, LivePurse purse, Dialogs dialogs) {
        this.viewModel = viewModel;
        this.dialogs = dialogs;
        payer = new Payer(purse);
        unlock = new UnlockViewModel(purse, viewModel::judgeAgain);
        heard =
                Subscription.combine(
                        viewModel.judgedProperty().subscribe((_, _) -> dialogs.redraw(this)),
                        viewModel.problemProperty().subscribe((_, _) -> dialogs.redraw(this)),
                        purse.situationProperty().subscribe((_, _) -> follow()));
        second = new Timeline(new KeyFrame(Duration.seconds(1), _ -> viewModel.tick()));
        second.setCycleCount(Animation.INDEFINITE);
        second.play();
    }

    /// Another account pays by now: what is shown is not what a yes would take.
    private void follow() {
        if (!payer.is(viewModel.priced())) {
            viewModel.judgeAgain();
            dialogs.redraw(this);
        }
    }

    @Override
    public void dismissed() {
        leave();
        viewModel.reject();
    }

    private void leave() {
        heard.unsubscribe();
        second.stop();
        if (form != null) {
            form.close();
        }
    }

    @Override
    public SheetCard draw(Words words) {
        var moved = viewModel.moved().isPresent();
        var card = SheetCard.wide(words.say(moved ? "pay.title.moved" : "pay.title"));
        card.getStyleClass().add("pay-card");
        var facts = new ReviewFacts(viewModel, payer, words);
        card.add(facts.purpose());
        viewModel.bargain().ifPresent(bargain -> card.add(facts.headline(bargain)));
        warning(card, words);
        demands(card, words);
        viewModel.bargain().ifPresent(bargain -> card.add(facts.list(bargain)));
        if (viewModel.isApproved() || viewModel.asksForRecipient()) {
            // The room is kept, so that the button does not move away from under the mouse.
            var kind = Parts.line(words.say(facts.kind()), "help", "good");
            kind.setVisible(viewModel.isApproved());
            card.add(kind);
        }
        acts(card, words);
        return card;
    }

    private void warning(SheetCard card, Words words) {
        var text = warningText(words);
        if (text.isEmpty()) {
            return;
        }
        var label = new Label(text);
        label.setId("pay-warning");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll("strong", viewModel.isApproved() ? "care" : "bad");
        card.add(viewModel.asksForRecipient() ? roomy(label, words) : label);
    }

    /// Before and after the address was compared it takes the same room.
    private static StackPane roomy(Label label, Words words) {
        var room = new StackPane(label);
        StackPane.setAlignment(label, Pos.TOP_LEFT);
        for (var text :
                List.of(words.say("refusal.recipient-new"), words.say("pay.recipient.confirmed"))) {
            var other = Parts.line(text, "strong");
            other.setVisible(false);
            room.getChildren().add(other);
        }
        room.setMinHeight(Region.USE_PREF_SIZE);
        return room;
    }

    private String warningText(Words words) {
        var failed = viewModel.problemProperty().get();
        if (failed.isPresent()) {
            return words.say(failed.get().what());
        }
        var refused = viewModel.priced().problem();
        if (refused.isPresent()) {
            return words.say(refused.get().what());
        }
        return viewModel.priced().confirmed().isPresent()
                ? words.say("pay.recipient.confirmed")
                : "";
    }

    private void demands(SheetCard card, Words words) {
        if (viewModel.isLocked()) {
            form = new UnlockForm(unlock, words);
            card.add(form).first(form.password());
        }
        if (viewModel.hasPriceMoved()) {
            var seen = new Button(words.say("pay.price.accept"));
            seen.setId("pay-accept-price");
            seen.setMinWidth(Region.USE_PREF_SIZE);
            seen.setOnAction(_ -> viewModel.acceptPrice());
            card.add(seen);
        }
        if (viewModel.asksForRecipient()) {
            card.add(new ReviewFacts(viewModel, payer, words).whereToCompare());
            var compared = new CheckBox(words.say("pay.recipient.confirm"));
            compared.setId("pay-confirm-recipient");
            compared.setWrapText(true);
            compared.setMinHeight(Region.USE_PREF_SIZE);
            compared.setSelected(viewModel.priced().confirmed().isPresent());
            compared.disableProperty().bind(viewModel.judgingProperty());
            compared.setOnAction(_ -> viewModel.confirmRecipient(compared.isSelected()));
            card.add(compared);
        }
    }

    private void acts(SheetCard card, Words words) {
        var together = viewModel.together();
        var walks = together.isOne() ? payer.walks(viewModel.priced()) : together.walks();
        var reject =
                card.act(
                        "pay-reject",
                        words.say(walks ? "pay.reject.ask" : "pay.reject"),
                        () -> {
                            dialogs.close(this);
                            dismissed();
                        });
        only(reject, KeyCode.ENTER);
        var sign =
                card.act(
                        "pay-sign",
                        words.say(signing(walks)),
                        () -> {
                            if (payer.is(viewModel.priced()) && viewModel.isReady()) {
                                dialogs.close(this);
                                leave();
                                viewModel.pay();
                            }
                        });
        sign.getStyleClass().add("primary");
        if (viewModel.isApproved() && payer.is(viewModel.priced())) {
            sign.disableProperty().bind(viewModel.judgingProperty());
        } else {
            sign.setDisable(true);
        }
        sign.setAccessibleHelp(words.say(walks ? "pay.keys.ask" : "pay.keys"));
        only(sign, KeyCode.SPACE);
    }

    /// @param walks this computer does not sign: it asks another one to
    private Message signing(boolean walks) {
        var amount = viewModel.priced().total().map(MicroUsd::toString).orElse("");
        var together = viewModel.together();
        return together.isOne()
                ? Message.of(walks ? "pay.ask" : "pay.sign", "amount", amount)
                : Message.of(
                        walks ? "pay.ask.several" : "pay.sign.several",
                        "many",
                        together.count(),
                        "amount",
                        amount);
    }

    /// The other of the two keys that press a button does nothing here.
    private static void only(Button button, KeyCode key) {
        button.addEventFilter(
                KeyEvent.KEY_PRESSED,
                press -> {
                    var other = key == KeyCode.SPACE ? KeyCode.ENTER : KeyCode.SPACE;
                    if (press.getCode() == other) {
                        press.consume();
                    }
                });
    }
}
