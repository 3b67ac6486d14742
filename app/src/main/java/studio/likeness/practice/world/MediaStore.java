package studio.likeness.practice.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Clips and pictures that the services hand out, each until its time is over. They lie in a
/// temporary folder, not in memory, and go with the server.
public final class MediaStore implements AutoCloseable {
    public record Media(String id, String type, Instant expires, Path file) {
        public byte[] bytes() throws IOException {
            return Files.readAllBytes(file);
        }
    }

    private final PracticeClock clock;
    private final Ids ids;
    private final Map<String, Media> kept = new ConcurrentHashMap<>();
    private @Nullable Path folder;
    private boolean ended;

    MediaStore(PracticeClock clock, Ids ids) {
        this.clock = clock;
        this.ids = ids;
    }

    /// A review or a clip may end while the server does: what comes after the end is not kept, and
    /// nobody can ask for it.
    public synchronized Media put(String type, byte[] bytes, Instant expires) {
        var id = ids.hex(24);
        if (ended) {
            return new Media(id, type, Instant.EPOCH, Path.of(id));
        }
        try {
            forgetExpired();
            var file = Files.write(folder().resolve(id), bytes);
            var media = new Media(id, type, expires, file);
            kept.put(id, media);
            return media;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forgetExpired() throws IOException {
        var now = clock.now();
        for (var media : List.copyOf(kept.values())) {
            if (!media.expires().isAfter(now) && kept.remove(media.id(), media)) {
                Files.deleteIfExists(media.file());
            }
        }
    }

    /// Empty when there never was such a thing or when its time is over.
    public Optional<Media> find(String id) {
        return Optional.ofNullable(kept.get(id)).filter(m -> m.expires().isAfter(clock.now()));
    }

    /// Ends the life of one thing before its time.
    public void expire(String id) {
        kept.computeIfPresent(id, (_, m) -> new Media(m.id(), m.type(), Instant.EPOCH, m.file()));
    }

    private Path folder() throws IOException {
        if (folder == null) {
            folder = Files.createTempDirectory("likeness-practice-");
        }
        return folder;
    }

    public synchronized void clear() {
        try {
            for (var media : kept.values()) {
                Files.deleteIfExists(media.file());
            }
            kept.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        ended = true;
        clear();
        if (folder != null) {
            try {
                Files.deleteIfExists(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            folder = null;
        }
    }
}
