package studio.likeness.practice.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionsTest {
    private static final double WIDTH = 400;
    private static final double TEXT = 24;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She walks through a neon-lit Tokyo alley after rain and turns to the camera.",
                "她走过雨后霓虹闪烁的东京小巷，转向镜头微笑。缓慢推镜，浅景深，湿沥青上的倒影。",
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
                "🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂"
            })
    void everyLineFits(String prompt) {
        var captions = new Captions(prompt, TEXT, WIDTH, 5);
        for (int page = 0; page < captions.count(); page++) {
            assertThat(captions.page(page))
                    .allSatisfy(
                            line ->
                                    assertThat(Lettering.width(line, captions.font()))
                                            .isLessThanOrEqualTo(WIDTH));
        }
    }

    @Test
    void everyWordOfAPromptThatFitsIsShown() {
        var captions = new Captions("one two  three\nfour", TEXT, WIDTH, 5);
        assertThat(String.join(" ", captions.page(0))).isEqualTo("one two three four");
    }

    @Test
    void aLongPromptIsPagedAndItsEndIsMarked() {
        var captions = new Captions("again and ".repeat(400), TEXT, WIDTH, 10);
        assertThat(captions.count()).isEqualTo(4);
        assertThat(captions.page(3).getLast()).endsWith("…");
        assertThat(captions.at(0, 240)).isZero();
        assertThat(captions.at(239, 240)).isEqualTo(3);
    }

    @Test
    void noPromptIsOneEmptyPage() {
        var captions = new Captions("  ", TEXT, WIDTH, 4);
        assertThat(captions.count()).isEqualTo(1);
        assertThat(captions.page(0)).isEmpty();
    }

    @Test
    void lettersWithoutAFontBecomeASentence() {
        var font = Lettering.font("a", Font.PLAIN, TEXT);
        var unassigned = new String(Character.toChars(0xE123)).repeat(6);
        assertThat(Lettering.readable(unassigned, font))
                .isEqualTo("6 letters that this computer has no font for");
    }
}
