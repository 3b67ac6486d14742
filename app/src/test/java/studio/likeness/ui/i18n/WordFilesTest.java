package studio.likeness.ui.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The files of words by themselves. Each rule has a twin that shows it can fail.
class WordFilesTest {
    private static final List<WordFile> FILES = WordFile.all();

    @Test
    void everyLineIsWellFormed() {
        assertThat(FILES).flatExtracting(WordForm::complaints).isEmpty();
    }

    @Test
    void anIllFormedLineIsFound() {
        assertThat(complaint("act.quit=")).contains("act.properties:1 says nothing");
        assertThat(complaint("act.quit=Quit ")).contains("has blanks at an end");
        assertThat(complaint("act.quit= Quit")).contains("has blanks at an end");
        assertThat(complaint("act.quit=Quit {name")).contains("has a stray brace");
        assertThat(complaint("act.quit=Quit {name:loud}")).contains("has a stray brace");
        assertThat(complaint("act.quit=Quit\\u0020now")).contains("has an escape");
        assertThat(complaint("act.quit=Quit!")).contains("shouts");
        assertThat(complaint("act.quit=退出！")).contains("shouts");
        assertThat(complaint("act.quit=Quit:")).contains("ends with a colon");
        assertThat(complaint("act.quit=退出：")).contains("ends with a colon");
        assertThat(complaint("act.quit=退出,再见")).contains("half-width");
        assertThat(complaint("act quit")).contains("is not key=text");
        assertThat(complaint("act.Quit=Quit")).contains("is not key=text");
        assertThat(complaint("act.quit")).contains("says nothing");
        assertThat(complaint("money.charged=Charged")).contains("belongs in another file");
        assertThat(complaint("act.quit=Quit", "act.quit=Leave")).contains("is there twice");
        assertThat(complaint("# a remark", "", "act.quit=Quit {name}")).isEmpty();
    }

    @Test
    void noSentenceIsInOneLanguageOnly() {
        assertThat(WordParity.lacking(FILES)).isEmpty();
        assertThat(WordParity.formless(FILES)).isEmpty();
    }

    @Test
    void aSentenceInOneLanguageOnlyIsFound() {
        var english = WordFile.of("en/act", "act.found.one=One", "act.found.other={count}");
        var chinese = WordFile.of("zh/act", "act.found.other={count}", "act.quit=退出");
        assertThat(WordParity.lacking(List.of(english, chinese)))
                .containsExactly("paste into en/act.properties:\nact.quit=退出");
        var lonely = WordFile.of("en/act", "act.found.one={count} clip");
        assertThat(WordParity.formless(List.of(lonely)))
                .containsExactly("paste into en/act.properties:\nact.found.other={count} clip");
    }

    @Test
    void bothLanguagesNameTheSameValues() {
        assertThat(WordParity.unlike(FILES)).isEmpty();
    }

    @Test
    void aValueInOneLanguageOnlyIsFound() {
        var english = WordFile.of("en/act", "act.save=Save {name}", "act.size={size:size}");
        var chinese = WordFile.of("zh/act", "act.save=保存", "act.size={size}");
        assertThat(WordParity.unlike(List.of(english, chinese)))
                .containsExactly(
                        "act.save: en has [{name}], zh has []",
                        "act.size: en has [{size:size}], zh has [{size}]");
    }

    @Test
    void everyFileIsARoomAndEveryRoomHasItsFiles() {
        for (var language : WordFile.LANGUAGES) {
            assertThat(FILES)
                    .as("the files in %s/ and Dictionary.ROOMS", language)
                    .filteredOn(file -> file.language().equals(language))
                    .extracting(WordFile::room)
                    .containsExactlyInAnyOrderElementsOf(Dictionary.ROOMS);
        }
    }

    private static String complaint(String... lines) {
        return String.join("\n", WordForm.complaints(WordFile.of("en/act", lines)));
    }
}
