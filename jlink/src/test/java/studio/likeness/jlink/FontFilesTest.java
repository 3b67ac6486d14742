package studio.likeness.jlink;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontFilesTest {
    @TempDir Path home;

    @Test
    void fontsOfTextAndSignsLieBesideEachOther() throws IOException {
        var theirs = part("g:other", "studio/likeness/ui/theme/fonts/d.ttf");
        new FontFiles(List.of(theirs, ours(), signs())).lay(home.resolve("app/fonts"));
        try (var laid = Files.list(home.resolve("app/fonts"))) {
            assertThat(laid.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("a.ttf", "b.ttf", "feather.ttf");
        }
        assertThat(home.resolve("app/fonts/b.ttf"))
                .hasContent("studio/likeness/ui/theme/fonts/b.ttf");
    }

    @Test
    void aPartWithoutItsFontsIsNotShipped() throws IOException {
        var bare = part("org.kordamp.ikonli:ikonli-feather-pack", "feather.ttf");
        assertThatThrownBy(() -> new FontFiles(List.of(ours(), bare)).lay(home))
                .isInstanceOf(Flaw.class)
                .hasMessageContaining("feather-pack");
        assertThatThrownBy(() -> new FontFiles(List.of(signs())).lay(home))
                .isInstanceOf(Flaw.class)
                .hasMessageContaining("likeness-app");
    }

    /// On every system the program is told where they lie.
    @Test
    void theProgramIsToldTheFolder() throws IOException {
        for (var platform : Platform.values()) {
            assertThat(Files.readAllLines(Path.of(platform.word() + ".args")))
                    .contains("--java-options -Dstudio.fonts=$APPDIR/fonts");
        }
    }

    private Part ours() throws IOException {
        return part(
                "studio.likeness:likeness-app",
                "studio/likeness/ui/theme/fonts/a.ttf",
                "studio/likeness/ui/theme/fonts/b.ttf",
                "studio/likeness/ui/theme/fonts/OFL.txt",
                "studio/likeness/ui/theme/c.ttf");
    }

    private Part signs() throws IOException {
        return part(
                "org.kordamp.ikonli:ikonli-feather-pack",
                "META-INF/resources/feather/1/fonts/feather.ttf");
    }

    private Part part(String name, String... entries) throws IOException {
        var contents = new TreeMap<String, byte[]>();
        for (var entry : entries) {
            contents.put(entry, entry.getBytes(UTF_8));
        }
        var jar = home.resolve(name.replace(':', '.') + ".jar");
        Jars.write(jar, contents, Instant.EPOCH);
        var names = name.split(":");
        return new Part(names[0], names[1], "1", "", jar);
    }
}
