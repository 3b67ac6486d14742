package studio.likeness.practice.anyfast;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import studio.likeness.practice.asset.Reviews;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.http.Routes;
import studio.likeness.practice.key.Handouts;
import studio.likeness.practice.key.KeyBook;
import studio.likeness.practice.key.PracticeKey;
import studio.likeness.practice.world.Known;
import studio.likeness.practice.world.KnownJob;
import studio.likeness.practice.world.Service;
import studio.likeness.practice.world.World;

/// AnyFast, as far as the studio uses it.
public final class AnyFast implements Service {
    private final Counter counter;
    private final Handouts handouts;
    private final Validation validation;
    private final AssetCalls assets;
    private final GroupCalls groups;
    private final VideoCalls videos;
    private final VideoView videoView;
    private final Reviews reviews;

    public AnyFast(World world) {
        counter = Counter.in(world);
        handouts = new Handouts(world, Counter.PREFIX + "/media");
        reviews = new Reviews(world);
        validation = new Validation(counter);
        assets = new AssetCalls(counter, reviews, new AssetView(world, handouts));
        groups = new GroupCalls(counter);
        videoView = new VideoView(counter, handouts);
        videos = new VideoCalls(counter, reviews, videoView);
    }

    @Override
    public void addTo(Routes routes) {
        validation.addTo(routes);
        assets.addTo(routes);
        groups.addTo(routes);
        videos.addTo(routes);
        handouts.addTo(routes);
        routes.add(
                "POST",
                Counter.PREFIX + "/{rest...}",
                _ -> Errors.gateway(404, "not_found", "Invalid URL"));
    }

    /// What keys have left: the real service has no call for it (anyfast.md §12.5).
    public KeyBook book() {
        return counter.book();
    }

    @Override
    public void takeUp(Known known) throws IOException {
        var key = PracticeKey.from(known.owner().bearer());
        if (known.service().equals("anyfast") && key.isPresent()) {
            var passed = reviews.passed(Files.readAllBytes(known.picture()));
            counter.shelf().takeUp(key.get(), known, passed);
        }
    }

    @Override
    public void takeUp(KnownJob known) {
        if (known.service().equals("anyfast")) {
            PracticeKey.from(known.bearer()).ifPresent(key -> videos.takeUp(key, known));
        }
    }

    @Override
    public void reset() {
        counter.clear();
        validation.clear();
        videos.clear();
        videoView.clear();
    }

    @Override
    public Optional<Reply> trouble(String path, int status) {
        return path.startsWith(Counter.PREFIX + "/")
                ? Optional.of(
                        Errors.gateway(status, "bad_response_status_code", "upstream unavailable"))
                : Optional.empty();
    }
}
