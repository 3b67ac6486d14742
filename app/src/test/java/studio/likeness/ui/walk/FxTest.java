package studio.likeness.ui.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.application.Platform;
import org.junit.jupiter.api.Test;

class FxTest {
    @Test
    void workRunsOnTheFxThread() {
        assertThat(Fx.call(Platform::isFxApplicationThread)).isTrue();
    }

    @Test
    void whatIsThrownThereIsThrownHere() {
        Runnable broken =
                () -> {
                    throw new IllegalArgumentException("broken");
                };
        assertThatThrownBy(() -> Fx.run(broken)).hasRootCauseMessage("broken");
    }
}
