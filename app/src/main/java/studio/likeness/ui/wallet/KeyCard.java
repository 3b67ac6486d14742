package studio.likeness.ui.wallet;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.text.Message;
import studio.likeness.core.wallet.Holding;
import studio.likeness.ui.control.Tone;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.purse.Situation;
import studio.likeness.ui.purse.UnlockForm;
import studio.likeness.ui.purse.UnlockViewModel;
import studio.likeness.ui.view.Parts;

/// Whether the key is open, and how it is kept.
final class KeyCard extends VBox {
    private final WalletViewModel viewModel;
    private final Words words;
    private @Nullable UnlockForm form;

    KeyCard(WalletViewModel viewModel, Words words, Consumer<Subscription> keep) {
        this.viewModel = viewModel;
        this.words = words;
        getStyleClass().add("card");
        keep.accept(viewModel.purse().situationProperty().subscribe(this::show));
        keep.accept(this::closeForm);
    }

    private void show(Situation now) {
        closeForm();
        getChildren().setAll(title(now));
        var kind = now.payer().map(Holding::kind).orElse(Holding.Keeping.WATCHED);
        switch (kind) {
            case PLAY -> getChildren().add(sentence("wallet.key.play", Tone.QUIET));
            case WATCHED -> getChildren().add(sentence("wallet.key.watched", Tone.QUIET));
            case KEPT -> showKept(now);
        }
    }

    private void showKept(Situation now) {
        if (now.open()) {
            getChildren()
                    .addAll(asking(), act("wallet-lock", "wallet.lock", viewModel.purse()::lock));
        } else {
            form = new UnlockForm(new UnlockViewModel(viewModel.purse(), () -> {}), words);
            getChildren().addAll(sentence("wallet.key.locked", Tone.QUIET), form);
        }
        getChildren().addAll(idle(), hidden(), backup());
    }

    /// Whether each payment is shown first depends on what a person allowed.
    private Label asking() {
        var label = sentence("wallet.key.open", Tone.GOOD);
        label.textProperty()
                .bind(
                        viewModel
                                .limits()
                                .unaskedProperty()
                                .map(unasked -> words.say(asking(unasked))));
        return label;
    }

    private static Message asking(List<ServiceId> unasked) {
        var names = unasked.stream().map(ServiceId::title).collect(Collectors.joining(", "));
        return unasked.isEmpty()
                ? Message.of("wallet.key.open")
                : Message.of("wallet.key.open.unasked", "services", names);
    }

    private Label title(Situation now) {
        var title =
                new Label(
                        words.say(
                                now.isPlay()
                                        ? "wallet.key.title.play"
                                        : now.isLocked()
                                                ? "wallet.key.title.locked"
                                                : now.open()
                                                        ? "wallet.key.title"
                                                        : "wallet.key.title.watched"));
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        return title;
    }

    private VBox idle() {
        var name = words.say("wallet.idle");
        var label = new Label(name);
        label.getStyleClass().add("field-label");
        label.setWrapText(true);
        var choice = new ComboBox<Integer>();
        choice.getItems().setAll(WalletViewModel.IDLE_MINUTES);
        choice.setConverter(new Minutes(words));
        choice.setId("wallet-idle");
        choice.setAccessibleText(name);
        label.setLabelFor(choice);
        choice.setValue(viewModel.idleMinutes());
        choice.valueProperty()
                .subscribe(
                        (_, minutes) -> {
                            if (minutes != null) {
                                viewModel.chooseIdle(minutes);
                            }
                        });
        return new VBox(label, choice);
    }

    private VBox hidden() {
        var choice = new CheckBox(words.say("wallet.hidden"));
        choice.setId("wallet-lock-hidden");
        choice.setWrapText(true);
        choice.setSelected(viewModel.locksHidden());
        choice.selectedProperty().subscribe((_, wanted) -> viewModel.lockHidden(wanted));
        var help = Parts.line(words.say("wallet.hidden.help"), "help");
        choice.setAccessibleHelp(help.getText());
        return new VBox(choice, help);
    }

    /// Shows a number of minutes; nothing is typed here.
    private static final class Minutes extends StringConverter<Integer> {
        private final Words words;

        Minutes(Words words) {
            this.words = words;
        }

        @Override
        public String toString(@Nullable Integer minutes) {
            return minutes == null
                    ? ""
                    : words.say(Message.of("wallet.idle.minutes", "minutes", minutes));
        }

        @Override
        public Integer fromString(String text) {
            throw new UnsupportedOperationException(text);
        }
    }

    private VBox backup() {
        var acts =
                new FlowPane(
                        act("wallet-export", "wallet.export", this::export),
                        act(
                                "wallet-change-password",
                                "wallet.password.change",
                                viewModel::changePassword));
        acts.getStyleClass().add("acts");
        var box = new VBox(reminder(), sentence("wallet.backup", Tone.QUIET), acts);
        box.getStyleClass().add("form");
        return box;
    }

    /// Until the file was saved once, the words on paper are all there is.
    private Label reminder() {
        var missing = sentence("wallet.backup.missing", Tone.CARE);
        missing.setId("wallet-backup-missing");
        missing.visibleProperty()
                .bind(viewModel.exportedProperty().map(_ -> !viewModel.isCopied()));
        missing.managedProperty().bind(missing.visibleProperty());
        return missing;
    }

    private void export() {
        viewModel
                .fileWindow()
                .save(getScene().getWindow(), words.say("wallet.export"), viewModel.exportName())
                .ifPresent(viewModel::export);
    }

    private Label sentence(String key, Tone tone) {
        var label = new Label(words.say(key));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        tone.applyTo(label);
        return label;
    }

    private Button act(String id, String key, Runnable act) {
        var button = new Button(words.say(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private void closeForm() {
        if (form != null) {
            form.close();
            form = null;
        }
    }
}
