package studio.likeness.jlink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.ModuleAttribute;
import java.lang.constant.ClassDesc;
import java.lang.constant.ModuleDesc;
import java.lang.constant.PackageDesc;
import java.lang.module.ModuleDescriptor;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcerptsTest {
    private static final Instant TIME = Instant.parse("2026-01-02T03:04:06Z");

    @TempDir Path folder;

    /// The program.
    static final class Root {
        static Object made() {
            return new Called();
        }
    }

    static class Called {
        static Object more() {
            return Deeper.class;
        }
    }

    static final class Deeper {
        InField field = new InField();

        Taken[][] taken(Taken what) {
            return new Taken[][] {{what}};
        }

        static Supplier<Object> late() {
            return InLambda::made;
        }
    }

    static final class InField extends Above {}

    static class Above implements Promised {}

    interface Promised {}

    static final class Taken {}

    static final class InLambda {
        static Object made() {
            return "";
        }
    }

    /// Leads on, and nobody leads to it.
    static final class Idle {
        static Object more() {
            return new OfIdle();
        }
    }

    static final class OfIdle {}

    @Test
    void whatTheProgramLeadsToIsReachedAndNothingElse() {
        var library = library();
        assertThat(Excerpts.reached(List.of(bytes(Root.class)), List.of(library)))
                .containsExactlyInAnyOrder(
                        entry(Called.class),
                        entry(Deeper.class),
                        entry(InField.class),
                        entry(Above.class),
                        entry(Promised.class),
                        entry(Taken.class),
                        entry(InLambda.class));
    }

    @Test
    void oneLibraryLeadsIntoAnother() {
        var first = new TreeMap<String, byte[]>();
        first.put(entry(Idle.class), bytes(Idle.class));
        var second = new TreeMap<String, byte[]>();
        second.put(entry(OfIdle.class), bytes(OfIdle.class));
        assertThat(Excerpts.reached(List.of(bytes(Idle.class)), List.of(second)))
                .containsExactly(entry(OfIdle.class));
        assertThat(Excerpts.reached(List.of(bytes(ExcerptsTest.class)), List.of(first, second)))
                .containsExactlyInAnyOrder(entry(Idle.class), entry(OfIdle.class));
    }

    @Test
    void aListedPartIsAJarOfWhatIsReachedAndTheOthersStayAsTheyAre() throws IOException {
        list("a:large");
        var program = part("studio.likeness", "likeness-app", jarOf(Root.class));
        var contents = library();
        contents.put("data/table.txt", "x".getBytes(StandardCharsets.UTF_8));
        contents.put("META-INF/MANIFEST.MF", "x".getBytes(StandardCharsets.UTF_8));
        contents.put("META-INF/A.SF", "x".getBytes(StandardCharsets.UTF_8));
        contents.put("META-INF/A.RSA", "x".getBytes(StandardCharsets.UTF_8));
        var large = part("a", "large", contents);

        var shorter = new Excerpts(workshop()).shorten(List.of(large, program));
        assertThat(shorter.getLast()).isEqualTo(program);
        var less = shorter.getFirst();
        assertThat(less.purl()).isEqualTo(large.purl());
        assertThat(less.jar()).startsWith(folder.resolve("target/excerpts"));
        assertThat(Jars.read(less.jar()))
                .containsKeys(entry(Called.class), entry(Deeper.class), "data/table.txt")
                .doesNotContainKeys(entry(Idle.class), entry(OfIdle.class))
                .doesNotContainKeys("META-INF/A.SF", "META-INF/A.RSA", "META-INF/MANIFEST.MF");
        assertThat(Jars.read(large.jar())).containsKey(entry(Idle.class));
    }

    @Test
    void aLibraryThatIsNoPartIsNotInTheListUnseen() throws IOException {
        list("a:gone");
        var program = part("studio.likeness", "likeness-app", jarOf(Root.class));
        assertThatThrownBy(() -> new Excerpts(workshop()).shorten(List.of(program)))
                .isInstanceOf(Flaw.class)
                .hasMessageContaining("a:gone")
                .hasMessageContaining("excerpts.txt");
    }

    @Test
    void aFolderIsLeftOutAlthoughItIsNamed() throws IOException {
        var others = entry(Called.class).replace(".class", "");
        list("a:large without " + others);
        var contents = library();
        contents.put(others + "/table.txt", new byte[1]);
        contents.put("data/table.txt", new byte[1]);
        var large = part("a", "large", contents);
        var program = part("studio.likeness", "likeness-app", jarOf(Root.class));
        var less = new Excerpts(workshop()).shorten(List.of(large, program)).getFirst();
        assertThat(Jars.read(less.jar())).containsOnlyKeys("data/table.txt");
    }

    @Test
    void aFolderThatIsNotThereIsNotLeftOutUnseen() throws IOException {
        list("a:large without others/work/");
        var large = part("a", "large", library());
        assertThatThrownBy(() -> new Excerpts(workshop()).shorten(List.of(large)))
                .isInstanceOf(Flaw.class)
                .hasMessageContainingAll("a:large", "others/work/");
    }

    /// Its authors are others than JCodec's, and nobody hears what it decodes.
    @Test
    void ofJcodecTheDecoderOfSoundIsLeftOut() throws IOException {
        assertThat(Files.readAllLines(Path.of(Excerpts.LIST)))
                .contains("org.jcodec:jcodec without net/sourceforge/jaad/");
    }

    @Test
    void aModuleNamesNoPackageAndNoProviderThatIsNotThere() {
        var whole =
                ClassFile.of()
                        .buildModule(
                                ModuleAttribute.of(
                                        ModuleDesc.of("large"),
                                        module -> {
                                            module.requires(ModuleDesc.of("java.base"), 0, null);
                                            module.exports(PackageDesc.of("p.kept"), 0);
                                            module.exports(PackageDesc.of("p.gone"), 0);
                                            module.opens(PackageDesc.of("p.gone"), 0);
                                            module.uses(ClassDesc.of("java.lang.Runnable"));
                                            module.provides(
                                                    ClassDesc.of("java.lang.Runnable"),
                                                    ClassDesc.of("p.kept.A"));
                                            module.provides(
                                                    ClassDesc.of("java.util.function.Supplier"),
                                                    ClassDesc.of("p.kept.A"),
                                                    ClassDesc.of("p.gone.B"));
                                        }));
        var entries = Set.of("p/kept/A.class", "module-info.class");
        var less =
                ModuleDescriptor.read(
                        ByteBuffer.wrap(Excerpts.descriptor(whole, entries)),
                        () -> Set.of("p.kept"));
        assertThat(less.name()).isEqualTo("large");
        assertThat(less.exports())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactly("p.kept");
        assertThat(less.opens()).isEmpty();
        assertThat(less.uses()).containsExactly("java.lang.Runnable");
        assertThat(less.provides())
                .extracting(ModuleDescriptor.Provides::service)
                .containsExactly("java.lang.Runnable");
    }

    private Workshop workshop() {
        var target = folder.resolve("target");
        return new Workshop(folder, target, "1.0", TIME, Platform.LINUX, List.of());
    }

    private void list(String... names) throws IOException {
        Files.writeString(folder.resolve("excerpts.txt"), "# why\n" + String.join("\n", names));
    }

    private static TreeMap<String, byte[]> library() {
        return jarOf(
                Called.class,
                Deeper.class,
                InField.class,
                Above.class,
                Promised.class,
                Taken.class,
                InLambda.class,
                Idle.class,
                OfIdle.class);
    }

    private static TreeMap<String, byte[]> jarOf(Class<?>... classes) {
        var contents = new TreeMap<String, byte[]>();
        for (var type : classes) {
            contents.put(entry(type), bytes(type));
        }
        return contents;
    }

    private Part part(String group, String artifact, TreeMap<String, byte[]> contents) {
        var jar = folder.resolve(artifact + ".jar");
        Jars.write(jar, contents, TIME);
        return new Part(group, artifact, "1", "", jar);
    }

    private static String entry(Class<?> type) {
        return type.getName().replace('.', '/') + ".class";
    }

    private static byte[] bytes(Class<?> type) {
        try (var stream = type.getResourceAsStream("/" + entry(type))) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
