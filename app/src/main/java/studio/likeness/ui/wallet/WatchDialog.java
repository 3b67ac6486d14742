package studio.likeness.ui.wallet;

import javafx.scene.control.TextField;
import studio.likeness.core.airgap.Pairing;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.text.Message;
import studio.likeness.ui.control.FormField;
import studio.likeness.ui.control.SheetCard;
import studio.likeness.ui.control.Tone;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.view.Dialog;
import studio.likeness.ui.view.Dialogs;

/// Takes an address to look at, or the code of the account that another computer shows. The key is
/// somewhere else.
final class WatchDialog implements Dialog {
    private final KeepViewModel keep;
    private final Dialogs dialogs;

    WatchDialog(KeepViewModel keep, Dialogs dialogs) {
        this.keep = keep;
        this.dialogs = dialogs;
    }

    @Override
    public void dismissed() {}

    @Override
    public SheetCard draw(Words words) {
        var typed = new TextField();
        typed.setId("wallet-watch-address");
        typed.getStyleClass().add("mono");
        typed.setAccessibleText(words.say("wallet.watch.address"));
        var field = new FormField(words.say("wallet.watch.address"), typed);
        var card =
                new SheetCard(words.say("wallet.watch.title"))
                        .say(words.say("wallet.watch.what"), "quiet")
                        .add(field)
                        .add(new KeepStatus(keep, words))
                        .first(typed);
        card.act("wallet-cancel", words.say("wallet.cancel"), () -> dialogs.close(this));
        var take = card.act("wallet-keep", words.say("wallet.watch.take"), () -> watch(typed));
        take.getStyleClass().add("primary");
        take.setDisable(true);
        typed.setOnAction(_ -> take.fire());
        typed.textProperty().subscribe(text -> take.setDisable(!isGood(text, field, words)));
        return card;
    }

    /// The checksum is looked at while a person types.
    private static boolean isGood(String text, FormField field, Words words) {
        if (text.isBlank()) {
            field.note("", Tone.QUIET);
            return false;
        }
        return switch (Pairing.read(text)) {
            case Outcome.Failed<Pairing>(var problem) -> {
                field.note(words.say(problem.what()), Tone.CARE);
                yield false;
            }
            case Outcome.Done<Pairing>(var typed) -> {
                var grouped = typed.address().grouped();
                var key = typed.checked() ? "wallet.watch.right" : "wallet.watch.compare";
                field.note(
                        words.say(Message.of(key, "address", grouped)),
                        typed.checked() ? Tone.GOOD : Tone.CARE);
                yield true;
            }
        };
    }

    private void watch(TextField field) {
        if (Pairing.read(field.getText()) instanceof Outcome.Done<Pairing>(var typed)) {
            keep.run(
                    Message.of("task.add-account"),
                    purse -> _ -> purse.watch(typed.address()),
                    _ -> dialogs.close(this),
                    () -> {});
        }
    }
}
