package studio.likeness.ui.shell;

import java.util.Optional;
import javafx.animation.FadeTransition;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import studio.likeness.ui.control.SheetCard;

/// What lies over the window. While something does, the rest cannot be reached by mouse or Tab, Esc
/// means the harmless answer, and the focus goes back to where it was.
final class SheetLayer extends StackPane {
    private static final Duration FADE = Duration.millis(140);
    private static final double MARGIN = 24;

    private final Node behind;
    private final Runnable dismiss;
    private @Nullable Node focusBefore;

    SheetLayer(Node behind, Runnable dismiss) {
        this.behind = behind;
        this.dismiss = dismiss;
        getStyleClass().add("veil");
        setPadding(new Insets(MARGIN));
        setVisible(false);
        managedProperty().bind(visibleProperty());
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    void show(Optional<SheetCard> card) {
        if (card.isEmpty()) {
            hide();
            return;
        }
        var fresh = !isVisible();
        if (fresh) {
            focusBefore = getScene() == null ? null : getScene().getFocusOwner();
        }
        getChildren().setAll(card.get());
        behind.setDisable(true);
        setVisible(true);
        // What scrolls is in the window only once its skin is there: no focus before that.
        applyCss();
        card.get().focusFirst();
        if (fresh) {
            fadeIn();
        }
    }

    private void hide() {
        if (!isVisible()) {
            return;
        }
        getChildren().clear();
        setVisible(false);
        behind.setDisable(false);
        if (focusBefore != null) {
            focusBefore.requestFocus();
            focusBefore = null;
        }
    }

    private void fadeIn() {
        if (getScene() == null || getScene().getPreferences().isReducedMotion()) {
            setOpacity(1);
            return;
        }
        // Not left to the transition, which begins a frame later: that frame would be a flash.
        setOpacity(0);
        var fade = new FadeTransition(FADE, this);
        fade.setFromValue(0);
        fade.setToValue(1);
        fade.play();
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            dismiss.run();
        }
    }
}
