package studio.likeness.jlink;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Collectors;

/// The Java runtime that is shipped, as the JDK it is linked from tells of itself.
///
/// @param version all of it
/// @param vendor who built it
/// @param sources where what it was built from is
record OpenJdk(Runtime.Version version, String vendor, String sources) {
    /// The JDK that this build runs on, which is the one that it links.
    static OpenJdk here() {
        return read(Path.of(System.getProperty("java.home")));
    }

    static OpenJdk read(Path home) {
        var release = release(home.resolve("release"));
        return new OpenJdk(
                Runtime.Version.parse(said(release, "JAVA_RUNTIME_VERSION")),
                said(release, "IMPLEMENTOR"),
                sources(release));
    }

    /// Vendors who tell no repository of their own build what lies in the project's.
    private static String sources(Properties release) {
        if (!release.containsKey("SOURCE_REPO")) {
            var version = Runtime.Version.parse(said(release, "JAVA_RUNTIME_VERSION"));
            return "https://github.com/openjdk/jdk%du".formatted(version.feature());
        }
        var repository = said(release, "SOURCE_REPO").replaceFirst("\\.git$", "");
        return "%s, commit %s"
                .formatted(repository, said(release, "SOURCE").replaceFirst(".*:", ""));
    }

    private static Properties release(Path file) {
        var release = new Properties();
        try (var text = Files.newBufferedReader(file)) {
            release.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return release;
    }

    private static String said(Properties release, String key) {
        var value = release.getProperty(key);
        if (value == null) {
            throw new Flaw("The JDK does not tell its " + key);
        }
        return value.replace("\"", "");
    }

    Terms terms() {
        return new Terms(
                "GPL-2.0-only WITH Classpath-exception-2.0",
                "Oracle and/or its affiliates; built by " + vendor,
                sources);
    }

    /// The address that lists of weak spots know it by.
    String purl() {
        var build = version.build().map(number -> "%2B" + number).orElse("");
        return "pkg:generic/openjdk@" + numbers() + build;
    }

    /// The other name that they know it by, which has no builds.
    String cpe() {
        return "cpe:2.3:a:oracle:openjdk:%s:*:*:*:*:*:*:*".formatted(numbers());
    }

    private String numbers() {
        return version.version().stream().map(String::valueOf).collect(Collectors.joining("."));
    }
}
