package studio.likeness.os.files;

import java.nio.file.Path;
import java.util.List;

/// The files of one mode. Practice and live never share one.
public record ModeFolder(Path path) {
    public Path database() {
        return path.resolve("studio.db");
    }

    public Path vault() {
        return path.resolve("vault");
    }

    /// What is known of accounts, without any key.
    public Path accounts() {
        return path.resolve("accounts");
    }

    public Path clips() {
        return path.resolve("clips");
    }

    public Path faces() {
        return path.resolve("faces");
    }

    public Path logs() {
        return path.resolve("logs");
    }

    List<Path> all() {
        return List.of(path, vault(), accounts(), clips(), faces(), logs());
    }
}
