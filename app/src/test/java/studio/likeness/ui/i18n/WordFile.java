package studio.likeness.ui.i18n;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One file of words as it stands on disk: the lines themselves, because a loaded one has already
/// forgotten its duplicates and blanks.
///
/// @param name language and room, `en/act`
record WordFile(String name, List<Line> lines) {
    static final Path HOME = Path.of("src/main/resources/studio/likeness/ui/i18n");
    static final List<String> LANGUAGES = List.of("en", "zh");

    record Line(int number, String text) {
        /// Up to the equals sign; the whole line where there is none.
        String key() {
            var end = text.indexOf('=');
            return end < 0 ? text : text.substring(0, end);
        }

        String value() {
            return text.substring(Math.min(text.length(), key().length() + 1));
        }
    }

    static WordFile of(String name, String... lines) {
        var kept = new ArrayList<Line>();
        for (var i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
                kept.add(new Line(i + 1, lines[i]));
            }
        }
        return new WordFile(name, List.copyOf(kept));
    }

    static List<WordFile> all() {
        try (var files = Files.walk(HOME)) {
            return files.filter(file -> file.toString().endsWith(".properties"))
                    .sorted()
                    .map(WordFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String language() {
        return name.substring(0, name.indexOf('/'));
    }

    String room() {
        return name.substring(name.indexOf('/') + 1);
    }

    private static WordFile read(Path file) {
        try {
            var path = HOME.relativize(file).toString().replace('\\', '/');
            return of(
                    path.substring(0, path.length() - ".properties".length()),
                    Files.readAllLines(file).toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
