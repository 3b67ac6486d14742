package studio.likeness.ui.ledger;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import studio.likeness.core.pay.ledger.Entry;
import studio.likeness.core.pay.ledger.LedgerRow;
import studio.likeness.core.text.Message;
import studio.likeness.ui.i18n.Words;

/// One purchase in full: what happened to it and when, and where it can be found outside.
final class EntryCard extends VBox {
    private final LedgerViewModel viewModel;
    private final Words words;

    EntryCard(LedgerViewModel viewModel, Words words) {
        this.viewModel = viewModel;
        this.words = words;
        getStyleClass().addAll("card", "entry-card");
        setId("ledger-entry");
        setVisible(false);
        setManaged(false);
    }

    void show(LedgerViewModel.Told told) {
        setVisible(true);
        setManaged(true);
        var entry = told.entry();
        var trail = entry.trail();
        getChildren()
                .setAll(
                        line(words.say(money(entry)), "strong"),
                        subject(told),
                        line(steps(told.history()), "help"));
        if (!trail.recipient().isEmpty()) {
            getChildren()
                    .add(
                            line(
                                    words.say(
                                            Message.of(
                                                    "ledger.recipient",
                                                    "address",
                                                    trail.recipient(),
                                                    "network",
                                                    trail.network())),
                                    "help"));
        }
        if (!trail.payer().isEmpty()) {
            var from =
                    line(words.say(Message.of("ledger.payer", "address", trail.payer())), "help");
            from.setId("ledger-entry-payer");
            getChildren().add(from);
        }
        var signings = entry.progress().signings();
        if (signings > 1) {
            var again = line(words.say(Message.of("ledger.signings", "count", signings)), "help");
            again.setId("ledger-entry-signings");
            getChildren().add(again);
        }
        var acts = new FlowPane();
        acts.getStyleClass().add("acts");
        viewModel.page(entry).ifPresent(page -> open(acts, page));
        copy(acts, "ledger-copy-tx", "ledger.copy.tx", trail.transaction());
        copy(acts, "ledger-copy-nonce", "ledger.copy.nonce", trail.nonce());
        copy(acts, "ledger-copy-job", "ledger.copy.job", entry.deal().purpose().job());
        if (!acts.getChildren().isEmpty()) {
            getChildren().add(acts);
        }
    }

    private static Message money(Entry entry) {
        return entry.isUntold() ? Message.of("ledger.untold") : Message.naming(entry.money());
    }

    /// Which face and which job it was for.
    private Label subject(LedgerViewModel.Told told) {
        var purpose = told.entry().deal().purpose();
        var parts = new ArrayList<String>();
        parts.add(words.say(Message.naming(purpose.kind())));
        told.person()
                .ifPresent(
                        name ->
                                parts.add(
                                        words.say(Message.of("ledger.entry.face", "name", name))));
        if (!purpose.job().isEmpty()) {
            parts.add(words.say(Message.of("ledger.entry.job", "job", purpose.job())));
        }
        var label = line(String.join(" · ", parts), "help");
        label.setId("ledger-entry-subject");
        return label;
    }

    private void open(FlowPane acts, URI page) {
        var button = new Button(words.say("ledger.open.tx"));
        button.setId("ledger-open-tx");
        button.setUserData(page.toString());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> viewModel.open(page));
        acts.getChildren().add(button);
    }

    private String steps(List<LedgerRow> history) {
        return history.stream()
                .map(
                        row ->
                                words.say(
                                        Message.of(
                                                "ledger.step",
                                                "at",
                                                row.at(),
                                                "what",
                                                Message.naming(row.kind()))))
                .collect(Collectors.joining(" · "));
    }

    private void copy(FlowPane acts, String id, String key, String text) {
        if (text.isEmpty()) {
            return;
        }
        var button = new Button(words.say(key));
        button.setId(id);
        button.setUserData(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(
                _ -> {
                    var content = new ClipboardContent();
                    content.putString(text);
                    Clipboard.getSystemClipboard().setContent(content);
                });
        acts.getChildren().add(button);
    }

    private static Label line(String text, String styleClass) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
