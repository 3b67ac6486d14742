package studio.likeness.ui.playground;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import studio.likeness.ui.control.EmptyState;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.view.Fxml;
import studio.likeness.ui.view.Screen;

/// A clip needs a face first.
public final class PlaygroundView implements Screen {
    private final Parent root;

    @FXML private EmptyState empty;

    @SuppressWarnings("NullAway.Init") // the loader fills the fields named in the file
    public PlaygroundView(PlaygroundViewModel viewModel, Words words) {
        root = new Fxml(words).load(this);
        empty.act(words.say("playground.empty.act"), viewModel::toFaces).setId("play-to-faces");
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void close() {}
}
