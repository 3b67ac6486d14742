package studio.likeness.jlink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/// What lies beside the program where Linux looks for it.
@EnabledOnOs(OS.LINUX)
class LinuxTreeTest {
    private static final Pattern INSTALLED = Pattern.compile("/opt/[\\w./-]*\\w");

    @TempDir Path folder;
    private Path root;

    @BeforeEach
    void lay() throws IOException {
        var image = new AppImage(Platform.LINUX, folder.resolve("image"));
        for (var file :
                List.of(
                        image.launcher(),
                        image.app().resolve("sbom.cdx.json"),
                        image.runtime().resolve("legal/java.base/LICENSE"))) {
            Files.createDirectories(file.getParent());
            Files.createFile(file);
        }
        Files.createDirectories(image.app().resolve("legal"));
        Files.writeString(image.app().resolve("legal/PARTS.txt"), "g:known 1\n  MIT\n");
        var home = Path.of("").toAbsolutePath();
        var time = Instant.parse("2026-01-02T03:04:06Z");
        var workshop = new Workshop(home, folder, "1.2.3", time, Platform.LINUX, List.of());
        root = new LinuxTree(workshop, folder.resolve("root")).lay(image);
    }

    @Test
    void theCopyrightTellsWhoseTheProgramIsAndWhatLiesWhere() throws IOException {
        var copyright = Files.readString(root.resolve("usr/share/doc/likeness-studio/copyright"));
        assertThat(copyright)
                .startsWith("Likeness Studio 1.2.3\n")
                .contains("Copyright: The founders of Likeness Studio")
                .contains("License: LicenseRef-Likeness")
                .endsWith("\n\ng:known 1\n  MIT\n")
                .doesNotContain("@");
        var told = INSTALLED.matcher(copyright).results().map(found -> found.group()).toList();
        assertThat(told)
                .hasSize(3)
                .contains("/opt/likeness-studio/lib/app/legal")
                .allSatisfy(path -> assertThat(root.resolve(path.substring(1))).exists());
    }

    /// Shops for software read the one, menus the other.
    @Test
    void theDescriptionSaysWhatTheMenuEntrySays() throws Exception {
        var description = root.resolve("usr/share/metainfo/studio.likeness.Studio.metainfo.xml");
        var entry = root.resolve("usr/share/applications/studio.likeness.Studio.desktop");
        var xml = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        var described = xml.parse(description.toFile());
        var said = Files.readAllLines(entry);
        assertThat(said)
                .contains("Categories=" + joined(described.getElementsByTagName("category")))
                .contains("Icon=" + text(described, "icon"));
        var keywords = joined(described.getElementsByTagName("keyword"));
        assertThat(said)
                .filteredOn(line -> line.startsWith("Keywords"))
                .hasSize(2)
                .allSatisfy(line -> assertThat(keywords).contains(line.replaceFirst(".*=", "")));
        assertThat(root.resolve("usr/bin"))
                .isDirectoryContaining("glob:**/" + text(described, "binary"));
    }

    private static String text(Document document, String name) {
        return document.getElementsByTagName(name).item(0).getTextContent();
    }

    private static String joined(NodeList elements) {
        return IntStream.range(0, elements.getLength())
                .mapToObj(at -> elements.item(at).getTextContent() + ";")
                .collect(Collectors.joining());
    }
}
