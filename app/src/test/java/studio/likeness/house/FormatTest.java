package studio.likeness.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// One layout for all Java, so that no review is about blanks. It runs here, on the JDK of the
/// build, because the formatter's parser must know the language level that the code is written in.
class FormatTest {
    private static final boolean WRITE = "write".equals(System.getProperty("format"));

    @Test
    void everyFileIsLaidOutByTheFormatter() throws Exception {
        var wrong = new ArrayList<Path>();
        for (var root : List.of("src", "../jlink/src")) {
            try (var files = Files.walk(Path.of(root))) {
                files.filter(f -> f.toString().endsWith(".java"))
                        .filter(FormatTest::differs)
                        .forEach(wrong::add);
            }
        }
        assertThat(wrong)
                .as("to mend: mvn -q -pl app test -Dtest=FormatTest -Dformat=write")
                .isEmpty();
    }

    @Test
    void aFileWithAnotherLayoutIsFound() throws FormatterException {
        var crooked = "package a; class B{int c(){return 1;}}";
        assertThat(formatted(crooked)).isNotEqualTo(crooked);
    }

    private static boolean differs(Path file) {
        try {
            var before = Files.readString(file);
            var after = formatted(before);
            if (WRITE && !before.equals(after)) {
                Files.writeString(file, after);
                return false;
            }
            return !before.equals(after);
        } catch (IOException | FormatterException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    private static String formatted(String source) throws FormatterException {
        var options = JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.AOSP).build();
        return new Formatter(options)
                .formatSource(
                        ImportOrderer.reorderImports(
                                RemoveUnusedImports.removeUnusedImports(source),
                                JavaFormatterOptions.Style.GOOGLE));
    }
}
