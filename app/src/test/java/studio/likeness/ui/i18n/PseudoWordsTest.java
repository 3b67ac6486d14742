package studio.likeness.ui.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import studio.likeness.core.problem.Problem;

class PseudoWordsTest {
    @Test
    void aSentenceGrowsAndKeepsItsValues() {
        assertThat(PseudoWords.stretch("Copy code")).isEqualTo("⟦Çópý çódé loñ⟧");
        assertThat(PseudoWords.stretch("{count:size} in {file}"))
                .startsWith("⟦{count:size} íñ {file} ");
    }

    @Test
    void theWordsSpeakIt() {
        var words = PseudoWords.words();
        assertThat(words.say("act.quit")).startsWith("⟦Qúít").endsWith("⟧");
        assertThat(words.say(new Problem.HostUnreachable("a.example").what()))
                .contains("a.example");
    }
}
