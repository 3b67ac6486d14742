package studio.likeness.ui.wallet;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import studio.likeness.core.airgap.Pairing;
import studio.likeness.core.text.Message;
import studio.likeness.core.wallet.Holding;
import studio.likeness.ui.control.Chip;
import studio.likeness.ui.control.Icon;
import studio.likeness.ui.control.QrCard;
import studio.likeness.ui.control.Tone;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.purse.Balance;

/// The account that pays: its code, its address, what it has.
final class AccountCard extends VBox {
    private static final double CODE = 164;

    private final WalletViewModel viewModel;
    private final Words words;
    private final QrCard code;
    private final Chip kind = new Chip("", Tone.QUIET);
    private final Label balance = new Label();
    private final Label asOf = new Label();
    private final Label missing = new Label();
    private final Label address = new Label();
    private final Label warning = new Label();
    private final Label origin = new Label();
    private final Button copy;
    private final Button refresh;
    private final Button faucet;
    private final Button request;

    AccountCard(WalletViewModel viewModel, Words words, Consumer<Subscription> keep) {
        this.viewModel = viewModel;
        this.words = words;
        code = new QrCard(CODE, words.say("wallet.code"));
        code.setId("wallet-qr");
        copy = button("wallet-copy", Feather.COPY, "wallet.copy", this::copy);
        refresh =
                button(
                        "wallet-refresh",
                        Feather.REFRESH_CW,
                        "wallet.refresh",
                        viewModel.purse()::refresh);
        faucet =
                button(
                        "wallet-faucet",
                        Feather.GIFT,
                        "wallet.faucet",
                        viewModel.purse()::askFaucet);
        request =
                button(
                        "wallet-show-request",
                        Feather.SMARTPHONE,
                        "wallet.request.show",
                        viewModel.elsewhere().show());
        request.managedProperty().bind(request.visibleProperty());
        keep.accept(viewModel.elsewhere().asked().subscribe(request::setVisible));
        getStyleClass().add("card");
        getChildren().setAll(kind, amount(), missing, asOf, codeAndAddress(), acts(), warning);
        asOf.setId("wallet-as-of");
        missing.setId("wallet-missing");
        missing.getStyleClass().add("strong");
        Tone.CARE.applyTo(missing);
        missing.managedProperty().bind(missing.textProperty().isNotEmpty());
        missing.visibleProperty().bind(missing.managedProperty());
        address.setId("wallet-address");
        address.getStyleClass().add("mono");
        for (var label : new Label[] {asOf, missing, address, origin, warning}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        asOf.getStyleClass().add("help");
        warning.getStyleClass().add("help");
        keep.accept(viewModel.purse().situationProperty().subscribe(_ -> showAll()));
        keep.accept(viewModel.purse().balanceProperty().subscribe(now -> show(now)));
        origin.setId("wallet-origin");
        origin.getStyleClass().add("help");
        origin.managedProperty().bind(origin.textProperty().isNotEmpty());
        origin.visibleProperty().bind(origin.managedProperty());
        keep.accept(viewModel.purse().pairingProperty().subscribe(this::showOrigin));
        keep.accept(viewModel.purse().wantedProperty().subscribe(_ -> showMissing()));
    }

    private HBox amount() {
        balance.setId("wallet-balance");
        balance.getStyleClass().add("amount-large");
        balance.setMinWidth(Region.USE_PREF_SIZE);
        var unit = new Label("USDC");
        unit.getStyleClass().add("amount-unit");
        unit.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(balance, unit);
        line.getStyleClass().add("amount-line");
        return line;
    }

    private FlowPane codeAndAddress() {
        var name = new Label(words.say("wallet.address"));
        name.getStyleClass().add("field-label");
        name.setLabelFor(address);
        var text = new VBox(name, address, origin, copy);
        text.getStyleClass().add("address-box");
        var both = new FlowPane(code, text);
        both.getStyleClass().add("code-and-address");
        return both;
    }

    private FlowPane acts() {
        var acts = new FlowPane(request, refresh, faucet);
        acts.getStyleClass().add("acts");
        return acts;
    }

    private Button button(String id, Feather icon, String key, Runnable act) {
        var button = new Button(words.say(key), new Icon(icon));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        HBox.setHgrow(button, Priority.NEVER);
        return button;
    }

    private void showAll() {
        var now = viewModel.purse().situation();
        now.payer().ifPresent(this::show);
        show(viewModel.purse().balance());
        faucet.setVisible(viewModel.purse().hasFaucet());
        faucet.setManaged(faucet.isVisible());
    }

    private void show(Holding payer) {
        kind.show(
                words.say(Message.naming(payer.kind())),
                switch (payer.kind()) {
                    case PLAY -> Tone.CARE;
                    case KEPT -> Tone.GOOD;
                    case WATCHED -> Tone.QUIET;
                });
        kind.setId("wallet-kind");
        address.setText(payer.address().grouped());
        address.setUserData(payer.address().toString());
        viewModel.topUp().ifPresent(code::show);
        warning.setText(
                words.say(
                        payer.kind() == Holding.Keeping.PLAY
                                ? "wallet.warning.play"
                                : viewModel.purse().situation().network().chain() == 8453
                                        ? "wallet.warning.base"
                                        : "wallet.warning.test"));
    }

    private void show(Balance now) {
        balance.setText(now.amount().map(amount -> amount.plain()).orElse("–"));
        refresh.setDisable(now.asking());
        var stale = now.isStale(viewModel.purse().now());
        asOf.setText(now.asking() ? words.say("wallet.balance.asking") : age(now, stale));
        (stale ? Tone.CARE : Tone.QUIET).applyTo(asOf);
        showMissing();
    }

    /// Where its key stands on the other computer, for a person who compares.
    private void showOrigin(Optional<Pairing> pairing) {
        origin.setText(
                pairing.flatMap(Pairing::path)
                        .map(
                                path ->
                                        words.say(
                                                Message.of(
                                                        "wallet.origin",
                                                        "path",
                                                        path.toString(),
                                                        "fingerprint",
                                                        path.fingerprint().orElse("–"))))
                        .orElse(""));
    }

    /// What the last price wanted and the account does not have.
    private void showMissing() {
        var amount = viewModel.purse().missing();
        missing.setText(
                amount.isZero()
                        ? ""
                        : words.say(Message.of("wallet.missing", "amount", amount.plain())));
    }

    private String age(Balance now, boolean stale) {
        if (now.at().isEmpty()) {
            return now.problem()
                    .map(problem -> words.say(problem.what()))
                    .orElse(words.say("wallet.balance.unread"));
        }
        var key =
                now.problem().isPresent()
                        ? "wallet.balance.unanswered"
                        : stale ? "wallet.balance.old" : "wallet.balance.as-of";
        return words.say(new Message(key, Map.of("at", now.at().get())));
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(String.valueOf(address.getUserData()));
        Clipboard.getSystemClipboard().setContent(content);
        copy.setText(words.say("wallet.copied"));
    }
}
