package studio.likeness.practice.key;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PracticeKeyTest {
    /// anyfast.md §1: a key pasted together with the word `Bearer` is a common mistake.
    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Basic abc",
                "Bearer ",
                "Bearer Bearer sk-1",
                "Bearer sk-bad-1"
            })
    void aHeaderWithoutAUsableKeyIsNobody(String header) {
        assertThat(PracticeKey.from(header)).isEmpty();
    }

    @Test
    void wordsInAKeyDecideHowItBehaves() {
        var key = PracticeKey.from("Bearer sk-Poor-busy").orElseThrow();
        assertThat(key.traits())
                .containsExactlyInAnyOrder(PracticeKey.Trait.POOR, PracticeKey.Trait.BUSY);
        assertThat(PracticeKey.from("bearer sk-1").orElseThrow().traits()).isEmpty();
    }

    @Test
    void theKeyItselfIsNotKept() {
        var key = PracticeKey.from("Bearer sk-very-real").orElseThrow();
        assertThat(key.toString()).doesNotContain("very-real");
        assertThat(PracticeKey.from("Bearer sk-very-real")).contains(key);
        assertThat(PracticeKey.from("Bearer sk-other").orElseThrow().id()).isNotEqualTo(key.id());
    }
}
