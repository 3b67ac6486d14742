package studio.likeness.ui.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javafx.fxml.FXMLLoader;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import studio.likeness.ui.i18n.Words;

/// Loads the layout of a view: `ClipsView` has `Clips.fxml` beside it. The view is the controller,
/// made by whoever asks, so the file names none.
public final class Fxml {
    private final Words words;

    public Fxml(Words words) {
        this.words = words;
    }

    /// The root of the layout; the fields of the view that are marked `@FXML` are set on return.
    public Parent load(Object view) {
        var type = view.getClass();
        var file = type.getSimpleName().replaceFirst("View$", "") + ".fxml";
        var place =
                Objects.requireNonNull(type.getResource(file), type.getName() + " has no " + file);
        var loader = new FXMLLoader(place, words.bundle());
        loader.setController(view);
        try {
            Parent root = loader.load();
            uncached(root);
            return root;
        } catch (IOException e) {
            // The file is part of the program: it loads for everyone or for no one.
            throw new UncheckedIOException(file + " does not load", e);
        }
    }

    /// A scroll pane of JavaFX keeps a picture of what it shows, as large as itself, and long after
    /// the view is gone: without a graphics card that is memory of the program.
    private static void uncached(Node node) {
        if (node instanceof ScrollPane scroll) {
            scroll.skinProperty()
                    .subscribe(
                            () ->
                                    scroll.getChildrenUnmodifiable()
                                            .forEach(part -> part.setCache(false)));
            uncached(scroll.getContent());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(Fxml::uncached);
        }
    }
}
