package studio.likeness.ui.control;

import java.util.function.LongFunction;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.util.Duration;

/// A row of codes, one after the other, for a camera that collects them. Stands still while it is
/// in no window, and when there is only one.
public final class AnimatedQr extends StackPane {
    private final QrCard card;
    private final Timeline clock = new Timeline();
    private final ReadOnlyLongWrapper number = new ReadOnlyLongWrapper(1);
    private LongFunction<String> codes = _ -> "";
    private boolean moves;
    private boolean seen;

    public AnimatedQr(double side, String name) {
        card = new QrCard(side, name);
        getChildren().setAll(card);
        clock.setCycleCount(Animation.INDEFINITE);
        pace(5);
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe(
                        now -> {
                            seen = now;
                            turn();
                        });
    }

    /// @param row the text of each code, counted from 1
    /// @param count how many there are before they repeat or mix; one stands still
    public void show(LongFunction<String> row, int count) {
        codes = row;
        moves = count > 1;
        number.set(1);
        card.show(codes.apply(1));
        turn();
    }

    /// How many codes a second.
    public void pace(double perSecond) {
        clock.stop();
        clock.getKeyFrames().setAll(new KeyFrame(Duration.seconds(1 / perSecond), _ -> next()));
        turn();
    }

    public void veil(String sentence) {
        card.veil(sentence);
    }

    public void unveil() {
        card.unveil();
    }

    /// Which code of the row is seen.
    public ReadOnlyLongProperty numberProperty() {
        return number.getReadOnlyProperty();
    }

    /// The exact text of the code that is seen.
    public String text() {
        return String.valueOf(card.getUserData());
    }

    boolean isMoving() {
        return clock.getStatus() == Animation.Status.RUNNING;
    }

    void next() {
        number.set(number.get() + 1);
        card.show(codes.apply(number.get()));
        setUserData(card.getUserData());
    }

    private void turn() {
        if (moves && seen) {
            clock.play();
        } else {
            clock.stop();
        }
        setUserData(card.getUserData());
    }
}
