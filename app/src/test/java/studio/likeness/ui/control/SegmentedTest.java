package studio.likeness.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import studio.likeness.ui.theme.Fx;

/// One of a few is always chosen, by mouse or by keyboard.
class SegmentedTest {
    private static final List<Integer> SECONDS = List.of(4, 5, 8);

    @Test
    void showsTheValueAndTakesAPress() throws Exception {
        Fx.run(
                () -> {
                    var segmented = seconds();
                    segmented.valueProperty().set(5);
                    assertThat(selected(segmented)).containsExactly("5");
                    segment(segmented, 2).fire();
                    assertThat(segmented.valueProperty().get()).isEqualTo(8);
                    assertThat(selected(segmented)).containsExactly("8");
                });
    }

    @Test
    void pressingTheChosenOneKeepsIt() throws Exception {
        Fx.run(
                () -> {
                    var segmented = seconds();
                    segmented.valueProperty().set(5);
                    segment(segmented, 1).fire();
                    assertThat(segmented.valueProperty().get()).isEqualTo(5);
                    assertThat(selected(segmented)).containsExactly("5");
                });
    }

    @Test
    void arrowsMoveOverWhatCanBeHad() throws Exception {
        Fx.run(
                () -> {
                    var segmented = seconds();
                    var stage = new Stage();
                    stage.setScene(new Scene(segmented));
                    stage.show();
                    segmented.setAvailable(second -> second != 5);
                    segmented.valueProperty().set(4);
                    press(segment(segmented, 0), KeyCode.RIGHT);
                    assertThat(segmented.valueProperty().get()).isEqualTo(8);
                    assertThat(segment(segmented, 2).isFocused()).isTrue();
                    press(segment(segmented, 2), KeyCode.RIGHT);
                    assertThat(segmented.valueProperty().get()).isEqualTo(8);
                    press(segment(segmented, 2), KeyCode.HOME);
                    assertThat(segmented.valueProperty().get()).isEqualTo(4);
                    press(segment(segmented, 0), KeyCode.END);
                    assertThat(segmented.valueProperty().get()).isEqualTo(8);
                    press(segment(segmented, 2), KeyCode.A);
                    assertThat(segmented.valueProperty().get()).isEqualTo(8);
                    stage.hide();
                });
    }

    @Test
    void isOneStopForTab() throws Exception {
        Fx.run(
                () -> {
                    var segmented = seconds();
                    assertThat(stops(segmented)).containsExactly("4");
                    segmented.valueProperty().set(8);
                    assertThat(stops(segmented)).containsExactly("8");
                    segmented.setAvailable(second -> second != 8);
                    assertThat(stops(segmented)).containsExactly("4");
                });
    }

    @Test
    void saysWhatItIsAndWhatEachChoiceIs() throws Exception {
        Fx.run(
                () -> {
                    var segmented = seconds();
                    assertThat(segmented.getAccessibleText()).isEqualTo("Seconds");
                    var first = segment(segmented, 0);
                    assertThat(first.getAccessibleRole()).isEqualTo(AccessibleRole.RADIO_BUTTON);
                    assertThat(first.getAccessibleText()).isEqualTo("Seconds, 4");
                });
    }

    private static Segmented<Integer> seconds() {
        return new Segmented<>("Seconds", SECONDS, String::valueOf);
    }

    private static ToggleButton segment(Segmented<?> segmented, int index) {
        return (ToggleButton) segmented.getChildren().get(index);
    }

    private static List<String> selected(Segmented<?> segmented) {
        return segments(segmented)
                .filter(ToggleButton::isSelected)
                .map(ToggleButton::getText)
                .toList();
    }

    private static List<String> stops(Segmented<?> segmented) {
        return segments(segmented)
                .filter(ToggleButton::isFocusTraversable)
                .map(ToggleButton::getText)
                .toList();
    }

    private static Stream<ToggleButton> segments(Segmented<?> segmented) {
        return segmented.getChildren().stream().map(ToggleButton.class::cast);
    }

    private static void press(ToggleButton target, KeyCode code) {
        var event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
        Event.fireEvent(target, event);
    }
}
