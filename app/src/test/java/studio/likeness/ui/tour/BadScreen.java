package studio.likeness.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import studio.likeness.ui.view.Screen;
import studio.likeness.ui.walk.Look;

/// Cuts its words and holds the FX thread up: what the walk must find.
final class BadScreen implements Screen {
    private final VBox root = new VBox();

    BadScreen(Look look) {
        var label = new Label(look.words().say("act.show-folder"));
        label.setMaxWidth(30);
        root.getChildren().add(label);
        loiter();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void close() {
        root.getChildren().clear();
    }

    private static void loiter() {
        try {
            assertThat(new CountDownLatch(1).await(250, TimeUnit.MILLISECONDS)).isFalse();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
