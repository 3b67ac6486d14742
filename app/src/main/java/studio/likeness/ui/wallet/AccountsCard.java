package studio.likeness.ui.wallet;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import studio.likeness.core.text.Message;
import studio.likeness.core.wallet.Holding;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.purse.Situation;
import studio.likeness.ui.view.Parts;

/// Every account there is; the chosen one pays. And the three ways to one more.
final class AccountsCard extends VBox {
    private static final int SHOWN = 6;

    private final WalletViewModel viewModel;
    private final Words words;
    private final VBox rows = new VBox();
    private final Label several;

    AccountsCard(WalletViewModel viewModel, Words words, Consumer<Subscription> keep) {
        this.viewModel = viewModel;
        this.words = words;
        getStyleClass().add("card");
        rows.getStyleClass().add("form");
        rows.setId("wallet-accounts");
        var title = new Label(words.say("wallet.accounts"));
        title.getStyleClass().add("section-title");
        var acts = new FlowPane();
        acts.getStyleClass().add("acts");
        acts.getChildren()
                .setAll(
                        act("wallet-create", "wallet.create", viewModel::create),
                        act(
                                "wallet-import",
                                "wallet.import",
                                () -> viewModel.bring(WalletSource.WORDS)),
                        act("wallet-watch", "wallet.watch", viewModel::watch));
        several = Parts.line(words.say("wallet.accounts.chosen"), "help");
        several.managedProperty().bind(several.visibleProperty());
        getChildren().setAll(title, several, rows, acts);
        keep.accept(viewModel.purse().situationProperty().subscribe(this::show));
    }

    private void show(Situation now) {
        several.setVisible(now.holdings().size() > 1);
        var group = new ToggleGroup();
        rows.getChildren().setAll(now.holdings().stream().map(each -> row(each, group)).toList());
        now.payer()
                .map(now.holdings()::indexOf)
                .filter(at -> at >= 0)
                .ifPresent(at -> group.selectToggle(group.getToggles().get(at)));
    }

    private RadioButton row(Holding holding, ToggleGroup group) {
        var text = holding.address().toString();
        var brief = text.substring(0, 2 + SHOWN) + "…" + text.substring(text.length() - SHOWN);
        var row =
                new RadioButton(
                        words.say(
                                Message.of(
                                        "wallet.account",
                                        "kind",
                                        Message.naming(holding.kind()),
                                        "address",
                                        brief)));
        row.setToggleGroup(group);
        row.setWrapText(true);
        row.setMinHeight(Region.USE_PREF_SIZE);
        row.setUserData(text);
        row.setOnAction(_ -> viewModel.purse().payWith(holding));
        return row;
    }

    private Button act(String id, String key, Runnable act) {
        var button = new Button(words.say(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
