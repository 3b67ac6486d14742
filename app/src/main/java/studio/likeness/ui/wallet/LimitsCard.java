package studio.likeness.ui.wallet;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.ledger.Policy;
import studio.likeness.core.service.ServiceId;
import studio.likeness.ui.control.AmountField;
import studio.likeness.ui.control.Segmented;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.view.Parts;

/// The caps of each service that is paid from the wallet. A number takes effect when it is entered
/// or left.
final class LimitsCard extends VBox {
    private final LimitsViewModel viewModel;
    private final Words words;
    private final Consumer<Subscription> keep;

    LimitsCard(LimitsViewModel viewModel, Words words, Consumer<Subscription> keep) {
        this.viewModel = viewModel;
        this.words = words;
        this.keep = keep;
        getStyleClass().add("card");
        var title = new Label(words.say("wallet.limits"));
        title.getStyleClass().add("section-title");
        var service =
                new Segmented<>(
                        words.say("wallet.limits.service"),
                        LimitsViewModel.SERVICES,
                        ServiceId::title);
        service.setId("wallet-cap-service");
        service.valueProperty().set(viewModel.serviceProperty().get());
        service.valueProperty()
                .subscribe(
                        (_, chosen) -> {
                            if (chosen != null) {
                                viewModel.choose(chosen);
                            }
                        });
        var fields =
                new FlowPane(
                        amount(
                                "wallet-cap-call",
                                "wallet.cap.call",
                                policy -> policy.caps().perCall(),
                                viewModel::perCall),
                        amount(
                                "wallet-cap-day",
                                "wallet.cap.day",
                                policy -> policy.caps().perDay(),
                                viewModel::perDay),
                        amount(
                                "wallet-unasked",
                                "wallet.cap.unasked",
                                Policy::unasked,
                                viewModel::unasked));
        fields.getStyleClass().add("limits");
        var asks = Parts.line(words.say("wallet.cap.unasked.help"), "help");
        getChildren().setAll(title, service, fields, asks, unknown());
    }

    /// Why the fields are empty, and what to do about it.
    private HBox unknown() {
        var text = Parts.line(words.say("wallet.limits.unknown"), "care");
        text.setId("wallet-limits-unknown");
        HBox.setHgrow(text, Priority.ALWAYS);
        var again =
                Parts.button(
                        "wallet-limits-again",
                        words.say("wallet.limits.again"),
                        viewModel::readAgain);
        var line = new HBox(text, again);
        line.getStyleClass().add("line");
        line.managedProperty().bind(line.visibleProperty());
        keep.accept(
                viewModel.policyProperty().subscribe(policy -> line.setVisible(policy.isEmpty())));
        return line;
    }

    private AmountField amount(
            String id, String key, Function<Policy, MicroUsd> get, Consumer<MicroUsd> set) {
        var field = new AmountField(id, words.say(key), words.say("wallet.cap.unreadable"), set);
        keep.accept(
                viewModel
                        .policyProperty()
                        .subscribe(
                                policy ->
                                        policy.map(get)
                                                .ifPresentOrElse(field::show, field::forget)));
        return field;
    }
}
