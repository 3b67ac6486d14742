package studio.likeness.ui.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.walk.Fx;

class FxmlTest {
    @BeforeAll
    static void start() {
        Fx.start();
    }

    private final Fxml fxml = new Fxml(new Words(Locale.SIMPLIFIED_CHINESE));

    @Test
    void aViewGetsItsNodesWithWordsOnThem() {
        var view = new SampleView();
        assertThat(fxml.load(view)).isInstanceOf(VBox.class);
        var quit = Objects.requireNonNull(view.quit);
        assertThat(quit.getText()).isEqualTo("退出");
        assertThat(quit.getId()).isEqualTo("quit");
    }

    @Test
    void aViewWithoutALayoutIsNamed() {
        assertThatThrownBy(() -> fxml.load(new LostView()))
                .hasMessageContaining("LostView has no Lost.fxml");
    }

    static final class SampleView {
        @FXML private @Nullable Button quit;
    }

    static final class LostView {}
}
