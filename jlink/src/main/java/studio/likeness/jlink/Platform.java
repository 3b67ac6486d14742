package studio.likeness.jlink;

import java.nio.file.Path;
import java.util.Locale;

/// The system that is built on, which is the one that is built for: a runtime image holds the
/// machine code of its own.
enum Platform {
    LINUX("lib", "lib/app", "lib/runtime", "Linux", "bin/likeness"),
    MACOS(
            "lib",
            "Contents/app",
            "Contents/runtime/Contents/Home",
            "Mac",
            "Contents/MacOS/Likeness Studio"),
    WINDOWS("bin", "app", "runtime", "Windows", "Likeness Studio.exe");

    private final String natives;
    private final String app;
    private final String runtime;
    private final String sqlite;
    private final String launcher;

    Platform(String natives, String app, String runtime, String sqlite, String launcher) {
        this.natives = natives;
        this.app = app;
        this.runtime = runtime;
        this.sqlite = sqlite;
        this.launcher = launcher;
    }

    static Platform here() {
        return of(System.getProperty("os.name"));
    }

    static Platform of(String system) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("linux")) {
            return LINUX;
        }
        if (name.startsWith("mac")) {
            return MACOS;
        }
        if (name.startsWith("windows")) {
            return WINDOWS;
        }
        throw new Flaw("No installer can be made on " + system);
    }

    /// `linux`: the argument file is `linux.args`.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The folder of the program's own files in an application image.
    Path appIn(Path image) {
        return image.resolve(app);
    }

    /// The folder of the Java runtime in an application image.
    Path runtimeIn(Path image) {
        return image.resolve(runtime);
    }

    Path launcherIn(Path image) {
        return image.resolve(launcher);
    }

    /// Where a runtime keeps machine code, seen from its own folder.
    String natives() {
        return natives;
    }

    /// What JavaFX and SQLite call this kind of processor is what Java calls it, but for two.
    static String processor(String architecture) {
        return architecture.equals("amd64") || architecture.equals("x86_64")
                ? "x86_64"
                : architecture;
    }

    /// The folder of this system's machine code in the jar of SQLite.
    String sqliteFolder(String architecture) {
        return "org/sqlite/native/" + sqlite + "/" + processor(architecture) + "/";
    }

    boolean isNative(String name) {
        return switch (this) {
            case LINUX -> name.endsWith(".so");
            case MACOS -> name.endsWith(".dylib");
            case WINDOWS -> name.endsWith(".dll");
        };
    }
}
