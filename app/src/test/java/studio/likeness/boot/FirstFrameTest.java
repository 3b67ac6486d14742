package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.effect.GaussianBlur;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import studio.likeness.ui.walk.Fx;

@Timeout(60)
class FirstFrameTest {
    private static final int SIDE = 400;

    /// A renderer that is slow with one picture is still at it when the next pulse comes.
    @Test
    void thePictureIsOnTheScreenWhenItIsTold() throws Exception {
        var seen = new CompletableFuture<Color>();
        var stage =
                Fx.call(
                        () -> {
                            var shown = new Stage();
                            shown.setScene(new Scene(slow(Color.LIME), SIDE, SIDE, Color.BLACK));
                            FirstFrame.of(shown, () -> seen.complete(middle(shown)));
                            shown.show();
                            return shown;
                        });
        try {
            assertThat(seen.get(30, TimeUnit.SECONDS)).isEqualTo(Color.LIME);
        } finally {
            Fx.run(stage::hide);
        }
    }

    @Test
    void aStageThatIsShownAgainIsNotTold() throws Exception {
        var told = new LinkedBlockingQueue<String>();
        var stage = Fx.call(Stage::new);
        try {
            Fx.run(
                    () -> {
                        stage.setScene(new Scene(new Group()));
                        FirstFrame.of(stage, () -> told.add("the first"));
                        stage.show();
                    });
            assertThat(told.poll(30, TimeUnit.SECONDS)).isEqualTo("the first");
            Fx.run(stage::hide);
            Fx.run(
                    () -> {
                        FirstFrame.of(stage, () -> told.add("another"));
                        stage.show();
                    });
            assertThat(told.poll(30, TimeUnit.SECONDS)).isEqualTo("another");
        } finally {
            Fx.run(stage::hide);
        }
    }

    private static StackPane slow(Color colour) {
        var blurred = new Rectangle(SIDE, SIDE, Color.BLUE);
        blurred.setEffect(new GaussianBlur(60));
        return new StackPane(blurred, new Rectangle(SIDE, SIDE, colour));
    }

    private static Color middle(Stage stage) {
        return new Robot()
                .getPixelColor(
                        stage.getX() + stage.getWidth() / 2, stage.getY() + stage.getHeight() / 2);
    }
}
