package studio.likeness.jlink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StyleWordsTest {
    private final StyleWords words = new StyleWords();

    @Test
    void aWordOfACodesTextsMayBeAStyleClass() {
        words.add("tool-bar");
        words.add("This is a label.");
        assertThat(words.may("tool-bar")).isTrue();
        assertThat(List.of("label", "tool", "tool-bar-overflow-button")).noneMatch(words::may);
    }

    @Test
    void anAttributeOfAScreenMaySayMany() {
        words.addEach("<Label styleClass=\"card, quiet\"/>");
        assertThat(List.of("card", "quiet")).allMatch(words::may);
        assertThat(words.may("loud")).isFalse();
    }

    @Test
    void aConstantMayBeSpelledInSmallLetters() {
        words.add("TWO_LINES");
        assertThat(words.may("two-lines")).isTrue();
        assertThat(words.may("lines")).isFalse();
    }

    @Test
    void whatIsJoinedIsFilledWithWordsAndNumbers() {
        words.add("segment\1");
        words.add("\1-cell");
        words.add("tone-");
        words.add("chart-%s-line");
        List.of("table", "row", "GOOD").forEach(words::add);
        assertThat(List.of("segment", "segment11", "table-cell", "tone-good", "chart-7-line"))
                .allMatch(words::may);
        assertThat(List.of("my-segment", "table-row", "tone-loud", "chart-line", "tree-cell"))
                .noneMatch(words::may);
    }

    @Test
    void twoHolesTakeWhatTheyGet() {
        words.add("\1-row-\1");
        assertThat(words.may("table-row-good")).isTrue();
        assertThat(words.may("table-good")).isFalse();
    }

    /// What fills a text may have been filled itself.
    @Test
    void whatIsJoinedTwiceIsKnown() {
        words.add("table-\1");
        words.add("\1-cell");
        words.add("row");
        assertThat(words.may("table-row-cell")).isTrue();
        assertThat(words.may("table-column-cell")).isFalse();
    }

    @Test
    void nextToNothingBetweenHolesIsNoStyleClass() {
        for (var text : List.of("\1", "\1\1", "\1-\1-\1", "c\1", "%s-1", "-", "", "12\1:34")) {
            words.add(text);
        }
        assertThat(List.of("card", "title-1", "tool-bar", "arrow-down-button"))
                .noneMatch(words::may);
    }
}
