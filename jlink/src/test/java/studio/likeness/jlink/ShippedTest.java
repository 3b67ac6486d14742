package studio.likeness.jlink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What goes beside the code: machine code, licences, the list of parts, the list of modules,
/// flags.
class ShippedTest {
    private static final OpenJdk JAVA =
            new OpenJdk(Runtime.Version.parse("25.0.3+9-LTS"), "Somebody", "https://java.test/jdk");

    @TempDir Path home;
    private Workshop workshop;

    @BeforeEach
    void workshop() {
        workshop =
                new Workshop(
                        home,
                        home.resolve("target"),
                        "1.2.3",
                        Instant.parse("2026-01-02T03:04:06Z"),
                        Platform.LINUX,
                        List.of());
    }

    @Test
    void onlyThisSystemsMachineCodeIsTakenOutOfSqlite() {
        var contents = new TreeMap<String, byte[]>();
        for (var name : List.of("Linux/x86_64/a.so", "Linux/arm/a.so", "Windows/x86_64/a.dll")) {
            contents.put("org/sqlite/native/" + name, name.getBytes(StandardCharsets.UTF_8));
        }
        contents.put("org/sqlite/A.class", new byte[1]);
        var natives = new Jmods(workshop, "amd64").natives(part("sqlite-jdbc"), contents);
        assertThat(natives).containsOnlyKeys("a.so");
        assertThat(natives.get("a.so")).asString().isEqualTo("Linux/x86_64/a.so");
    }

    @Test
    void theMachineCodeOfJavaFxLiesAtTheTopOfItsJar() {
        var contents = new TreeMap<String, byte[]>();
        contents.put("libglass.so", new byte[1]);
        contents.put("p/library.so", new byte[1]);
        assertThat(new Jmods(workshop, "amd64").natives(part("javafx-graphics"), contents))
                .containsOnlyKeys("libglass.so");
    }

    @Test
    void onlyProvidersThatAreNotLookedForStay() throws IOException {
        var file = home.resolve("java.security");
        Files.writeString(
                file,
                """
                # security.provider.1=as it is said here
                security.provider.1=Apple
                security.provider.2=SUN
                security.provider.3=SunRsaSign
                security.provider.4=SunJGSS
                security.provider.5=SunEC
                security.provider.6=SunJSSE
                security.provider.7=SunJCE
                security.provider.8=SunPKCS11
                keystore.type=pkcs12
                """);
        RuntimeImage.keepOwnProviders(file);
        assertThat(file)
                .hasContent(
                        """
                        # security.provider.1=as it is said here
                        security.provider.1=Apple
                        security.provider.2=SUN
                        security.provider.3=SunRsaSign
                        security.provider.4=SunEC
                        security.provider.5=SunJSSE
                        security.provider.6=SunJCE
                        keystore.type=pkcs12
                        """);
        Files.writeString(file, Files.readString(file).replace("=SunEC", "=SunCurves"));
        assertThatThrownBy(() -> RuntimeImage.keepOwnProviders(file))
                .isInstanceOf(Flaw.class)
                .hasMessageContaining("SunEC")
                .hasMessageContaining("java.security");
    }

    @Test
    void aPartThatNobodyLookedUpIsNotShipped() throws IOException {
        licences("g:known | MIT | somebody");
        assertThatThrownBy(() -> Licences.read(workshop).check(shipped(part("unknown"))))
                .isInstanceOf(Flaw.class)
                .hasMessageContaining("g:unknown");
    }

    @Test
    void aLicenceWithoutItsTextIsNotEnough() throws IOException {
        licences("g:known | MIT AND BSD-3-Clause | somebody");
        assertThatThrownBy(() -> Licences.read(workshop).check(shipped(part("known"))))
                .isInstanceOf(Flaw.class)
                .hasMessageContaining("BSD-3-Clause.txt");
    }

    @Test
    void textsAndHoldersAreLaidDown() throws IOException {
        licences("g:known | MIT | 1999 somebody");
        var licences = Licences.read(workshop);
        licences.check(shipped(part("known")));
        licences.lay(shipped(part("known")), home.resolve("legal"));
        assertThat(home.resolve("legal/MIT.txt")).hasContent("be kind");
        assertThat(home.resolve("legal/PARTS.txt"))
                .content()
                .contains("g:known 1", "1999 somebody");
    }

    @Test
    void whereTheSourcesAreIsLaidDown() throws IOException {
        licences("g:known | MIT | 1999 somebody | https://g.test/known@FEATURE@u/v@VERSION@");
        Licences.read(workshop).lay(shipped(part("known")), home.resolve("legal"));
        assertThat(home.resolve("legal/PARTS.txt"))
                .hasContent(
                        """
                        OpenJDK 25.0.3+9-LTS
                          GPL-2.0-only WITH Classpath-exception-2.0
                          Oracle and/or its affiliates; built by Somebody
                          Sources: https://java.test/jdk
                        g:known 1
                          MIT
                          1999 somebody
                          Sources: https://g.test/known1u/v1
                        """);
    }

    @Test
    void aLicenceThatWantsAWayToTheSourcesIsNotShippedWithoutIt() throws IOException {
        for (var licence : List.of("GPL-2.0-only", "MIT AND LGPL-2.1-only", "EPL-2.0")) {
            licences("g:known | %s | somebody".formatted(licence));
            for (var text : List.of("LGPL-2.1-only", "EPL-2.0")) {
                Files.writeString(home.resolve("licences/" + text + ".txt"), "be open");
            }
            assertThatThrownBy(() -> Licences.read(workshop).check(shipped(part("known"))))
                    .isInstanceOf(Flaw.class)
                    .hasMessageContainingAll("g:known", "sources");
        }
        licences("g:known | GPL-2.0-only | somebody | https://g.test/known");
        Licences.read(workshop).check(shipped(part("known")));
    }

    @Test
    void aLineWithTooLittleOrTooMuchIsAFlaw() throws IOException {
        for (var line : List.of("g:known | MIT", "g:known | MIT | somebody | there | more")) {
            licences(line);
            assertThatThrownBy(() -> Licences.read(workshop))
                    .isInstanceOf(Flaw.class)
                    .hasMessageContaining(line);
        }
    }

    @Test
    void theListOfPartsNamesEachWithDigestAndLicence() throws IOException {
        licences("g:known | MIT | 1999 somebody");
        var bom =
                new Sbom(
                                workshop,
                                shipped(part("known")),
                                Licences.read(workshop),
                                new BuildId("0123456789ab"))
                        .json();
        var part = bom.at("/components/1");
        assertThat(bom.at("/components/0/purl").asString()).isEqualTo(JAVA.purl());
        assertThat(bom.at("/components/0/bom-ref").asString()).isEqualTo(JAVA.purl());
        assertThat(bom.at("/components/0/cpe").asString()).isEqualTo(JAVA.cpe());
        assertThat(bom.at("/specVersion").asString()).isEqualTo("1.6");
        assertThat(bom.at("/metadata/component/version").asString())
                .isEqualTo("1.2.3+0123456789ab");
        assertThat(part.at("/purl").asString()).isEqualTo("pkg:maven/g/known@1");
        assertThat(part.at("/hashes/0/content").asString()).matches("[0-9a-f]{64}");
        assertThat(part.at("/licenses/0/expression").asString()).isEqualTo("MIT");
    }

    @Test
    void modulesThatComeOrGoUnseenAreNamed() throws IOException {
        Files.writeString(home.resolve("modules.txt"), "# said\njava.base\njava.gone\n");
        Files.writeString(home.resolve("release"), "MODULES=\"java.base java.new\"\n");
        assertThatThrownBy(() -> new RuntimeImage(workshop).comparePinned(home))
                .isInstanceOf(Flaw.class)
                .hasMessageContainingAll("new [java.new]", "gone [java.gone]");
        Files.writeString(home.resolve("modules.txt"), "java.base\njava.new\n");
        new RuntimeImage(workshop).comparePinned(home);
    }

    @Test
    void onlyLinkedModulesMayCallMachineCode() {
        var flag = "--enable-native-access=a,b,c";
        assertThat(Build.onlyLinked(flag, List.of("java.base", "a", "c")))
                .isEqualTo("--enable-native-access=a,c");
        assertThat(Build.onlyLinked("-Da=b", List.of())).isEqualTo("-Da=b");
    }

    @Test
    void aFlagIsPutFirst() throws IOException {
        var app = Files.createDirectories(home.resolve("app"));
        Files.writeString(
                app.resolve("x.cfg"), "[Application]\n[JavaOptions]\njava-options=-Da=b\n");
        new AppImage(Platform.WINDOWS, home).addFlag("-Dc=d");
        assertThat(app.resolve("x.cfg"))
                .hasContent(
                        "[Application]\n[JavaOptions]\njava-options=-Dc=d\njava-options=-Da=b\n");
    }

    @Test
    void ofTheCommandsOfAJdkOnlyTheVirtualMachineIsShipped() throws IOException {
        for (var name : List.of("java", "javac", "keytool")) {
            Files.createFile(home.resolve(name));
        }
        RuntimeImage.keepOnlyJava(home);
        assertThat(home).isDirectoryNotContaining(file -> !file.endsWith("java"));
        assertThat(home.resolve("java")).exists();
    }

    @Test
    void nativeLibrariesAreShippedWithoutTheNamesForADebugger() throws IOException {
        assumeTrue(Tool.has("strip"));
        var folder = Files.createDirectories(home.resolve("lib/server"));
        var machine = Path.of(System.getProperty("java.home"), "lib/server/libjvm.so");
        var library = Files.copy(machine, folder.resolve("libjvm.so"));
        var data = Files.writeString(folder.resolve("classlist"), "no library");
        RuntimeImage.stripNatives(home.resolve("lib"));
        assertThat(Files.size(library)).isLessThan(Files.size(machine));
        assertThat(data).hasContent("no library");
    }

    @Test
    void digestsStandBesideTheInstallers() throws IOException {
        assertThatThrownBy(() -> Installers.sum(Files.createDirectories(home.resolve("none"))))
                .isInstanceOf(Flaw.class);
        var folder = Files.createDirectories(home.resolve("installer"));
        Files.writeString(folder.resolve("a.deb"), "");
        Installers.sum(folder);
        assertThat(folder.resolve("SHA256SUMS"))
                .hasContent(
                        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 "
                                + " a.deb\n");
    }

    private static Shipped shipped(Part... parts) {
        return new Shipped(JAVA, List.of(parts), List.of());
    }

    private void licences(String lines) throws IOException {
        Files.writeString(home.resolve("licences.txt"), lines);
        Files.createDirectories(home.resolve("licences"));
        Files.writeString(home.resolve("licences/MIT.txt"), "be kind");
        for (var ofJava : JAVA.terms().licences()) {
            Files.writeString(home.resolve("licences/%s.txt".formatted(ofJava)), "be open");
        }
    }

    private Part part(String artifact) {
        var jar = home.resolve(artifact + ".jar");
        Jars.write(jar, new TreeMap<>(Map.of("p/A.class", new byte[1])), workshop.timestamp());
        return new Part("g", artifact, "1", "", jar);
    }
}
