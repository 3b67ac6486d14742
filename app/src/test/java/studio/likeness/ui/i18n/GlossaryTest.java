package studio.likeness.ui.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Chinese calls one thing by one name: the words that the glossary rules out are nowhere.
class GlossaryTest {
    private static final Path GLOSSARY =
            Path.of("src/test/resources/studio/likeness/ui/i18n/glossary.txt");

    /// @param name the word to use
    /// @param others the words for the same thing that are not used
    record Entry(String name, List<String> others) {}

    @Test
    void chineseKeepsToTheGlossary() throws IOException {
        var files = WordFile.all().stream().filter(file -> file.language().equals("zh")).toList();
        assertThat(strays(entries(), files)).isEmpty();
    }

    @Test
    void aWordThatIsRuledOutIsFound() throws IOException {
        var file = WordFile.of("zh/clips", "clips.none=还没有短片");
        assertThat(strays(entries(), List.of(file)))
                .containsExactly("zh/clips.properties:1 视频, not 短片\n    clips.none=还没有短片");
    }

    private static List<Entry> entries() throws IOException {
        return Files.readAllLines(GLOSSARY).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" \\| (not )?", 3))
                .map(parts -> new Entry(parts[1], List.of(parts[2].split(" ", -1))))
                .toList();
    }

    private static List<String> strays(List<Entry> entries, List<WordFile> files) {
        var found = new ArrayList<String>();
        for (var file : files) {
            for (var line : file.lines()) {
                for (var entry : entries) {
                    entry.others().stream()
                            .filter(line.value()::contains)
                            .map(other -> complaint(file, line, entry.name() + ", not " + other))
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    private static String complaint(WordFile file, WordFile.Line line, String what) {
        return "%s.properties:%d %s\n    %s"
                .formatted(file.name(), line.number(), what, line.text());
    }
}
