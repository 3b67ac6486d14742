package studio.likeness.ui.wallet;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import studio.likeness.ui.control.EmptyState;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.view.Fxml;
import studio.likeness.ui.view.Screen;

/// There is no way to make a wallet in this version yet, and the screen says so.
public final class WalletView implements Screen {
    private final Parent root;

    @FXML private EmptyState empty;

    @SuppressWarnings("NullAway.Init") // the loader fills the fields named in the file
    public WalletView(Words words) {
        root = new Fxml(words).load(this);
        var act = empty.act(words.say("wallet.empty.act"), () -> {});
        act.setId("wallet-create");
        act.setDisable(true);
        empty.setWhyNot(words.say("wallet.empty.why-not"));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void close() {}
}
