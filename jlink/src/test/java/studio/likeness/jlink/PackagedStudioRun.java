package studio.likeness.jlink;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The packaged studio, looked at from outside: as a process with arguments, output and files.
@Timeout(300)
class PackagedStudioRun {
    private static final String CACHE_OR_NOTHING = "-XX:AOTMode=on";

    private final AppImage image = new AppImage(Platform.here(), Path.of("target/image"));

    @TempDir Path home;

    @Test
    void itMakesItsFirstFrameFromItsCache() {
        var ended = start(image, List.of(CACHE_OR_NOTHING), "--exit-after-first-frame");
        assertThat(ended.code()).as(ended.output()).isZero();
        assertThat(ended.output()).containsPattern("(?m)^first-frame-ms=[1-9][0-9]*$");
    }

    @Test
    void itWalksThroughEveryPlaceAndLeavesNothingElsewhere() throws IOException {
        var walk = "-Dstudio.walk=" + Path.of("places.walk").toAbsolutePath();
        var ended =
                start(
                        image,
                        List.of(
                                CACHE_OR_NOTHING,
                                walk,
                                "-Duser.home=" + home,
                                "-Djava.io.tmpdir=" + Files.createDirectory(home.resolve("tmp"))),
                        "--practice");
        assertThat(ended.code()).as(ended.output()).isZero();
        assertThat(ended.output()).containsPattern("(?m)^walked=[1-9][0-9]*$");
        assertThat(home.resolve("data/practice/studio.db")).isNotEmptyFile();
        assertThat(log()).contains(", build ").doesNotContain("every start takes longer");
        try (var files = Files.list(home)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .as("no machine code is unpacked into the home folder")
                    .containsExactlyInAnyOrder("data", "tmp");
        }
        assertThat(home.resolve("tmp")).isEmptyDirectory();
    }

    @Test
    void thePracticeJourneyEndsWithAClip() throws IOException {
        var walk = "-Dstudio.walk=" + Path.of("journey.walk").toAbsolutePath();
        var ended = start(image, List.of(CACHE_OR_NOTHING, walk), "--practice");
        assertThat(ended.code()).as(ended.output()).isZero();
        try (var clips = Files.list(home.resolve("data/practice/clips"))) {
            assertThat(clips.filter(clip -> clip.toString().endsWith(".mp4")))
                    .singleElement()
                    .satisfies(clip -> assertThat(clip).isNotEmptyFile());
        }
    }

    @Test
    void allOfItsCodeComesFromTheImage() throws IOException {
        var ours = Pattern.compile("\\] (studio\\.likeness\\S+) source: (.*)$");
        var sources = new ArrayList<String>();
        for (var line : loaded()) {
            var found = ours.matcher(line);
            if (found.find() && !found.group(1).contains("0x")) {
                sources.add(found.group(2));
            }
        }
        assertThat(sources).hasSizeGreaterThan(50);
        assertThat(sources)
                .allMatch(
                        source ->
                                source.startsWith("shared objects file")
                                        || source.equals("jrt:/studio.likeness"));
        assertThat(sources.stream().filter(s -> s.startsWith("shared")).count())
                .as("of %d from the cache", sources.size())
                .isGreaterThan(sources.size() * 9L / 10);
    }

    /// A class that fails its check when the cache is made is missing there, and each class that is
    /// and names it has it looked for at every start: thirty curves once took 27 ms before `main`.
    @Test
    void hardlyAnyClassIsLookedForBesideTheCache() throws IOException {
        assertThat(loaded())
                .hasSizeGreaterThan(3000)
                .filteredOn(line -> line.contains("source: jrt:"))
                .hasSizeLessThan(20);
    }

    private List<String> loaded() throws IOException {
        var loaded = home.resolve("loaded");
        var copy = copy();
        var flags = Files.readString(copy.configuration()).replaceAll("(?m)^ *\"-Xlog.*\\R", "");
        Files.writeString(copy.configuration(), flags);
        start(copy, List.of("-Xlog:class+load:file=" + loaded), "--exit-after-first-frame");
        return Files.readAllLines(loaded);
    }

    @Test
    void itsThemeDressesWhatItShowsAndNotWhatItCannotShow() throws IOException {
        var theme = Files.readString(Path.of("target/theme/atlantafx/base/theme/primer-light.css"));
        for (var shown :
                List.of(
                        "root {",
                        "button {",
                        "toggle-switch",
                        "combo-box-popup > .list-view",
                        "date-picker-popup",
                        "column-header",
                        "show-hide-columns-button",
                        "context-menu",
                        "menu-item",
                        "scroll-bar",
                        "tooltip",
                        "progress-bar",
                        "slider",
                        "text-input")) {
            assertThat(theme).contains("." + shown);
        }
        assertThat(theme).doesNotContain(".chart", ".html-editor", ".color-picker", ".tab-header");
    }

    @Test
    void nothingLiesOnAClassPath() throws IOException {
        assertThat(Files.readString(image.configuration()))
                .doesNotContain("-cp", "-classpath", "--class-path");
        try (var files = Files.walk(image.folder())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .filteredOn(name -> name.endsWith(".jar"))
                    .isEmpty();
        }
    }

    @Test
    void aCacheThatDoesNotFitItsRuntimeIsRefused() throws IOException {
        var copy = copy();
        var modules = copy.runtime().resolve("lib/modules");
        Files.write(modules, new byte[1], StandardOpenOption.APPEND);
        var ended = start(copy, List.of(CACHE_OR_NOTHING), "--exit-after-first-frame");
        assertThat(ended.code()).as(ended.output()).isNotZero();
        var walk =
                Files.writeString(
                        home.resolve("one.walk"), "maybe welcome-look\npress nav-settings");
        var without = start(copy, List.of("-Dstudio.walk=" + walk), "--practice");
        assertThat(without.code()).as(without.output()).isZero();
        assertThat(log()).as("without its cache").contains("every start takes longer");
    }

    /// As a tool leaves an image that copies what has another size or time: the code is another
    /// build's, launcher and cache are not. The virtual machine sees nothing wrong with that cache.
    @Test
    void theCacheOfAnotherBuildDoesNotStart() throws IOException {
        var copy = copy();
        var modules = copy.runtime().resolve("lib/modules");
        var configuration = Files.readString(copy.configuration());
        var id = configuration.replaceAll("(?s).*-Dstudio.build=(\\w+).*", "$1");
        var code = Files.readString(modules, ISO_8859_1);
        assertThat(code).contains(id);
        Files.writeString(modules, code.replace(id, "0".repeat(id.length())), ISO_8859_1);
        for (var flags : List.of(List.of(CACHE_OR_NOTHING), List.<String>of())) {
            var ended = start(copy, flags, "--exit-after-first-frame");
            assertThat(ended.code()).as(ended.output()).isEqualTo(1);
            assertThat(ended.output()).contains("not whole", "000000000000");
        }
    }

    private String log() throws IOException {
        return Files.readString(home.resolve("data/practice/logs/studio.log"));
    }

    @Test
    void codeOfAnotherBuildDoesNotStart() throws IOException {
        var copy = copy();
        var configuration = Files.readString(copy.configuration());
        Files.writeString(
                copy.configuration(),
                configuration.replaceFirst("-Dstudio.build=\\w+", "-Dstudio.build=0"));
        var ended = Tool.run(home, Map.of(), List.of(copy.launcher().toString(), "--version"));
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.output()).contains("not whole").hasLineCount(1);
    }

    @Test
    void itAnswersInOneLineWithoutAWindow() {
        var launcher = image.launcher().toAbsolutePath().toString();
        var ended = Tool.run(home, Map.of(), List.of(launcher, "--version"));
        assertThat(ended.code()).isZero();
        assertThat(ended.output()).startsWith("Likeness Studio ").hasLineCount(1);
    }

    @Test
    void everyPartIsListedWithALicence() throws IOException {
        var bom = Files.readString(image.app().resolve("sbom.cdx.json"));
        var legal = Files.readString(image.app().resolve("legal/PARTS.txt"));
        for (var part :
                List.of("sqlite-jdbc", "javafx-graphics", "bcprov-jdk18on", "logback-core")) {
            assertThat(bom).contains("/" + part + "@");
            assertThat(legal).contains(":" + part + " ");
        }
    }

    @Test
    void itsFontsAreReadWhereTheyLie() {
        var copied = "Temp file created: ";
        var telling = List.of("-Dprism.debugfonts=true");
        assertThat(start(image, telling, "--exit-after-first-frame").output())
                .contains("first-frame-ms=")
                .doesNotContain(copied);
        var copy = copy();
        Workshop.delete(copy.app().resolve("fonts"));
        assertThat(start(copy, telling, "--exit-after-first-frame").output())
                .as("without them, those inside are taken")
                .contains("first-frame-ms=")
                .contains(copied);
    }

    private AppImage copy() {
        var copy = new AppImage(image.platform(), home.resolve("copy"));
        Workshop.copy(image.folder(), copy.folder());
        return copy;
    }

    private Tool.Ended start(AppImage started, List<String> flags, String... words) {
        var options = new ArrayList<>(Training.HEADLESS);
        options.addAll(flags);
        var command = new ArrayList<>(List.of(started.launcher().toAbsolutePath().toString()));
        command.addAll(List.of(words));
        command.addAll(List.of("--data-dir", home.resolve("data").toString()));
        return Tool.run(home, Map.of(Training.VARIABLE, Training.options(options)), command);
    }
}
