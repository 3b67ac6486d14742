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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnclosedTest {
    private static final String INTER = "Inter 4.1 | pkg:npm/inter@4.1 | OFL-1.1 | The Authors";

    @TempDir Path home;
    private Part ours;
    private Part theirs;

    @BeforeEach
    void parts() throws IOException {
        ours = part("g:ours", "fonts/a.ttf", "fonts/b.ttf", "fonts/OFL.txt", "A.class");
        theirs = part("g:theirs", "p/deep/er/B.class", "META-INF/Deep-LICENSE", "p/C.class");
        Files.createDirectories(home.resolve("licences"));
        for (var licence : List.of("MIT", "OFL-1.1", "GPL-2.0-only", "Classpath-exception-2.0")) {
            Files.writeString(home.resolve("licences/%s.txt".formatted(licence)), "be kind");
        }
        Files.writeString(home.resolve("licences.txt"), "g:ours | MIT | us\ng:theirs | MIT | them");
    }

    @Test
    void itIsNamedBehindWhoseJarItIsIn() throws IOException {
        var shipped =
                shipped(
                        "g:ours | fonts/*.ttf | " + INTER,
                        "g:theirs:1 | p/deep/** | Deep Down 2.0 | pkg:maven/d/d@2.0 | MIT | them");
        var licences = Licences.read(workshop());
        licences.check(shipped);
        licences.lay(shipped, home.resolve("legal"));
        assertThat(home.resolve("legal/PARTS.txt"))
                .content()
                .contains("g:ours 1\n  MIT\n  us\nInter 4.1, in g:ours\n  OFL-1.1\n  The Authors\n")
                .contains("Deep Down 2.0, in g:theirs\n");
        assertThat(home.resolve("legal/g.theirs/Deep-LICENSE")).exists();
    }

    @Test
    void itsFilesHaveDigestsAndItsClassesHaveNone() throws IOException {
        var shipped =
                shipped(
                        "g:ours | fonts/*.ttf | " + INTER,
                        "g:theirs | p/deep/** | Deep 2.0 | pkg:maven/d/d@2.0 | MIT | them");
        var bom = new Sbom(workshop(), shipped, Licences.read(workshop()), new BuildId("0")).json();
        var font = bom.at("/components/3");
        assertThat(font.at("/name").asString()).isEqualTo("Inter");
        assertThat(font.at("/version").asString()).isEqualTo("4.1");
        assertThat(font.at("/purl").asString()).isEqualTo("pkg:npm/inter@4.1");
        assertThat(font.at("/licenses/0/expression").asString()).isEqualTo("OFL-1.1");
        assertThat(font.at("/components")).hasSize(2);
        assertThat(font.at("/components/0/name").asString()).isEqualTo("a.ttf");
        assertThat(font.at("/components/0/hashes/0/content").asString())
                .isEqualTo(BuildId.sha256("fonts/a.ttf".getBytes(UTF_8)));
        var deep = bom.at("/components/4");
        assertThat(deep.at("/name").asString()).isEqualTo("Deep");
        assertThat(deep.has("components")).isFalse();
    }

    @Test
    void aLicenceWithoutItsTextIsNotEnough() throws IOException {
        var shipped = shipped("g:ours | fonts/*.ttf | Inter 4.1 | pkg:npm/i@4.1 | ISC | them");
        assertThatThrownBy(() -> Licences.read(workshop()).check(shipped))
                .isInstanceOf(Flaw.class)
                .hasMessageContainingAll("Inter", "ISC.txt");
    }

    @Test
    void whatHasToGoWithItsSourcesNamesThem() throws IOException {
        var line = "g:ours | fonts/*.ttf | Inter 4.1 | pkg:npm/i@4.1 | EPL-2.0 | them";
        Files.writeString(home.resolve("licences/EPL-2.0.txt"), "text");
        var hidden = shipped(line);
        assertThatThrownBy(() -> Licences.read(workshop()).check(hidden))
                .isInstanceOf(Flaw.class)
                .hasMessageContainingAll("Inter", "sources");
        Licences.read(workshop()).check(shipped(line + " | https://there.example"));
    }

    @Test
    void anotherVersionOfTheJarIsLookedAtAgain() {
        assertThatThrownBy(() -> shipped("g:ours:0.9 | fonts/*.ttf | " + INTER))
                .isInstanceOf(Flaw.class)
                .hasMessageContainingAll("g:ours:0.9", "enclosed.txt");
    }

    @Test
    void whatIsNotThereIsNotNamedUnseen() {
        assertThatThrownBy(() -> shipped("g:ours | fonts/*.otf | " + INTER))
                .isInstanceOf(Flaw.class)
                .hasMessageContainingAll("Inter 4.1", "g:ours");
    }

    @Test
    void whatLiesInNoShippedPartIsNotNamed() throws IOException {
        assertThat(shipped("g:our | fonts/*.ttf | " + INTER).enclosed()).isEmpty();
    }

    @Test
    void aLineWithTooLittleIsAFlaw() {
        for (var line :
                List.of("g:ours | * | Inter 4.1 | pkg:npm/i | MIT", "a | b | c | d | e | f")) {
            assertThatThrownBy(() -> shipped(line))
                    .isInstanceOf(Flaw.class)
                    .hasMessageContaining(line);
        }
    }

    /// Each font among our own files was somebody else's before.
    @Test
    void everyFontOfTheProgramIsNamed() throws IOException {
        var resources = Path.of("../app/src/main/resources");
        List<String> fonts;
        try (var files = Files.walk(resources)) {
            fonts =
                    files.map(file -> resources.relativize(file).toString().replace('\\', '/'))
                            .filter(name -> name.matches(".*\\.(ttf|otf|woff2?)"))
                            .toList();
        }
        var app = part("studio.likeness:likeness-app", fonts.toArray(String[]::new));
        Files.copy(Path.of("enclosed.txt"), home.resolve("enclosed.txt"));
        var named = Enclosed.read(workshop(), List.of(app));
        assertThat(named).extracting(Enclosed::name).containsExactly("Inter");
        assertThat(named.getFirst().contents().keySet()).containsExactlyInAnyOrderElementsOf(fonts);
    }

    private Shipped shipped(String... lines) throws IOException {
        Files.write(home.resolve("enclosed.txt"), List.of(lines));
        return Shipped.of(workshop(), List.of(ours, theirs));
    }

    private Workshop workshop() {
        var target = home.resolve("target");
        return new Workshop(home, target, "1", Instant.EPOCH, Platform.LINUX, List.of());
    }

    private Part part(String name, String... entries) throws IOException {
        var contents = new TreeMap<String, byte[]>();
        for (var entry : entries) {
            contents.put(entry, entry.getBytes(UTF_8));
        }
        var jar = home.resolve(name.replace(':', '.') + ".jar");
        Jars.write(jar, contents, Instant.parse("2026-01-02T03:04:06Z"));
        var names = name.split(":");
        return new Part(names[0], names[1], "1", "", jar);
    }
}
