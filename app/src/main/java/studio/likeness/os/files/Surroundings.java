package studio.likeness.os.files;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// What this computer tells about where a person's files belong. Handed in, so that a test never
/// comes near a real home.
public record Surroundings(String system, Path home, Map<String, String> environment) {
    private static final String NAME = "Likeness Studio";

    public Surroundings {
        environment = Map.copyOf(environment);
    }

    public static Surroundings ofThisComputer() {
        return new Surroundings(
                System.getProperty("os.name"),
                Path.of(System.getProperty("user.home")),
                System.getenv());
    }

    /// The data folder by this system's custom.
    public Path dataFolder() {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return from("LOCALAPPDATA", home.resolve("AppData").resolve("Local")).resolve(NAME);
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve(NAME);
        }
        return from("XDG_DATA_HOME", home.resolve(".local").resolve("share"))
                .resolve("likeness-studio");
    }

    /// A relative path here would move the data with the folder the program is started from.
    private Path from(String variable, Path otherwise) {
        var value = Path.of(environment.getOrDefault(variable, ""));
        return value.isAbsolute() ? value : otherwise;
    }
}
