package studio.likeness.os.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import studio.likeness.os.files.AtomicFile;
import studio.likeness.os.files.OwnerOnly;

/// Whole copies of the database beside it, named `studio.db.v<version>-<time>.backup`. SQLite makes
/// them itself: a copied live file may be torn.
final class Backups {
    static final int KEPT = 3;

    private static final String SUFFIX = ".backup";
    private static final String UNFINISHED = SUFFIX + ".part";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private final Path database;

    Backups(Path database) {
        this.database = database;
    }

    /// Returns when the copy is on the disk under its name. Older ones go, but for the newest three
    /// and the newest of the versions before: that one was made before the last change of shape,
    /// and a week of daily ones must not push it out.
    Path make(Session session, int version, Instant now) throws IOException {
        remove(ending(UNFINISHED));
        var name = database.getFileName() + ".v" + version + "-" + MOMENT.format(now) + SUFFIX;
        var finished = database.resolveSibling(name);
        var unfinished = database.resolveSibling(name + ".part");
        // SQLite fills an empty file, so the copy is never readable to others.
        OwnerOnly.createFile(unfinished);
        session.run("VACUUM INTO ?", unfinished.toString());
        try (var copy = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            copy.force(true);
        }
        Files.move(unfinished, finished, StandardCopyOption.ATOMIC_MOVE);
        AtomicFile.syncFolder(folder());
        var ofThisVersion = database.getFileName() + ".v" + version + "-";
        var kept = new HashSet<>(all().stream().limit(KEPT).toList());
        all().stream()
                .filter(backup -> !isNamed(backup, ofThisVersion, SUFFIX))
                .findFirst()
                .ifPresent(kept::add);
        remove(all().stream().filter(backup -> !kept.contains(backup)).toList());
        return finished;
    }

    /// A damaged file is told of with "the newest backup stands beside it": so there is one a day.
    /// A clock that was set back makes one too many rather than none.
    boolean due(Instant now) throws IOException {
        var newest = all().stream().findFirst().map(Backups::moment).orElse("");
        var yesterday = MOMENT.format(now.minus(Duration.ofDays(1)));
        return newest.compareTo(yesterday) < 0 || newest.compareTo(MOMENT.format(now)) > 0;
    }

    /// The newest first.
    List<Path> all() throws IOException {
        return ending(SUFFIX);
    }

    private static void remove(List<Path> files) throws IOException {
        for (var old : files) {
            Files.deleteIfExists(old);
        }
    }

    private List<Path> ending(String suffix) throws IOException {
        var prefix = database.getFileName() + ".v";
        try (var files = Files.list(folder())) {
            return files.filter(f -> isNamed(f, prefix, suffix))
                    .sorted(Comparator.comparing(Backups::moment).reversed())
                    .toList();
        }
    }

    private static boolean isNamed(Path file, String prefix, String suffix) {
        var name = String.valueOf(file.getFileName());
        return name.startsWith(prefix) && name.endsWith(suffix);
    }

    /// What follows the version, so that v10 counts as newer than v9.
    private static String moment(Path backup) {
        var name = String.valueOf(backup.getFileName());
        return name.substring(name.indexOf('-') + 1);
    }

    private Path folder() {
        return database.resolveSibling("");
    }
}
