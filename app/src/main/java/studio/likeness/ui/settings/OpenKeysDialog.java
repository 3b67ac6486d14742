package studio.likeness.ui.settings;

import javafx.beans.binding.BooleanExpression;
import studio.likeness.core.secret.Secret;
import studio.likeness.core.service.KeyLock;
import studio.likeness.ui.control.FormField;
import studio.likeness.ui.control.SecretField;
import studio.likeness.ui.control.SheetCard;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.purse.AttemptStatus;
import studio.likeness.ui.purse.PasswordPair;
import studio.likeness.ui.view.Dialog;
import studio.likeness.ui.view.Dialogs;

/// Asks for the password of the keys of services, or for a new one with the first key.
final class OpenKeysDialog implements Dialog {
    private final OpenKeysViewModel viewModel;
    private final Dialogs dialogs;

    OpenKeysDialog(OpenKeysViewModel viewModel, Dialogs dialogs) {
        this.viewModel = viewModel;
        this.dialogs = dialogs;
    }

    @Override
    public void dismissed() {}

    @Override
    public SheetCard draw(Words words) {
        var fresh = viewModel.asks() == KeyLock.Asks.A_NEW_ONE;
        var card = new SheetCard(words.say(fresh ? "settings.keys.new" : "settings.keys.open"));
        card.say(words.say(why()), "quiet");
        return fresh ? choose(card, words) : type(card, words);
    }

    private String why() {
        return switch (viewModel.asks()) {
            case A_NEW_ONE -> "settings.keys.new.why";
            case THE_WALLETS -> "settings.keys.wallets.why";
            case ITS_PASSWORD, NOTHING -> "settings.keys.open.why";
        };
    }

    private SheetCard choose(SheetCard card, Words words) {
        var pair = new PasswordPair(words);
        Runnable act = () -> pair.agreed().ifPresent(this::open);
        pair.setOnEnter(act);
        card.add(pair).add(status(words)).first(pair.first());
        acts(card, words, act, pair.goodProperty());
        return card;
    }

    private SheetCard type(SheetCard card, Words words) {
        var password = new SecretField(words.say("purse.password"));
        password.setId("settings-keys-password");
        Runnable act = () -> open(password);
        password.setOnEnter(act);
        card.add(new FormField(words.say("purse.password"), password))
                .add(status(words))
                .first(password);
        acts(card, words, act, password.lengthProperty().greaterThan(0));
        return card;
    }

    private void open(SecretField password) {
        open(password.copy());
        password.clear();
    }

    private void open(Secret password) {
        viewModel.open(password, () -> dialogs.close(this));
    }

    private AttemptStatus status(Words words) {
        return new AttemptStatus(
                viewModel.attempt(), words, "purse.unlocking", "settings-keys-problem");
    }

    private void acts(SheetCard card, Words words, Runnable act, BooleanExpression ready) {
        card.act(
                "settings-keys-cancel",
                words.say("settings.keys.cancel"),
                () -> dialogs.close(this));
        var fresh = viewModel.asks() == KeyLock.Asks.A_NEW_ONE;
        var button =
                card.act(
                        "settings-keys-open",
                        words.say(fresh ? "settings.keys.new.act" : "settings.keys.open.act"),
                        act);
        button.getStyleClass().add("primary");
        button.disableProperty().bind(ready.not().or(viewModel.attempt().busyProperty()));
    }
}
