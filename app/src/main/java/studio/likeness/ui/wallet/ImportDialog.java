package studio.likeness.ui.wallet;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import studio.likeness.core.secret.Secret;
import studio.likeness.core.text.Message;
import studio.likeness.ui.control.FormField;
import studio.likeness.ui.control.SecretField;
import studio.likeness.ui.control.Segmented;
import studio.likeness.ui.control.SheetCard;
import studio.likeness.ui.control.Tone;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.purse.AttemptStatus;
import studio.likeness.ui.purse.PasswordPair;
import studio.likeness.ui.view.Dialog;
import studio.likeness.ui.view.Dialogs;
import studio.likeness.ui.view.FileWindow;

/// Brings a wallet in.
final class ImportDialog implements Dialog {
    private final ImportViewModel viewModel;
    private final Dialogs dialogs;
    private final FileWindow fileWindow;
    private boolean away;

    ImportDialog(ImportViewModel viewModel, Dialogs dialogs, FileWindow fileWindow) {
        this.viewModel = viewModel;
        this.dialogs = dialogs;
        this.fileWindow = fileWindow;
        viewModel
                .madeProperty()
                .subscribe(
                        made -> {
                            if (made.isPresent()) {
                                tell();
                            }
                        });
    }

    ImportViewModel viewModel() {
        return viewModel;
    }

    /// Nobody stops a key halfway into the vault: who turned away meanwhile is told all the same.
    private void tell() {
        if (away) {
            dialogs.show(this);
        } else {
            dialogs.redraw(this);
        }
    }

    @Override
    public void dismissed() {
        away = true;
    }

    @Override
    public SheetCard draw(Words words) {
        return viewModel.madeProperty().get().isPresent() ? added(words) : asked(words);
    }

    private SheetCard added(Words words) {
        var card = new SheetCard(words.say("wallet.import.done.title"));
        viewModel.madeProperty().get().ifPresent(made -> card.say(made.grouped(), "mono"));
        var waits = viewModel.waitsForChoice();
        card.say(words.say(waits ? "wallet.import.done.choose" : "wallet.import.done.pays"));
        var done =
                card.act("wallet-import-done", words.say("wallet.done"), () -> dialogs.close(this));
        if (!waits) {
            done.getStyleClass().add("primary");
            return card;
        }
        var pay =
                card.act(
                        "wallet-import-pay",
                        words.say("wallet.import.pay"),
                        () -> {
                            viewModel.payWithIt();
                            dialogs.close(this);
                        });
        pay.getStyleClass().add("primary");
        return card;
    }

    private SheetCard asked(Words words) {
        var source =
                new Segmented<>(
                        words.say("wallet.import.source"),
                        List.of(WalletSource.values()),
                        each -> words.say(Message.naming(each)));
        source.setId("wallet-import-source");
        source.valueProperty().set(viewModel.sourceProperty().get());
        source.valueProperty()
                .subscribe(
                        (_, chosen) -> {
                            if (chosen != null) {
                                viewModel.keep().forget();
                                viewModel.sourceProperty().set(chosen);
                                dialogs.redraw(this);
                            }
                        });
        var card = new SheetCard(words.say("wallet.import.title")).add(source);
        if (viewModel.sourceProperty().get() == WalletSource.FILE) {
            ofFile(card, words);
        } else {
            typed(card, words);
        }
        return card;
    }

    private void typed(SheetCard card, Words words) {
        var isWords = viewModel.sourceProperty().get() == WalletSource.WORDS;
        var name = words.say(isWords ? "wallet.import.words" : "wallet.import.private");
        var brought = new SecretField(name);
        brought.setId(isWords ? "wallet-words" : "wallet-key");
        brought.reveal(isWords);
        var pair = new PasswordPair(words);
        brought.setOnEnter(pair.first()::requestFocus);
        card.add(new FormField(name, brought));
        if (isWords) {
            card.add(account(words));
        }
        card.add(pair).first(brought);
        Runnable take =
                () -> pair.agreed().ifPresent(password -> viewModel.take(brought.copy(), password));
        pair.setOnEnter(take);
        end(card, words, take, pair.goodProperty().not().or(brought.lengthProperty().isEqualTo(0)));
    }

    private FormField account(Words words) {
        var number = new ComboBox<Integer>();
        for (var account = 1; account <= ImportViewModel.MOST_ACCOUNTS; account++) {
            number.getItems().add(account);
        }
        number.setId("wallet-account-number");
        number.setAccessibleText(words.say("wallet.import.account"));
        number.getSelectionModel().select(viewModel.accountProperty().get() - 1);
        number.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(index -> viewModel.accountProperty().set(index.intValue() + 1));
        var field = new FormField(words.say("wallet.import.account"), number);
        field.note(words.say("wallet.import.account.help"), Tone.QUIET);
        return field;
    }

    private void ofFile(SheetCard card, Words words) {
        var chosen = new Label();
        chosen.setWrapText(true);
        chosen.getStyleClass().add("mono");
        chosen.textProperty()
                .bind(
                        viewModel
                                .fileProperty()
                                .map(
                                        file ->
                                                file.map(Path::toString)
                                                        .orElse(
                                                                words.say(
                                                                        "wallet.import.no-file"))));
        var password = new SecretField(words.say("wallet.import.file-password"));
        password.setId("wallet-password");
        var choose = new Button(words.say("wallet.import.choose"));
        choose.setId("wallet-import-file");
        choose.setMinWidth(Button.USE_PREF_SIZE);
        choose.setOnAction(
                _ -> {
                    var file =
                            fileWindow.open(
                                    choose.getScene().getWindow(),
                                    words.say("wallet.import.choose"));
                    if (file.isPresent()) {
                        viewModel.fileProperty().set(file);
                        password.requestFocus();
                    }
                });
        var line = new HBox(choose, chosen);
        line.getStyleClass().add("line");
        var field = new FormField(words.say("wallet.import.file-password"), password);
        field.note(words.say("wallet.import.file-password.help"), Tone.QUIET);
        card.add(new VBox(line)).add(field);
        Runnable take = () -> viewModel.take(new Secret(new char[0]), password.copy());
        password.setOnEnter(take);
        var noFile =
                Bindings.createBooleanBinding(
                        () -> viewModel.fileProperty().get().isEmpty(), viewModel.fileProperty());
        end(card, words, take, noFile.or(password.lengthProperty().isEqualTo(0)))
                .again(viewModel.keep().attempt(), password);
    }

    private AttemptStatus end(SheetCard card, Words words, Runnable take, BooleanBinding unready) {
        var status =
                new AttemptStatus(
                        viewModel.keep().attempt(), words, "wallet.sealing", "wallet-problem");
        card.add(status);
        card.act("wallet-cancel", words.say("wallet.cancel"), () -> dialogs.close(this))
                .disableProperty()
                .bind(viewModel.keep().attempt().busyProperty());
        var button = card.act("wallet-keep", words.say("wallet.import.take"), take);
        button.getStyleClass().add("primary");
        button.disableProperty().bind(unready.or(viewModel.keep().attempt().busyProperty()));
        return status;
    }
}
