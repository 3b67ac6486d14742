package studio.likeness.os.clip;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import studio.likeness.core.port.Clock;
import studio.likeness.os.files.AtomicFile;

/// Where deleted clips go: the system's bin where the studio knows how to use it, else a folder of
/// its own. Nothing is ever deleted for good here.
public final class Bin {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private final Path files;
    private final boolean keepsInfo;
    private final Clock clock;

    private Bin(Path files, boolean keepsInfo, Clock clock) {
        this.files = files;
        this.keepsInfo = keepsInfo;
        this.clock = clock;
    }

    /// @param osName as in the system property `os.name`
    /// @param dataHome where Linux keeps a person's data
    /// @param own used where the system's bin is out of reach
    public static Bin of(String osName, Path home, Path dataHome, Path own, Clock clock) {
        var os = osName.toLowerCase(Locale.ROOT);
        if (os.contains("linux")) {
            return new Bin(dataHome.resolve("Trash"), true, clock);
        }
        return os.contains("mac")
                ? new Bin(home.resolve(".Trash"), false, clock)
                : new Bin(own, false, clock);
    }

    void take(Path file) throws IOException {
        var place = keepsInfo ? files.resolve("files") : files;
        Files.createDirectories(place);
        var free = free(place, String.valueOf(file.getFileName()));
        if (keepsInfo) {
            note(file, String.valueOf(free.getFileName()));
        }
        Files.move(file, free, StandardCopyOption.REPLACE_EXISTING);
    }

    /// What the file manager needs to put it back. It stands before the file moves.
    private void note(Path file, String name) throws IOException {
        var info = files.resolve("info");
        Files.createDirectories(info);
        var path =
                URLEncoder.encode(file.toAbsolutePath().toString(), StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("%2F", "/");
        var at = STAMP.format(LocalDateTime.ofInstant(clock.now(), ZoneId.systemDefault()));
        var text = "[Trash Info]\nPath=%s\nDeletionDate=%s\n".formatted(path, at);
        new AtomicFile(info.resolve(name + ".trashinfo"))
                .write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Path free(Path folder, String name) {
        var free = folder.resolve(name);
        for (var i = 2; Files.exists(free); i++) {
            var dot = name.lastIndexOf('.');
            var stem = dot < 0 ? name : name.substring(0, dot);
            free = folder.resolve(stem + " " + i + (dot < 0 ? "" : name.substring(dot)));
        }
        return free;
    }
}
