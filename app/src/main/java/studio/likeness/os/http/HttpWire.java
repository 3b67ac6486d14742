package studio.likeness.os.http;

import com.github.mizosoft.methanol.Methanol;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.port.Progress;
import studio.likeness.core.port.wire.AddressRule;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.port.wire.Call;
import studio.likeness.core.port.wire.Sink;
import studio.likeness.core.port.wire.Wire;
import studio.likeness.core.problem.Outcome;

/// The studio's one HTTP client. Calls that only read share connections; every other call gets a
/// connection of its own, because a shared one may have been closed at the other end unnoticed, and
/// then nobody could say whether the call arrived.
///
/// Making it costs nothing: the client behind it starts with the first call.
public final class HttpWire implements Wire, AutoCloseable {
    /// The largest head of an answer. A challenge travels in one header; real ones stay below 16
    /// KiB.
    static final int LARGEST_HEAD = 64 << 10;

    static {
        // The JDK's client sends a cut GET again by itself, payment header included. Its switches
        // are read once, when its classes load.
        System.setProperty("jdk.httpclient.redirects.retrylimit", "1");
        System.setProperty("jdk.httpclient.disableRetryConnect", "true");
        System.setProperty("jdk.httpclient.enableAllMethodRetry", "false");
        System.setProperty("jdk.http.maxHeaderSize", Integer.toString(LARGEST_HEAD));
    }

    private final String userAgent;
    private final Duration connectTimeout;
    private final @Nullable X509ExtendedTrustManager givenTrust;
    private @Nullable X509ExtendedTrustManager trust;
    private @Nullable Methanol shared;

    public HttpWire(String version) {
        this(version, Duration.ofSeconds(10), null);
    }

    HttpWire(
            String version,
            Duration connectTimeout,
            @Nullable X509ExtendedTrustManager givenTrust) {
        this.userAgent = "LikenessStudio/" + version;
        this.connectTimeout = connectTimeout;
        this.givenTrust = givenTrust;
    }

    @Override
    public Outcome<Answer> send(Call call, Progress progress) throws InterruptedException {
        try {
            return deliver(call, null, progress);
        } catch (IOException e) {
            throw new IllegalStateException("only a sink fails like this", e);
        }
    }

    @Override
    public Outcome<Answer> stream(Call call, Sink sink, Progress progress)
            throws InterruptedException, IOException {
        return deliver(call, sink, progress);
    }

    private Outcome<Answer> deliver(Call call, @Nullable Sink sink, Progress progress)
            throws InterruptedException, IOException {
        var refusal = AddressRule.refusal(call.address());
        if (refusal.isPresent()) {
            return Outcome.failed(refusal.get());
        }
        try (var lane = laneFor(call)) {
            return new Trip(call, lane, progress).make(sink);
        }
    }

    private Lane laneFor(Call call) {
        if (call.readsOnly()) {
            return Lane.shared(sharedClient());
        }
        if (call.address().getScheme().equalsIgnoreCase("http")) {
            return Lane.own(newClient(null), null);
        }
        var handshake = new Handshake(trust());
        return Lane.own(newClient(handshake), handshake);
    }

    private synchronized Methanol sharedClient() {
        if (shared == null) {
            shared = newClient(trust());
        }
        return shared;
    }

    private synchronized X509ExtendedTrustManager trust() {
        if (trust == null) {
            trust = givenTrust == null ? Handshake.systemTrust() : givenTrust;
        }
        return trust;
    }

    private Methanol newClient(@Nullable X509ExtendedTrustManager judge) {
        var builder =
                Methanol.newBuilder()
                        .userAgent(userAgent)
                        .autoAcceptEncoding(false)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(connectTimeout)
                        .executor(task -> Thread.ofVirtual().name("wire").start(task));
        return (judge == null ? builder : builder.sslContext(Handshake.context(judge))).build();
    }

    /// Ends the shared connections. A call on a connection of its own runs to its end.
    @Override
    public synchronized void close() {
        if (shared != null) {
            shared.underlyingClient().shutdownNow();
        }
    }
}
