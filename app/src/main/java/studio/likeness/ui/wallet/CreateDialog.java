package studio.likeness.ui.wallet;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import studio.likeness.core.text.Message;
import studio.likeness.core.wallet.Mnemonic;
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

/// The way to a new wallet, one card a step.
final class CreateDialog implements Dialog {
    private final CreateViewModel viewModel;
    private final Dialogs dialogs;
    private final Subscription steps;

    CreateDialog(CreateViewModel viewModel, Dialogs dialogs) {
        this.viewModel = viewModel;
        this.dialogs = dialogs;
        steps = viewModel.stepProperty().subscribe((_, _) -> dialogs.redraw(this));
    }

    @Override
    public void dismissed() {
        steps.unsubscribe();
        viewModel.close();
    }

    private void end() {
        dialogs.close(this);
        dismissed();
    }

    @Override
    public SheetCard draw(Words words) {
        return switch (viewModel.stepProperty().get()) {
            case WORDS -> words(words);
            case CONFIRM -> confirm(words);
            case PASSWORD -> password(words);
            case DONE -> done(words);
        };
    }

    private SheetCard words(Words words) {
        var card =
                new SheetCard(words.say("wallet.create.title"))
                        .say(words.say("wallet.create.words"))
                        .say(words.say("wallet.create.warning"), "care");
        var size =
                new Segmented<>(
                        words.say("wallet.create.size"),
                        List.of(Mnemonic.Size.values()),
                        each ->
                                words.say(
                                        Message.of("wallet.create.count", "words", each.words())));
        size.setId("wallet-words-count");
        size.valueProperty().set(viewModel.size());
        size.valueProperty()
                .subscribe(
                        (_, chosen) -> {
                            if (chosen != null) {
                                viewModel.draw(chosen);
                                dialogs.redraw(this);
                            }
                        });
        card.add(size).add(grid(words));
        cancel(card, words);
        primary(
                card,
                "wallet-words-written",
                words.say("wallet.create.written"),
                viewModel::written);
        return card;
    }

    private FlowPane grid(Words words) {
        var grid = new FlowPane();
        grid.setId("wallet-words");
        grid.getStyleClass().add("words-grid");
        for (var place = 1; place <= viewModel.count(); place++) {
            var number = new Label(Integer.toString(place));
            number.getStyleClass().addAll("help", "word-number");
            var word = new Label(viewModel.word(place));
            word.getStyleClass().addAll("strong", "word");
            var cell = new HBox(number, word);
            cell.getStyleClass().add("word-cell");
            cell.setAccessibleText(
                    words.say(
                            Message.of(
                                    "wallet.create.word",
                                    "place",
                                    place,
                                    "word",
                                    viewModel.word(place))));
            grid.getChildren().add(cell);
        }
        return grid;
    }

    private SheetCard confirm(Words words) {
        var places =
                viewModel.asked().stream().map(Object::toString).collect(Collectors.joining(", "));
        var question = words.say(Message.of("wallet.create.confirm", "places", places));
        var typed = new SecretField(question);
        typed.setId("wallet-words-confirm");
        typed.reveal(true);
        var field = new FormField(question, typed);
        Runnable check =
                () -> {
                    try (var secret = typed.copy()) {
                        if (!viewModel.confirm(secret)) {
                            field.note(words.say("wallet.create.confirm.wrong"), Tone.BAD);
                        }
                    }
                };
        typed.setOnEnter(check);
        var card =
                new SheetCard(words.say("wallet.create.confirm.title"))
                        .say(words.say("wallet.create.confirm.why"), "quiet")
                        .add(field)
                        .first(typed);
        card.act("wallet-words-back", words.say("wallet.create.back"), viewModel::back);
        primary(card, "wallet-words-check", words.say("wallet.create.check"), check);
        return card;
    }

    private SheetCard password(Words words) {
        var pair = new PasswordPair(words);
        Runnable seal = () -> pair.agreed().ifPresent(viewModel::seal);
        pair.setOnEnter(seal);
        var card =
                new SheetCard(words.say("wallet.create.password.title"))
                        .say(words.say("wallet.create.password.why"), "quiet")
                        .add(pair)
                        .add(
                                new AttemptStatus(
                                        viewModel.keep().attempt(),
                                        words,
                                        "wallet.sealing",
                                        "wallet-problem"))
                        .first(pair.first());
        cancel(card, words).disableProperty().bind(viewModel.keep().attempt().busyProperty());
        primary(card, "wallet-keep", words.say("wallet.create.keep"), seal)
                .disableProperty()
                .bind(pair.goodProperty().not().or(viewModel.keep().attempt().busyProperty()));
        return card;
    }

    private SheetCard done(Words words) {
        var card = new SheetCard(words.say("wallet.create.done.title"));
        viewModel.made().ifPresent(address -> card.say(address.grouped(), "mono"));
        card.say(
                words.say(
                        viewModel.isPractice()
                                ? "wallet.create.done.practice"
                                : "wallet.create.done"));
        if (viewModel.waitsForChoice()) {
            card.say(words.say("wallet.create.done.choose"));
        }
        primary(card, "wallet-create-done", words.say("wallet.done"), this::end);
        return card;
    }

    private Button cancel(SheetCard card, Words words) {
        return card.act("wallet-cancel", words.say("wallet.cancel"), this::end);
    }

    private static Button primary(SheetCard card, String id, String text, Runnable act) {
        var button = card.act(id, text, act);
        button.getStyleClass().add("primary");
        return button;
    }
}
