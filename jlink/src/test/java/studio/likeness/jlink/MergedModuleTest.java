package studio.likeness.jlink;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergedModuleTest {
    private static final String ID = "0123456789ab";
    private static final Instant TIME = Instant.parse("2026-01-02T03:04:06Z");

    @TempDir Path folder;

    /// Asks for a service as libraries do.
    static final class Asks {
        static Iterable<Runnable> of() {
            return ServiceLoader.load(Runnable.class);
        }
    }

    static final class AsksNot {
        static Class<?> of() {
            return Runnable.class;
        }
    }

    @Test
    void twoJarsBecomeOneWithTheServicesOfBoth() {
        var merged =
                module().contents(
                                List.of(
                                        part(
                                                "a",
                                                Map.of(
                                                        "p/A.class",
                                                        "a",
                                                        "META-INF/services/S",
                                                        "x")),
                                        part(
                                                "b",
                                                Map.of(
                                                        "p/B.class",
                                                        "b",
                                                        "META-INF/services/S",
                                                        "y"))));
        assertThat(merged).containsOnlyKeys("p/A.class", "p/B.class", "META-INF/services/S");
        assertThat(merged.get("META-INF/services/S")).asString().isEqualTo("x\ny");
    }

    @Test
    void manifestsAndDescriptorsOfTheOldJarsGo() {
        var old = Map.of("META-INF/MANIFEST.MF", "x", "module-info.class", "x", "p/A.class", "a");
        assertThat(module().contents(List.of(part("a", old)))).containsOnlyKeys("p/A.class");
    }

    @Test
    void theBuildsIdLiesBesideTheCodeThatCarriesIt() throws IOException {
        var jar = folder.resolve("carrier.jar");
        try (var code =
                BuildIdTest.Carrier.class.getResourceAsStream("BuildIdTest$Carrier.class")) {
            Jars.write(jar, new TreeMap<>(Map.of(BuildId.CARRIER, code.readAllBytes())), TIME);
        }
        var merged = module().contents(List.of(new Part("g", "carrier", "1", "", jar)));
        assertThat(merged).containsOnlyKeys(BuildId.CARRIER, BuildId.NOTE);
        assertThat(merged.get(BuildId.CARRIER)).asString(ISO_8859_1).contains(ID);
        assertThat(merged.get(BuildId.NOTE)).asString().isEqualTo(ID);
    }

    @Test
    void oneClassInTwoPartsIsAFlaw() {
        var first = part("a", Map.of("p/A.class", "a"));
        var second = part("b", Map.of("p/A.class", "b"));
        assertThatThrownBy(() -> module().contents(List.of(first, second)))
                .isInstanceOf(Flaw.class)
                .hasMessageContaining("p/A.class");
    }

    @Test
    void aServiceThatIsAskedForIsFoundInTheCode() throws Exception {
        for (var type : List.of(Asks.class, AsksNot.class)) {
            try (var bytes =
                    type.getResourceAsStream(
                            "MergedModuleTest$" + type.getSimpleName() + ".class")) {
                var contents = new TreeMap<String, byte[]>();
                contents.put("p/X.class", bytes.readAllBytes());
                var jar = folder.resolve(type.getSimpleName() + ".jar");
                Jars.write(jar, contents, TIME);
                assertThat(ServiceUses.in(jar))
                        .isEqualTo(type == Asks.class ? Set.of("java.lang.Runnable") : Set.of());
            }
        }
    }

    @Test
    void aJarIsTheSameToTheByteWhenWrittenTwice() throws Exception {
        var contents =
                new TreeMap<String, byte[]>(Map.of("p/A", new byte[100], "p/B", new byte[9]));
        Jars.write(folder.resolve("1.jar"), contents, TIME);
        Jars.write(folder.resolve("2.jar"), contents, TIME);
        assertThat(folder.resolve("1.jar")).hasSameBinaryContentAs(folder.resolve("2.jar"));
        assertThat(Jars.read(folder.resolve("1.jar"))).containsOnlyKeys("p/A", "p/B");
    }

    private MergedModule module() {
        return new MergedModule(
                new Workshop(folder, folder, "1", TIME, Platform.LINUX, List.of()),
                new BuildId(ID));
    }

    private Part part(String name, Map<String, String> texts) {
        var contents = new TreeMap<String, byte[]>();
        texts.forEach((key, text) -> contents.put(key, text.getBytes(StandardCharsets.UTF_8)));
        var jar = folder.resolve(name + ".jar");
        Jars.write(jar, contents, TIME);
        return new Part("g", name, "1", "", jar);
    }
}
