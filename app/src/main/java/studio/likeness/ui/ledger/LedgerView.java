package studio.likeness.ui.ledger;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import studio.likeness.ui.control.EmptyState;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.view.Fxml;
import studio.likeness.ui.view.Screen;

/// Payments begin with a wallet.
public final class LedgerView implements Screen {
    private final Parent root;

    @FXML private EmptyState empty;

    @SuppressWarnings("NullAway.Init") // the loader fills the fields named in the file
    public LedgerView(LedgerViewModel viewModel, Words words) {
        root = new Fxml(words).load(this);
        empty.act(words.say("ledger.empty.act"), viewModel::toWallet).setId("ledger-to-wallet");
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void close() {}
}
