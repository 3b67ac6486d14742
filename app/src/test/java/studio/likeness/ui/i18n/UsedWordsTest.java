package studio.likeness.ui.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is asked for is there, and what is there is asked for.
class UsedWordsTest {
    private static final UsedWords READER = new UsedWords(Dictionary.ROOMS);
    private static final List<WordFile> FILES = WordFile.all();

    @Test
    void everyKeyThatIsUsedHasWords() {
        assertThat(missing(used(), FILES)).isEmpty();
    }

    @Test
    void aKeyWithoutWordsIsFoundWithTheLinesToPaste() {
        assertThat(missing(List.of("act.quit", "act.pay"), FILES))
                .containsExactly(
                        "paste into en/act.properties:\nact.pay=",
                        "paste into zh/act.properties:\nact.pay=");
    }

    @Test
    void everyKeyWithWordsIsUsed() {
        assertThat(unused(used(), FILES)).isEmpty();
    }

    @Test
    void aKeyThatNobodyUsesIsFoundWithTheLineToDelete() {
        var files =
                List.of(WordFile.of("en/act", "act.pay.one=Pay", "act.go=Go", "act.pay.other=Pay"));
        assertThat(unused(List.of("act.pay"), files))
                .containsExactly("delete from en/act.properties:\nact.go=Go");
    }

    @Test
    void aKeyIsFoundHoweverItIsWritten() {
        assertThat(
                        READER.inJava(
                                """
                                Message.of("shell.title"); new Message(
                                        "clips.saved", Map.of("file", name));
                                words.say("faces.none"); var quote = '"';
                                var key = busy ? "act.wait" : "act.go-on";
                                open("act.json"); print("act. Now"); Message.of("act." + name);
                                // words.say("act.remark")
                                """))
                .containsExactlyInAnyOrder(
                        "shell.title", "clips.saved", "faces.none", "act.wait", "act.go-on");
        assertThat(READER.inLayout("<Label text=\"%shell.title\" id=\"a\"/><Tip text=\"%b.c\"/>"))
                .containsExactly("shell.title", "b.c");
    }

    @Test
    void aLayoutAsksOnlyForWordsWithoutValues() {
        var layouts = new TreeSet<String>();
        READER.inLayouts(Path.of("src/main/resources")).forEach(layouts::add);
        assertThat(unfilled(layouts, FILES)).isEmpty();
    }

    @Test
    void aLayoutThatAsksForWordsWithValuesIsFound() {
        var files = List.of(WordFile.of("en/act", "act.found.one={count} clip", "act.go=Go"));
        assertThat(unfilled(List.of("act.found", "act.go"), files))
                .containsExactly("a layout cannot fill\nact.found.one={count} clip");
    }

    private static List<String> unfilled(Collection<String> layouts, List<WordFile> files) {
        return files.stream()
                .flatMap(file -> file.lines().stream())
                .filter(line -> layouts.contains(WordParity.base(line.key())))
                .filter(line -> Words.PLACEHOLDER.matcher(line.value()).find())
                .map(line -> "a layout cannot fill\n" + line.text())
                .toList();
    }

    private static Set<String> used() {
        var keys = READER.below(Path.of("src/main/java"), Path.of("src/main/resources"));
        keys.addAll(WordFamilies.keys());
        return keys;
    }

    private static List<String> missing(Collection<String> used, List<WordFile> files) {
        var found = new ArrayList<String>();
        for (var language : WordFile.LANGUAGES) {
            var said = said(files.stream().filter(file -> file.language().equals(language)));
            used.stream()
                    .filter(key -> !said.contains(key))
                    .map(key -> WordParity.paste(language, key, ""))
                    .forEach(found::add);
        }
        return found;
    }

    private static List<String> unused(Collection<String> used, List<WordFile> files) {
        var found = new ArrayList<String>();
        for (var file : files) {
            for (var line : file.lines()) {
                if (!used.contains(line.key()) && !used.contains(WordParity.base(line.key()))) {
                    found.add("delete from %s.properties:\n%s".formatted(file.name(), line.text()));
                }
            }
        }
        return found;
    }

    /// What a message may name: a key itself, or the common part of a counting one.
    private static Set<String> said(Stream<WordFile> files) {
        return files.flatMap(file -> file.lines().stream())
                .map(WordFile.Line::key)
                .flatMap(key -> Stream.of(key, WordParity.base(key)))
                .collect(Collectors.toSet());
    }
}
