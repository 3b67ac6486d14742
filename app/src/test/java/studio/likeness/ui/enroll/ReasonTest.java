package studio.likeness.ui.enroll;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import studio.likeness.core.text.Message;
import studio.likeness.ui.task.DirectTasks;

class ReasonTest {
    private final EnrollViewModel wizard = new WizardStage(new DirectTasks()).wizard();

    @Test
    void whatSentAPersonHereIsToldUntilTheNextFace() {
        var why = Message.of("problem.real-person-in-picture.what", "service", "AnyFast");
        wizard.because(why);
        assertThat(wizard.reasonProperty().get()).contains(why);
        wizard.open();
        assertThat(wizard.reasonProperty().get()).isEmpty();
    }
}
