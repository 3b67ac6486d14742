package studio.likeness.boot;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import studio.likeness.core.settings.WindowPlace;

/// A window's content that notes what is asked of it, with a star for what is asked on the FX
/// thread.
final class NotedContent implements Content {
    private final List<String> notes = new CopyOnWriteArrayList<>();
    private boolean broken;

    List<String> notes() {
        return notes;
    }

    NotedContent broken() {
        broken = true;
        return this;
    }

    Content made() {
        note("made");
        return this;
    }

    private void note(String what) {
        notes.add(what + (Platform.isFxApplicationThread() ? "*" : ""));
    }

    @Override
    public void fill(StackPane root) {
        note("fill");
        if (broken) {
            throw new IllegalStateException("planted");
        }
        root.getChildren().setAll(new Label("furniture"));
    }

    @Override
    public void arrive() {
        note("arrive");
    }

    @Override
    public void dress(Scene scene) {
        note("dress");
    }

    @Override
    public StringBinding title() {
        return Bindings.createStringBinding(() -> "noted");
    }

    @Override
    public void begin(boolean lastStartFailed) {
        note("begin");
    }

    @Override
    public void remember(WindowPlace place) {
        note("remember");
    }

    @Override
    public void close() {
        note("close");
    }
}
