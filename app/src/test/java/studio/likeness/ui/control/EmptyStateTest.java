package studio.likeness.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import studio.likeness.ui.theme.Fx;

/// An empty place names itself, and says why its act cannot be taken.
class EmptyStateTest {
    @Test
    void showsDrawingTitleAndSentence() throws Exception {
        Fx.run(
                () -> {
                    var empty = empty();
                    assertThat(empty.getAccessibleText()).isEqualTo("No faces yet");
                    assertThat(empty.getChildren().getFirst()).isInstanceOf(Drawing.class);
                    assertThat(shown(empty))
                            .containsExactly("No faces yet", "A person scans a code.");
                });
    }

    @Test
    void itsActIsTaken() throws Exception {
        Fx.run(
                () -> {
                    var taken = new AtomicInteger();
                    var button = empty().act("Enroll a face", taken::incrementAndGet);
                    button.fire();
                    assertThat(taken).hasValue(1);
                    assertThat(button.getStyleClass()).contains("primary");
                });
    }

    @Test
    void theReasonStandsBelowTheActAndGoesAway() throws Exception {
        Fx.run(
                () -> {
                    var empty = empty();
                    empty.act("Enroll a face", () -> {});
                    empty.setWhyNot("Unlock the wallet first");
                    var reason = empty.getChildren().getLast();
                    assertThat(((Label) reason).getText()).isEqualTo("Unlock the wallet first");
                    assertThat(reason.isVisible() && reason.isManaged()).isTrue();
                    empty.setWhyNot("");
                    assertThat(reason.isVisible() || reason.isManaged()).isFalse();
                });
    }

    private static EmptyState empty() {
        return new EmptyState(Drawing.Subject.FACES, "No faces yet", "A person scans a code.");
    }

    private static List<String> shown(EmptyState empty) {
        return empty.getChildren().stream()
                .filter(Node::isVisible)
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList();
    }
}
