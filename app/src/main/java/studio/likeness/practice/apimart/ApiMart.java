package studio.likeness.practice.apimart;

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

/// APIMart, as far as the studio uses it.
public final class ApiMart implements Service {
    private final Counter counter;
    private final Handouts handouts;
    private final People people;
    private final RealAvatar real;
    private final PrivateAvatar invented;
    private final VideoCalls videos;
    private final Reviews reviews;

    public ApiMart(World world) {
        counter = Counter.in(world);
        handouts = new Handouts(world, Counter.PREFIX + "/f");
        people = new People(world);
        reviews = new Reviews(world);
        var submission = new Submission(counter, people, reviews);
        real = new RealAvatar(counter, people, submission);
        invented = new PrivateAvatar(counter, people, submission);
        videos = new VideoCalls(counter, handouts, people, reviews);
    }

    @Override
    public void addTo(Routes routes) {
        real.addTo(routes);
        invented.addTo(routes);
        videos.addTo(routes);
        new TaskCalls(counter).addTo(routes);
        new Uploads(counter, handouts).addTo(routes);
        new Account(counter).addTo(routes);
        new SelfDescription(counter).addTo(routes);
        handouts.addTo(routes);
    }

    /// What keys have left and were charged.
    public KeyBook book() {
        return counter.book();
    }

    @Override
    public void takeUp(Known known) throws IOException {
        var key = PracticeKey.from(known.owner().bearer());
        if (known.service().equals("apimart") && key.isPresent()) {
            people.takeUp(key.get(), known, reviews.passed(Files.readAllBytes(known.picture())));
        }
    }

    @Override
    public void takeUp(KnownJob known) {
        if (known.service().equals("apimart")) {
            PracticeKey.from(known.bearer()).ifPresent(key -> videos.takeUp(key, known));
        }
    }

    @Override
    public void reset() {
        counter.clear();
        people.clear();
        real.clear();
        videos.clear();
    }

    @Override
    public Optional<Reply> trouble(String path, int status) {
        return path.startsWith(Counter.PREFIX + "/")
                ? Optional.of(Errors.of(status, "server_error", "service unavailable"))
                : Optional.empty();
    }
}
