package studio.likeness.practice.asset;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import studio.likeness.practice.picture.Fetcher;
import studio.likeness.practice.picture.Picture;
import studio.likeness.practice.picture.PictureReader;
import studio.likeness.practice.picture.Recording;
import studio.likeness.practice.picture.Source;
import studio.likeness.practice.world.World;

/// Starts reviews. Each fetches its file on a virtual thread that ends with it.
public final class Reviews {
    /// How long a stored file is handed out by one link (byteplus.md §4).
    private static final Duration LINK_LIFE = Duration.ofHours(12);

    private final World world;
    private final Fetcher fetcher = new Fetcher();
    private final Executor threads = task -> Thread.ofVirtual().name("asset-review").start(task);

    public Reviews(World world) {
        this.world = world;
    }

    /// `person` asks for exactly one face; `foreordained` is how it ends whatever the file is.
    public Review start(
            Kind kind, Source source, boolean person, Optional<Verdict.Unusable> foreordained) {
        var verdict =
                CompletableFuture.supplyAsync(() -> judge(kind, source, person), threads)
                        .thenApply(v -> foreordained.<Verdict>map(f -> f).orElse(v));
        return new Review(world.clock(), kind.review(), verdict);
    }

    /// A file that passed while an earlier server stood.
    public Review passed(byte[] file) {
        return new Review(
                world.clock(), Duration.ZERO, CompletableFuture.completedFuture(usable(file)));
    }

    /// What lies at an address, fetched now.
    public Optional<byte[]> fetch(Source source) {
        return fetcher.fetch(source);
    }

    private Verdict judge(Kind kind, Source source, boolean person) {
        var fetched = fetcher.fetch(source);
        if (fetched.isEmpty()) {
            return new Verdict.Unusable("InvalidImageURL.Unreachable", "file cannot be fetched");
        }
        var file = fetched.get();
        var objection = Bounds.objection(kind, file, person);
        if (objection.isPresent()) {
            return objection.get();
        }
        return usable(file);
    }

    private Verdict usable(byte[] file) {
        var until = world.clock().now().plus(LINK_LIFE);
        return new Verdict.Usable(world.media().put(typeOf(file), file, until));
    }

    private static String typeOf(byte[] file) {
        return PictureReader.read(file)
                .map(Picture::type)
                .or(() -> Recording.read(file).map(Recording::type))
                .orElse("application/octet-stream");
    }
}
