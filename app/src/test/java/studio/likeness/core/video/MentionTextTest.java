package studio.likeness.core.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MentionTextTest {
    private static final Map<String, String> NAMES = Map.of("ta_ada", "Ada", "ta_adam", "Adam");

    private static MentionText of(String prompt) {
        return MentionText.of(prompt, id -> NAMES.getOrDefault(id, ""));
    }

    @Test
    void isReadWithNamesAndKeptWithIds() {
        var text = of("@{ta_adam} waves at @{ta_ada}.");
        assertThat(text.text()).isEqualTo("@Adam waves at @Ada.");
        assertThat(text.prompt()).isEqualTo("@{ta_adam} waves at @{ta_ada}.");
        assertThat(of("@{ta_gone} waves").prompt()).isEqualTo("@{ta_gone} waves");
    }

    @Test
    void typingAroundANameKeepsItAndTypingIntoItDoesNot() {
        var text = of("@{ta_ada} waves");
        assertThat(text.typed("Slowly, @Ada waves").typed("Slowly, @Ada waves back").prompt())
                .isEqualTo("Slowly, @{ta_ada} waves back");
        assertThat(text.typed("@Adam waves").prompt()).isEqualTo("@Adam waves");
    }

    @Test
    void aNameIsSetOffByBlanks() {
        var text = of("Look, smiles").naming(5, "Ada", "ta_ada");
        assertThat(text.prompt()).isEqualTo("Look, @{ta_ada} smiles");
        assertThat(MentionText.EMPTY.naming(0, "Ada", "ta_ada").text()).isEqualTo("@Ada ");
    }

    @Test
    void whateverIsTypedAMarkStillCoversItsName() {
        var chance = new Random(7);
        for (var round = 0; round < 300; round++) {
            var text = of("@{ta_ada} and @{ta_adam} and @{ta_ada}");
            for (var i = 0; i < 6; i++) {
                text = text.typed(changed(text.text(), chance));
                for (var mark : text.marks()) {
                    assertThat(text.text().substring(mark.start(), mark.end()))
                            .isEqualTo("@" + NAMES.get(mark.id()));
                }
            }
            assertThat(of(text.prompt()).prompt()).isEqualTo(text.prompt());
        }
    }

    private static String changed(String text, Random chance) {
        var from = chance.nextInt(text.length() + 1);
        var to = from + chance.nextInt(Math.min(4, text.length() - from) + 1);
        var put = new String[] {"", "m", "@Ada", " ", "@{ta_ada}"}[chance.nextInt(4)];
        return text.substring(0, from) + put + text.substring(to);
    }
}
