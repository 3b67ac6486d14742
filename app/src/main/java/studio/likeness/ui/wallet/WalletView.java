package studio.likeness.ui.wallet;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import studio.likeness.ui.control.Drawing;
import studio.likeness.ui.control.EmptyState;
import studio.likeness.ui.control.TwoColumns;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.purse.Situation;
import studio.likeness.ui.view.Fxml;
import studio.likeness.ui.view.Screen;

/// Keys, balance and limits; or, where there is no wallet yet, the three ways to one.
public final class WalletView implements Screen {
    private final WalletViewModel viewModel;
    private final Words words;
    private final ScrollPane scroll;
    private Subscription whole = Subscription.EMPTY;
    private Subscription parts = Subscription.EMPTY;
    private boolean full;

    @FXML private StackPane page;

    @SuppressWarnings("NullAway.Init") // the loader fills the fields named in the file
    public WalletView(WalletViewModel viewModel, Words words) {
        this.viewModel = viewModel;
        this.words = words;
        scroll = (ScrollPane) new Fxml(words).load(this);
        whole = viewModel.purse().situationProperty().subscribe(this::show);
    }

    private void show(Situation now) {
        var hasWallet = now.payer().isPresent();
        if (page.getChildren().isEmpty() || hasWallet != full) {
            full = hasWallet;
            scroll.setFitToHeight(!hasWallet);
            parts.unsubscribe();
            parts = Subscription.EMPTY;
            page.getChildren().setAll(hasWallet ? accounts() : now.known() ? none() : waiting());
        } else if (!hasWallet) {
            page.getChildren().setAll(now.known() ? none() : waiting());
        }
    }

    private Region accounts() {
        var columns =
                new TwoColumns(
                        column(
                                new AccountCard(viewModel, words, this::keep),
                                new LimitsCard(viewModel.limits(), words, this::keep)),
                        column(
                                new KeyCard(viewModel, words, this::keep),
                                new AccountsCard(viewModel, words, this::keep)));
        var letter = new Label();
        letter.setVisible(false);
        letter.setManaged(false);
        keep(letter.fontProperty().subscribe(font -> columns.setLetter(font.getSize())));
        var page = new VBox(letter, columns);
        return page;
    }

    private static VBox column(Region... cards) {
        var column = new VBox(cards);
        column.getStyleClass().add("column");
        return column;
    }

    private Region none() {
        var empty =
                new EmptyState(
                        Drawing.Subject.WALLET,
                        words.say("wallet.empty.title"),
                        words.say("wallet.empty.sentence"));
        empty.act(words.say("wallet.create"), viewModel::create).setId("wallet-create");
        var others =
                new FlowPane(
                        act(
                                "wallet-import",
                                "wallet.import",
                                () -> viewModel.bring(WalletSource.WORDS)),
                        act("wallet-watch", "wallet.watch", viewModel::watch));
        others.getStyleClass().addAll("acts", "centred");
        empty.getChildren().add(others);
        return empty;
    }

    private Region waiting() {
        var label = new Label(words.say("wallet.waiting"));
        label.getStyleClass().add("quiet");
        return new StackPane(label);
    }

    private Button act(String id, String key, Runnable act) {
        var button = new Button(words.say(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    /// A balance that was read long ago is read again when a person comes to look.
    @Override
    public void shown() {
        if (viewModel.purse().balance().isStale(viewModel.purse().now())) {
            viewModel.purse().refresh();
        }
    }

    private void keep(Subscription subscription) {
        parts = parts.and(subscription);
    }

    @Override
    public Parent root() {
        return scroll;
    }

    @Override
    public void close() {
        whole.unsubscribe();
        parts.unsubscribe();
    }
}
