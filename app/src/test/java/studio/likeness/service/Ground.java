package studio.likeness.service;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.AssetState;
import studio.likeness.core.face.FaceService;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.Progress;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.service.Order;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.service.Site;
import studio.likeness.core.video.JobReport;
import studio.likeness.core.wallet.Address;
import studio.likeness.os.http.HttpWire;
import studio.likeness.practice.Payer;
import studio.likeness.practice.Stage;
import studio.likeness.practice.world.FaultKind;

/// The practice services as the other side, over the real wire, with a clock that the test turns.
public final class Ground implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Stage stage = new Stage();
    private final HttpWire wire = new HttpWire("test");
    private final Payer payer = Payer.number(7);
    private Duration uptime = Duration.ZERO;

    public Site site(ServiceId id) {
        var prefix = id == ServiceId.BLOCKRUN ? "/blockrun/api" : "/" + id.id();
        return new Site(id, URI.create(stage.server().base() + prefix));
    }

    public HttpWire wire() {
        return wire;
    }

    public Stage stage() {
        return stage;
    }

    public Optional<Address> wallet() {
        return Optional.of(Ends.value(Address.received(payer.address().checksummed())));
    }

    public Clock clock() {
        return new Clock() {
            @Override
            public Instant now() {
                return Instant.ofEpochSecond(stage.seconds());
            }

            @Override
            public Duration uptime() {
                return uptime;
            }
        };
    }

    public void pass(Duration time) {
        uptime = uptime.plus(time);
        stage.pass(time);
    }

    public URI photo(String name) {
        return URI.create(stage.photo(name));
    }

    /// The person on the phone does the check.
    public void nod(String link) {
        stage.server().world().liveness().verify(session(link));
    }

    public void failCheck(String link) {
        stage.server().world().liveness().fail(session(link));
    }

    private static String session(String link) {
        return URI.create(link).getPath().replaceFirst("/phone/", "");
    }

    public void ask(FaultKind kind, String path) {
        stage.ask(kind, path);
    }

    /// How a review ended. The practice service really looks at the file, which takes a moment that
    /// no turned clock shortens.
    public Outcome<Asset> judged(FaceService faces, Asset asset) throws InterruptedException {
        pass(Duration.ofMinutes(5));
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var outcome = faces.state(asset);
            var goesOn =
                    outcome instanceof Outcome.Done<Asset>(var now)
                            && now.state() == AssetState.REVIEWING;
            if (!goesOn || System.nanoTime() > end) {
                return outcome;
            }
            pass(Duration.ofSeconds(1));
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    /// Something to ask that may be interrupted.
    public interface Question<T> {
        Outcome<T> ask() throws InterruptedException;
    }

    /// How a job ended. Clips are made on threads of the practice services' own.
    public Outcome<JobReport> whenOver(Question<JobReport> question) throws InterruptedException {
        pass(Duration.ofMinutes(5));
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var outcome = question.ask();
            var goesOn =
                    outcome instanceof Outcome.Done<JobReport>(var report)
                            && (report instanceof JobReport.Queued
                                    || report instanceof JobReport.Running);
            if (!goesOn || System.nanoTime() > end) {
                return outcome;
            }
            pass(Duration.ofSeconds(1));
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    /// Sends an order as it is: a purchase by key, or a question for the price.
    public Outcome<Answer> send(Order<?> order) throws InterruptedException {
        return wire.send(order.call(), Progress.unwatched());
    }

    public <T> Outcome<T> buy(Order<T> order) throws InterruptedException {
        return send(order).then(order::read);
    }

    /// Pays what is asked, as the official clients do.
    public <T> Outcome<T> pay(Order<T> order) throws InterruptedException {
        var challenge =
                order.call().method().equals("GET")
                        ? stage.get(order.call().address().toString())
                        : stage.post(order.call().address().toString(), Script.body(order.call()));
        if (challenge.status() != 402) {
            throw new AssertionError("no demand: " + challenge.status());
        }
        return wire.send(
                        order.call()
                                .withHeader(
                                        "PAYMENT-SIGNATURE", stage.wallet(payer).header(challenge)),
                        Progress.unwatched())
                .then(order::read);
    }

    @Override
    public void close() {
        wire.close();
        stage.close();
    }
}
