package studio.likeness.boot;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where each system wants a program to keep a person's files.
final class DataFolder {
    private DataFolder() {}

    static Path ofThisComputer() {
        return of(System.getProperty("os.name"), System.getProperty("user.home"), System.getenv());
    }

    static Path of(String system, String home, Map<String, String> environment) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            var local = environment.get("LOCALAPPDATA");
            return local == null
                    ? Path.of(home, "AppData", "Local", "Likeness Studio")
                    : Path.of(local, "Likeness Studio");
        }
        if (name.startsWith("mac")) {
            return Path.of(home, "Library", "Application Support", "Likeness Studio");
        }
        // The base directory rules say that a relative path there is to be ignored.
        var data = environment.getOrDefault("XDG_DATA_HOME", "");
        return data.startsWith("/")
                ? Path.of(data, "likeness-studio")
                : Path.of(home, ".local", "share", "likeness-studio");
    }
}
