package studio.likeness.os.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import studio.likeness.core.port.Clock;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.settings.Settings;
import studio.likeness.core.settings.SettingsStore;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Settings in one small JSON file that a person may read, edit and link to elsewhere.
///
/// Nothing a person wrote is lost: what cannot be understood is kept under another name before the
/// file is replaced, and the file of a newer program is never replaced. A save then fails with the
/// same problem that loading named, so the choices of an older program last for that session only
/// and the newer one finds its file as it left it.
public final class JsonSettingsStore implements SettingsStore {
    private static final Logger LOG = LoggerFactory.getLogger(JsonSettingsStore.class);
    static final int LARGEST = 64 * 1024;
    private static final int LARGEST_COPIED = 16 * 1024 * 1024;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    private final ReentrantLock using = new ReentrantLock();
    private final AtomicFile file;
    private final Clock clock;

    public JsonSettingsStore(Path file, Clock clock) {
        this.file = new AtomicFile(file);
        this.clock = clock;
    }

    @Override
    public Loaded load() {
        using.lock();
        try {
            file.sweep();
            return understood(told());
        } catch (IOException | JacksonException e) {
            LOG.warn("settings unreadable", e);
            return keptAside(Settings.fresh());
        } finally {
            using.unlock();
        }
    }

    @Override
    public Outcome<Settings> save(Settings settings) {
        using.lock();
        try {
            var root = root();
            if (root == null) {
                write(settings, Mapper.JSON.createObjectNode());
                return Outcome.done(settings);
            }
            var found = new SettingsJson(told(root));
            if (found.version() > SettingsJson.VERSION) {
                return Outcome.failed(newer(found));
            }
            found.read();
            if (found.flawed() || !(root instanceof ObjectNode known)) {
                return replaced(settings);
            }
            write(settings, known);
            return Outcome.done(settings);
        } catch (JacksonException e) {
            LOG.warn("settings unreadable at saving", e);
            return replaced(settings);
        } catch (IOException e) {
            LOG.warn("settings not saved", e);
            return Outcome.failed(new Problem.SettingsNotSaved(folder()));
        } finally {
            using.unlock();
        }
    }

    /// Somebody broke the file while we ran: theirs is kept, ours takes its place.
    private Outcome<Settings> replaced(Settings settings) {
        return keptAside(settings).problem() instanceof Problem.SettingsNotSaved problem
                ? Outcome.failed(problem)
                : Outcome.done(settings);
    }

    private Loaded understood(@Nullable Told told) {
        if (told == null) {
            return new Loaded(Settings.fresh(), null);
        }
        var reader = new SettingsJson(told);
        var settings = reader.read();
        if (reader.version() > SettingsJson.VERSION) {
            return new Loaded(settings, newer(reader));
        }
        return reader.flawed() ? keptAside(settings) : new Loaded(settings, null);
    }

    private static Problem newer(SettingsJson found) {
        return new Problem.SettingsNewer(found.version(), SettingsJson.VERSION);
    }

    /// What the file says; null where there is none.
    private @Nullable Told told() throws IOException {
        try {
            var bytes = file.read(LARGEST);
            return PlainJson.read(bytes).orElseGet(() -> told(Mapper.JSON.readTree(bytes)));
        } catch (NoSuchFileException _) {
            return null;
        }
    }

    private static Told told(JsonNode node) {
        return node.isMissingNode()
                ? Told.MISSING
                : new Told(Mapper.JSON.treeToValue(node, Object.class));
    }

    /// The file as it is to be written again, with what we do not know; null where there is none.
    private @Nullable JsonNode root() throws IOException {
        try {
            return Mapper.JSON.readTree(file.read(LARGEST));
        } catch (NoSuchFileException _) {
            return null;
        }
    }

    private void write(Settings settings, ObjectNode root) throws IOException {
        SettingsJson.write(settings, root);
        file.write((Mapper.JSON.writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /// Gives the file a second name and puts the settings in its place. At no moment is there no
    /// file, and when the settings cannot be written, the second name goes again.
    private Loaded keptAside(Settings settings) {
        try {
            var kept = free("settings.broken-" + MOMENT.format(localTime()));
            keepAs(kept);
            try {
                write(settings, Mapper.JSON.createObjectNode());
            } catch (IOException e) {
                Files.delete(kept);
                throw e;
            }
            return new Loaded(settings, new Problem.SettingsBroken(kept.getFileName().toString()));
        } catch (IOException e) {
            LOG.warn("broken settings cannot be replaced", e);
            return new Loaded(settings, new Problem.SettingsNotSaved(folder()));
        }
    }

    /// A symbolic link leads to a file that a person keeps elsewhere: that one is copied. So is any
    /// file where the disk knows no second names.
    private void keepAs(Path kept) throws IOException {
        if (!Files.isSymbolicLink(file.path())) {
            try {
                Files.createLink(kept, file.path());
                AtomicFile.syncFolder(kept.resolveSibling(""));
                return;
            } catch (UnsupportedOperationException | FileSystemException e) {
                LOG.info("settings are copied aside", e);
            }
        }
        new AtomicFile(kept).write(file.read(LARGEST_COPIED));
    }

    /// A name that nothing has.
    private Path free(String name) {
        var candidate = file.path().resolveSibling(name + ".json");
        for (var i = 2; Files.exists(candidate, LinkOption.NOFOLLOW_LINKS); i++) {
            candidate = file.path().resolveSibling(name + "-" + i + ".json");
        }
        return candidate;
    }

    private ZonedDateTime localTime() {
        return clock.now().atZone(ZoneId.systemDefault());
    }

    private String folder() {
        return String.valueOf(file.path().getParent());
    }

    /// Made by who reads first: making it takes longer than reading.
    private static final class Mapper {
        static final JsonMapper JSON =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    }
}
