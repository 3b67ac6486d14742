package studio.likeness.ui.shell;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import studio.likeness.core.notice.Notice;
import studio.likeness.ui.control.Toast;
import studio.likeness.ui.i18n.Words;

/// A notice as it happens, for a moment, at the lower right. What is missed stays in the drawer.
final class ToastLayer extends VBox {
    private static final Duration STAY = Duration.seconds(6);
    private static final int AT_ONCE = 3;

    private final Words words;

    /// @param keep takes what must be let go of with the view
    ToastLayer(ShellViewModel shell, ShellView.Parts parts, Consumer<Subscription> keep) {
        words = parts.words();
        getStyleClass().add("toasts");
        setAccessibleRole(AccessibleRole.TEXT);
        setAlignment(Pos.BOTTOM_RIGHT);
        setPickOnBounds(false);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_RIGHT);
        keep.accept(
                Subscription.combine(
                        parts.notices()
                                .latestProperty()
                                .subscribe(
                                        (_, notice) -> {
                                            if (notice != null
                                                    && shell.drawerProperty().get()
                                                            != Drawer.NOTICES) {
                                                show(notice);
                                            }
                                        }),
                        // In the drawer they stand already.
                        shell.drawerProperty()
                                .subscribe(
                                        drawer -> {
                                            if (drawer == Drawer.NOTICES) {
                                                getChildren().clear();
                                            }
                                        })));
    }

    private void show(Notice notice) {
        var toast = new Toast[1];
        toast[0] =
                new Toast(
                        DrawerLayer.tone(notice.weight()),
                        words.say(notice.message()),
                        words.say("shell.toast.dismiss"),
                        () -> getChildren().remove(toast[0]));
        if (getChildren().size() == AT_ONCE) {
            getChildren().removeFirst();
        }
        getChildren().add(toast[0]);
        announce(notice);
        leaveLater(toast[0]);
    }

    /// JavaFX has no region that speaks by itself: the layer carries the newest sentence as its own
    /// and says that it changed.
    private void announce(Notice notice) {
        setAccessibleText(words.say(notice.message()));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /// Not while the mouse rests on it: somebody is reading.
    private void leaveLater(Toast toast) {
        var pause = new PauseTransition(STAY);
        pause.setOnFinished(_ -> getChildren().remove(toast));
        toast.hoverProperty()
                .subscribe(
                        reading -> {
                            if (reading) {
                                pause.stop();
                            } else {
                                pause.playFromStart();
                            }
                        });
    }
}
