package studio.likeness.ui.wallet;

import javafx.scene.control.TextField;
import studio.likeness.core.airgap.Pairing;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.text.Message;
import studio.likeness.ui.codes.CodeDoor;
import studio.likeness.ui.codes.CodeIntake;
import studio.likeness.ui.codes.IntakeViewModel;
import studio.likeness.ui.control.FormField;
import studio.likeness.ui.control.SheetCard;
import studio.likeness.ui.control.Tone;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.purse.AttemptStatus;
import studio.likeness.ui.view.Dialog;
import studio.likeness.ui.view.Dialogs;
import studio.likeness.ui.view.PictureWindow;

/// Takes an address to look at, or the code of the account that another computer shows. The key is
/// somewhere else.
final class WatchDialog implements Dialog {
    private final KeepViewModel keep;
    private final Dialogs dialogs;
    private final PictureWindow files;
    private final TextField typed = new TextField();
    private final IntakeViewModel intake;

    WatchDialog(KeepViewModel keep, Dialogs dialogs, CodeDoor door) {
        this.keep = keep;
        this.dialogs = dialogs;
        this.files = door.files();
        intake = new IntakeViewModel(door.tools(), ur -> typed.setText(ur.toString()), this::write);
    }

    /// Other wallets write the network into the code of an address.
    private void write(String text) {
        var address = text.strip().replaceFirst("(?i)^ethereum:([^@?/]*).*$", "$1");
        typed.setText(address);
    }

    @Override
    public void dismissed() {
        intake.stop();
    }

    @Override
    public SheetCard draw(Words words) {
        typed.setId("wallet-watch-address");
        typed.getStyleClass().add("mono");
        typed.setAccessibleText(words.say("wallet.watch.address"));
        var field = new FormField(words.say("wallet.watch.address"), typed);
        var codes =
                new CodeIntake(
                        intake, words, new CodeIntake.Sources(files, this::write), "wallet-watch");
        var card =
                new SheetCard(words.say("wallet.watch.title"))
                        .say(words.say("wallet.watch.what"), "quiet")
                        .add(codes)
                        .add(field)
                        .add(
                                new AttemptStatus(
                                        keep.attempt(), words, "wallet.sealing", "wallet-problem"))
                        .first(typed);
        codes.dropOn(card);
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
                    _ -> keep.purse().watching(typed),
                    _ -> dialogs.close(this),
                    () -> {});
        }
    }
}
