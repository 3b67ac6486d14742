package studio.likeness.jlink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildIdTest {
    @TempDir Path folder;

    /// Stands for the program's class that carries the id.
    static final class Carrier {
        static String id() {
            return "source";
        }
    }

    static final class NoCarrier {
        static String id() {
            return "something else";
        }
    }

    @Test
    void theSameJarsAndWordsGiveTheSameIdWhereverTheyLie() throws IOException {
        var here = part(folder.resolve("a"), "bytes");
        var there = part(folder.resolve("b"), "bytes");
        assertThat(BuildId.of(List.of(here), folder, List.of(), List.of("x")))
                .isEqualTo(BuildId.of(List.of(there), folder, List.of(), List.of("x")));
    }

    @Test
    void anotherByteOrWordGivesAnotherId() throws IOException {
        var id =
                BuildId.of(
                        List.of(part(folder.resolve("a"), "bytes")),
                        folder,
                        List.of(),
                        List.of("x"));
        assertThat(id.text()).matches("[0-9a-f]{12}");
        assertThat(
                        BuildId.of(
                                List.of(part(folder.resolve("b"), "bytez")),
                                folder,
                                List.of(),
                                List.of("x")))
                .isNotEqualTo(id);
        assertThat(
                        BuildId.of(
                                List.of(part(folder.resolve("c"), "bytes")),
                                folder,
                                List.of(),
                                List.of("y")))
                .isNotEqualTo(id);
    }

    @Test
    void anotherRecipeGivesAnotherId() throws IOException {
        var list = Files.writeString(folder.resolve("left-out.txt"), "a");
        var id = BuildId.of(List.of(), folder, List.of(list), List.of());
        Files.writeString(list, "b");
        assertThat(BuildId.of(List.of(), folder, List.of(list), List.of())).isNotEqualTo(id);
        var renamed = Files.writeString(folder.resolve("kept.txt"), "a");
        assertThat(BuildId.of(List.of(), folder, List.of(renamed), List.of())).isNotEqualTo(id);
    }

    @Test
    void theRecipeIsWhatPeopleEditAndTheBuildItself() {
        var names =
                new Workshop(
                                Path.of(""),
                                Path.of("target"),
                                "1",
                                Instant.EPOCH,
                                Platform.here(),
                                List.of())
                        .recipe().stream().map(file -> file.getFileName().toString());
        assertThat(names)
                .contains("jvm.args", "left-out.txt", "roots.txt", "places.walk", "licences.txt")
                .contains("BinarySheets.java", "LinuxLauncher.java", "pom.xml", "likeness.svg")
                .doesNotContain("BuildIdTest.java", "installed.sh");
    }

    @Test
    void theCarrierTellsTheId() throws Exception {
        var stamped = new BuildId("0123456789ab").stamp(bytes(Carrier.class));
        var loader =
                new ClassLoader(null) {
                    Class<?> define() {
                        return defineClass(Carrier.class.getName(), stamped, 0, stamped.length);
                    }
                };
        var method = loader.define().getDeclaredMethod("id");
        method.setAccessible(true);
        assertThat(method.invoke(null)).isEqualTo("0123456789ab");
    }

    @Test
    void aClassWithoutAPlaceForTheIdIsAFlaw() throws IOException {
        var plain = bytes(NoCarrier.class);
        assertThatThrownBy(() -> new BuildId("0123456789ab").stamp(plain)).isInstanceOf(Flaw.class);
    }

    private static byte[] bytes(Class<?> type) throws IOException {
        var name = "/" + type.getName().replace('.', '/') + ".class";
        try (var file = BuildIdTest.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        }
    }

    private static Part part(Path file, String text) throws IOException {
        return new Part("g", "a", "1", "", Files.writeString(file, text));
    }
}
