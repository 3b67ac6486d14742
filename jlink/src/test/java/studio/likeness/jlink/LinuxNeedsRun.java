package studio.likeness.jlink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// What the machine code in the packages asks the system for: each library is in a package that
/// ours depends on, or no clip plays on a computer without it.
@EnabledOnOs(OS.LINUX)
class LinuxNeedsRun {
    private static final Pattern NEEDED = Pattern.compile("\\(NEEDED\\).*\\[(.*)\\]");

    /// A plugin for each version of a decoder, of which one is enough: recommended. What draws with
    /// AWT is never opened.
    private static final Pattern NOT_NEEDED = Pattern.compile("libavplugin.*|libjawt.*");

    /// What comes with each package of Debian that ours names.
    private static final Map<String, String> BROUGHT =
            Map.of(
                    "libc6", "libc|libm|libdl|librt|libpthread|ld-linux.*",
                    "libgtk-3-0",
                            "libg[td]k-3|libgdk_pixbuf-2.0|libg(lib|module|thread|object|io)-2.0"
                                    + "|libpango.*|libcairo.*|libatk-1.0|libX11|libfontconfig",
                    "libxtst6", "libXtst",
                    "libxxf86vm1", "libXxf86vm",
                    "libgl1", "libGL",
                    "libfreetype6", "libfreetype",
                    "libasound2", "libasound");

    private final AppImage image = new AppImage(Platform.here(), Path.of("target/image"));

    @BeforeEach
    void look() {
        assumeTrue(Tool.has("readelf"), "without readelf nobody tells what a library needs");
    }

    @Test
    void whatOurMachineCodeNeedsIsWhatThePackagesName() throws IOException {
        var needs = needs();
        assertThat(needs).containsKeys("libgtk-3.so.0", "libasound.so.2");
        var debian = Files.readString(Path.of("linux/control"));
        var rpm = Files.readString(Path.of("linux/likeness-studio.spec"));
        needs.forEach(
                (library, user) -> {
                    var name = bringer(library);
                    assertThat(name).as("%s, needed by %s", library, user).isNotEmpty();
                    assertThat(debian).containsPattern("(?m)^Depends:.*\\b" + name + "\\b");
                    if (!List.of("libc6", "libgtk-3-0").contains(name)) {
                        assertThat(rpm).containsPattern("(?m)^Requires:.*\\b" + library + "\\(");
                    }
                });
    }

    private static String bringer(String library) {
        var stem = library.replaceFirst("\\.so\\..*", "");
        return BROUGHT.entrySet().stream()
                .filter(each -> stem.matches(each.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /// Each library that is not ours, with one of ours that needs it.
    private Map<String, String> needs() throws IOException {
        var needs = new TreeMap<String, String>();
        try (var files = Files.walk(image.folder())) {
            var code = files.filter(LinuxNeedsRun::isCode).toList();
            var ours = code.stream().map(LinuxNeedsRun::name).collect(Collectors.toSet());
            for (var file : code) {
                needed(file)
                        .filter(library -> !ours.contains(library))
                        .forEach(library -> needs.put(library, name(file)));
            }
        }
        return needs;
    }

    private static Stream<String> needed(Path file) {
        var command = List.of("readelf", "--dynamic", "--wide", file.toAbsolutePath().toString());
        var said = Tool.program(Path.of("."), Map.of("LC_ALL", "C"), command);
        return NEEDED.matcher(said).results().map(found -> found.group(1));
    }

    private static boolean isCode(Path file) {
        return name(file).matches(".*\\.so|java")
                && !NOT_NEEDED.matcher(name(file)).matches()
                && Files.isRegularFile(file);
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
