package studio.likeness.ui.enroll;

import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.face.LiveLink;
import studio.likeness.ui.control.QrCard;

/// The code over a whole screen, for a display that faces the other person. Any key or click ends
/// it, and so does the code's own end.
final class LargeCode {
    private static final double MARGIN = 40;

    private @Nullable Stage stage;

    void show(LiveLink link, Window owner) {
        close();
        var card = new QrCard(Double.MAX_VALUE, "");
        card.setPrefSize(QrCard.USE_COMPUTED_SIZE, QrCard.USE_COMPUTED_SIZE);
        card.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        card.show(link.link().use(String::new));
        var root = new StackPane(card);
        root.setPadding(new Insets(MARGIN));
        root.getStyleClass().add("large-code");
        var scene = new Scene(root);
        var large = new Stage(StageStyle.UNDECORATED);
        large.initOwner(owner);
        large.setScene(scene);
        large.setFullScreenExitHint("");
        scene.addEventHandler(KeyEvent.KEY_PRESSED, _ -> close());
        scene.setOnMouseClicked(_ -> close());
        large.fullScreenProperty()
                .subscribe(
                        (_, full) -> {
                            if (!full) {
                                close();
                            }
                        });
        stage = large;
        large.setFullScreen(true);
        large.show();
    }

    void close() {
        if (stage != null) {
            var closing = stage;
            stage = null;
            closing.hide();
        }
    }
}
