package studio.likeness.ui.wallet;

import studio.likeness.core.secret.Secret;
import studio.likeness.core.text.Message;
import studio.likeness.core.wallet.Address;
import studio.likeness.ui.control.FormField;
import studio.likeness.ui.control.SecretField;
import studio.likeness.ui.control.SheetCard;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.purse.AttemptStatus;
import studio.likeness.ui.purse.PasswordPair;
import studio.likeness.ui.view.Dialog;
import studio.likeness.ui.view.Dialogs;

/// Another password for the same key.
final class PasswordDialog implements Dialog {
    private final KeepViewModel keep;
    private final Address account;
    private final Dialogs dialogs;

    PasswordDialog(KeepViewModel keep, Address account, Dialogs dialogs) {
        this.keep = keep;
        this.account = account;
        this.dialogs = dialogs;
    }

    @Override
    public void dismissed() {}

    @Override
    public SheetCard draw(Words words) {
        var old = new SecretField(words.say("wallet.password.old"));
        old.setId("wallet-password-old");
        var pair = new PasswordPair(words);
        old.setOnEnter(pair.first()::requestFocus);
        Runnable change = () -> pair.agreed().ifPresent(fresh -> change(old.copy(), fresh));
        pair.setOnEnter(change);
        var card =
                new SheetCard(words.say("wallet.password.title"))
                        .say(words.say("wallet.password.why"), "quiet")
                        .add(new FormField(words.say("wallet.password.old"), old))
                        .add(pair)
                        .add(
                                new AttemptStatus(
                                                keep.attempt(),
                                                words,
                                                "wallet.sealing",
                                                "wallet-problem")
                                        .again(keep.attempt(), old))
                        .first(old);
        card.act("wallet-cancel", words.say("wallet.cancel"), () -> dialogs.close(this));
        var button = card.act("wallet-keep", words.say("wallet.password.change"), change);
        button.getStyleClass().add("primary");
        button.disableProperty()
                .bind(
                        pair.goodProperty()
                                .not()
                                .or(old.lengthProperty().isEqualTo(0))
                                .or(keep.attempt().busyProperty()));
        return card;
    }

    private void change(Secret old, Secret fresh) {
        keep.run(
                Message.of("task.change-password"),
                purse -> progress -> purse.changePassword(account, old, fresh, progress),
                _ -> dialogs.close(this),
                () -> {
                    old.close();
                    fresh.close();
                });
    }
}
