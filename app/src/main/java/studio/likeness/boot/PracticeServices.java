package studio.likeness.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import studio.likeness.os.clock.SecureEntropy;
import studio.likeness.practice.PracticeOptions;
import studio.likeness.practice.PracticeServer;

/// The practice services inside the studio's own process, for as long as practice mode is entered.
/// They start when somebody first asks where they are: a start that never calls a service pays
/// nothing. Asked off the FX thread only, as the first question takes a while.
final class PracticeServices implements AutoCloseable {
    private final PracticeOptions options;
    private @Nullable PracticeServer server;
    private @Nullable PracticeMemory memory;
    private boolean closed;

    PracticeServices() {
        this(PracticeOptions.standard());
    }

    PracticeServices(PracticeOptions options) {
        this.options = options;
    }

    /// Where everything is; the same answer until closed.
    synchronized PracticeAddresses addresses() {
        if (closed) {
            throw new IllegalStateException("practice mode was left");
        }
        if (server == null) {
            server = started();
        }
        return new PracticeAddresses(server.base());
    }

    /// What earlier services did, for those that start from now on.
    synchronized void remember(PracticeMemory earlier) {
        memory = earlier;
    }

    synchronized boolean isRunning() {
        return server != null;
    }

    /// Any free port of the loopback is taken, so a failure is not expected.
    private PracticeServer started() {
        try {
            return memory == null ? PracticeServer.start(options) : started(memory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PracticeServer started(PracticeMemory earlier) throws IOException {
        var started = whereItWas(earlier.port());
        earlier.keepPort(started.base().getPort());
        earlier.tell(started);
        return started;
    }

    private PracticeServer whereItWas(int port) throws IOException {
        try {
            return PracticeServer.start(fresh().withPort(port));
        } catch (BindException _) {
            // Somebody else has it now.
            return PracticeServer.start(fresh());
        }
    }

    /// Other names than the earlier services gave: those are still on the books.
    private PracticeOptions fresh() {
        var seed = ByteBuffer.wrap(new SecureEntropy().bytes(Long.BYTES)).getLong();
        return options.withSeed(seed);
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (server != null) {
            server.close();
            server = null;
        }
    }
}
