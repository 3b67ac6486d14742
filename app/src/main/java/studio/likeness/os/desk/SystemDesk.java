package studio.likeness.os.desk;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import studio.likeness.core.port.Browser;
import studio.likeness.core.port.Desk;
import studio.likeness.core.port.wire.AddressRule;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;

/// Asks the system's own opener, as a double click would. AWT's Desktop is not used: it would start
/// a second toolkit beside JavaFX.
public final class SystemDesk implements Desk, Browser {
    private static final Logger LOG = LoggerFactory.getLogger(SystemDesk.class);
    private static final long PATIENCE_SECONDS = 3;

    /// What the launcher sets, and under which other name it keeps what was set before.
    private static final Map<String, String> LAUNCHERS_OWN =
            Map.of(
                    "GDK_BACKEND", "x11",
                    "GDK_GL", "disable",
                    "GIO_USE_NETWORK_MONITOR", "base",
                    "IBUS_ENABLE_SYNC_MODE", "1");

    private static final String KEPT = "LIKENESS_KEPT_";

    private final List<String> opener;

    /// @param osName as in the system property `os.name`
    public SystemDesk(String osName) {
        this(openerOf(osName.toLowerCase(Locale.ROOT)));
    }

    SystemDesk(List<String> opener) {
        this.opener = List.copyOf(opener);
    }

    private static List<String> openerOf(String os) {
        if (os.contains("mac")) {
            return List.of("open");
        }
        return List.of(os.contains("windows") ? "explorer.exe" : "xdg-open");
    }

    @Override
    public Outcome<Path> show(Path folder) {
        return Files.isDirectory(folder) && opened(folder.toString())
                ? Outcome.done(folder)
                : Outcome.failed(new Problem.FolderNotShown(folder.toString()));
    }

    /// Only what is named as a clip: an opener would run a program as readily.
    @Override
    public Outcome<Path> play(Path clip) {
        return clip.toString().endsWith(".mp4")
                        && Files.isRegularFile(clip)
                        && opened(clip.toString())
                ? Outcome.done(clip)
                : Desk.super.play(clip);
    }

    /// Only what begins like a web address: an opener would run a program as readily.
    @Override
    public Outcome<URI> open(URI address) {
        return AddressRule.refusal(address).isEmpty() && opened(address.toString())
                ? Outcome.done(address)
                : Outcome.failed(new Problem.BrowserNotOpened());
    }

    /// The launcher's own switches are for this program: a player could not draw with them.
    static void forget(Map<String, String> environment) {
        LAUNCHERS_OWN.forEach(
                (name, own) -> {
                    var kept = environment.remove(KEPT + name);
                    if (kept == null) {
                        environment.remove(name, own);
                    } else {
                        environment.put(name, kept);
                    }
                });
    }

    private boolean opened(String what) {
        var command = new ArrayList<>(opener);
        command.add(what);
        try {
            var builder =
                    new ProcessBuilder(command)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD);
            forget(builder.environment());
            var process = builder.start();
            // Some openers stay as long as their window: one that is still there after a moment has
            // worked.
            var ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            // Explorer ends with 1 although it opened.
            return !ended || process.exitValue() == 0 || opener.contains("explorer.exe");
        } catch (IOException e) {
            LOG.info("no opener: {}", opener, e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
