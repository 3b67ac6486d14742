package studio.likeness.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import studio.likeness.core.notice.Notice;
import studio.likeness.core.problem.Act;

class MessageTest {
    @Test
    void aChoiceIsNamedByItsTypeAndItself() {
        assertThat(Message.naming(Act.TRY_AGAIN)).isEqualTo(Message.of("act.try-again"));
        assertThat(Message.naming(Notice.Weight.GOOD)).isEqualTo(Message.of("weight.good"));
    }

    @Test
    void valuesDoNotChangeAfterwards() {
        var values = new HashMap<String, Object>(Map.of("host", "a.example"));
        var message = new Message("problem.answer-lost.what", values);
        values.clear();
        assertThat(message.values()).containsEntry("host", "a.example");
    }
}
