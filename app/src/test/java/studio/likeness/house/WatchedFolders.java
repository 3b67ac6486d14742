package studio.likeness.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/// Makes the folders that tests work in, and reads each log file in them after each test, whichever
/// process wrote it: one with a secret in it fails the test. So does a line with one that was
/// logged meanwhile on any thread.
public final class WatchedFolders implements TempDirFactory, AfterEachCallback, AfterAllCallback {
    private static final int DEPTH = 6;
    private static final Set<Path> FOLDERS = ConcurrentHashMap.newKeySet();

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context)
            throws IOException {
        var folder = Files.createTempDirectory("likeness-test-");
        FOLDERS.add(folder);
        return folder;
    }

    static boolean watches(Path folder) {
        return FOLDERS.contains(folder);
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        scan();
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        scan();
    }

    static void scan() throws IOException {
        var caught = SecretTrap.caught();
        if (!caught.isEmpty()) {
            throw new AssertionError("a secret was logged by " + caught);
        }
        FOLDERS.removeIf(Files::notExists);
        for (var folder : FOLDERS) {
            scan(folder);
        }
    }

    static void scan(Path folder) throws IOException {
        try (var files = Files.find(folder, DEPTH, (file, _) -> isLog(file))) {
            for (var file : files.toList()) {
                var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                if (SecretTrap.holdsSecret(text)) {
                    throw new AssertionError("a secret is in " + file);
                }
            }
        } catch (NoSuchFileException | AccessDeniedException | UncheckedIOException _) {
            // Somebody still tidies up, or tries a folder that nobody may read: nothing is told
            // there.
            return;
        }
    }

    private static boolean isLog(Path file) {
        return file.toString().endsWith(".log");
    }
}
