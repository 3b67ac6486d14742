package studio.likeness.ui.signer;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import studio.likeness.ui.control.EmptyState;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.view.Fxml;
import studio.likeness.ui.view.Screen;

/// The offline role has nothing to sign with yet, and says so.
public final class SignerView implements Screen {
    private final Parent root;

    @FXML private EmptyState empty;

    @SuppressWarnings("NullAway.Init") // the loader fills the fields named in the file
    public SignerView(Words words) {
        root = new Fxml(words).load(this);
        empty.setWhyNot(words.say("signer.empty.why-not"));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void close() {}
}
