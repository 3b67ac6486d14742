package studio.likeness.ui.clips;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import studio.likeness.ui.control.EmptyState;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.view.Fxml;
import studio.likeness.ui.view.Screen;

/// Clips come out of the playground.
public final class ClipsView implements Screen {
    private final Parent root;

    @FXML private EmptyState empty;

    @SuppressWarnings("NullAway.Init") // the loader fills the fields named in the file
    public ClipsView(ClipsViewModel viewModel, Words words) {
        root = new Fxml(words).load(this);
        empty.act(words.say("clips.empty.act"), viewModel::toPlayground)
                .setId("clips-to-playground");
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void close() {}
}
