package studio.likeness.practice.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.function.Supplier;
import studio.likeness.practice.PracticeOptions;
import studio.likeness.practice.PracticeServer;
import studio.likeness.practice.picture.Files;
import studio.likeness.practice.world.Fault;
import studio.likeness.practice.world.FaultKind;
import studio.likeness.practice.world.Liveness;
import studio.likeness.practice.world.VideoMaker;
import studio.likeness.practice.world.VideoOrder;
import studio.likeness.practice.world.World;

/// A practice server whose clock only moves when a test moves it, with a maker of clips that takes
/// no time.
public final class Stand implements AutoCloseable {
    public static final byte[] CLIP = "a clip".getBytes(StandardCharsets.UTF_8);
    private static final Instant START = Instant.parse("2026-09-11T10:15:30Z");
    private static final int MOST_LOOKS = 5000;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<VideoOrder> orders = new CopyOnWriteArrayList<>();
    private final PracticeServer server;

    public Stand() {
        this.server = start();
        world().jobs().maker(this::make);
    }

    private Stand(PracticeServer server) {
        this.server = server;
    }

    /// As before, but every clip is really made.
    public static Stand withRealClips() {
        return new Stand(start());
    }

    private static PracticeServer start() {
        try {
            return PracticeServer.start(new PracticeOptions(0, 84532, 1, 1, () -> START));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private VideoMaker.Clip make(VideoOrder order) {
        orders.add(order);
        var frame = order.lastFrame() ? Optional.of(Files.png(864, 496)) : Optional.<byte[]>empty();
        return new VideoMaker.Clip(CLIP, frame);
    }

    public World world() {
        return server.world();
    }

    /// The address of one of the faces that come with practice.
    public String portrait(String id) {
        return server.base() + "/practice/portraits/" + id + ".png";
    }

    /// What was ordered to be made, the oldest first.
    public List<VideoOrder> orders() {
        return orders;
    }

    /// Somebody who calls below `prefix` with a key.
    public Caller caller(String prefix, String key) {
        return new Caller(client, server.base() + prefix, key);
    }

    /// Somewhere on the web where a file lies.
    public String host(byte[] file) {
        var until = world().clock().now().plus(Duration.ofDays(99));
        return server.base()
                + "/anyfast/media/"
                + world().media().put("image/png", file, until).id();
    }

    public void pass(Duration time) {
        world().clock().shift(time);
    }

    public void ask(FaultKind kind, String path) {
        world().faults().ask(Fault.once(kind, path));
    }

    public void ask(FaultKind kind, String path, String name, String value) {
        world().faults().ask(new Fault(kind, path, 1, Map.of(name, value)));
    }

    /// The person behind a link does the check.
    public void verify(String link) {
        assertThat(world().liveness().verify(token(link)))
                .map(Liveness.Session::state)
                .contains(Liveness.State.VERIFIED);
    }

    /// As before, whatever comes of it.
    public void attempt(String link) {
        assertThat(world().liveness().verify(token(link))).isPresent();
    }

    /// The person behind a link does not pass it.
    public void fail(String link) {
        assertThat(world().liveness().fail(token(link))).isPresent();
    }

    /// Where the phone goes after the check behind a link.
    public String next(String link) {
        return world().liveness().next(token(link)).orElseThrow().toString();
    }

    private static String token(String link) {
        return link.replaceFirst(".*/phone/", "").replaceFirst("\\?.*", "");
    }

    /// Asks again and again, a second later each time, until an answer is the wanted one.
    public Caller.Answer until(Supplier<Caller.Answer> ask, Predicate<Caller.Answer> wanted) {
        var answer = ask.get();
        for (var look = 0; look < MOST_LOOKS && !wanted.test(answer); look++) {
            pass(Duration.ofSeconds(1));
            answer = ask.get();
        }
        assertThat(answer).as("the last of many answers").matches(wanted);
        return answer;
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
