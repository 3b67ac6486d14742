package studio.likeness.os.http;

import com.github.mizosoft.methanol.Methanol;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/// The connection a call takes: a shared one, or its own that closes behind it.
record Lane(Methanol client, boolean own, @Nullable Handshake handshake) implements AutoCloseable {

    static Lane shared(Methanol client) {
        return new Lane(client, false, null);
    }

    static Lane own(Methanol client, @Nullable Handshake handshake) {
        return new Lane(client, true, handshake);
    }

    /// Whether it is certain that no byte of the request left. On a lane of its own the handshake
    /// is the witness: a server could send a late alert that looks like a failed handshake although
    /// it holds the request.
    boolean nothingSent(Throwable failure) {
        if (handshake != null) {
            return !handshake.passed();
        }
        return failure instanceof ConnectException
                || failure instanceof HttpConnectTimeoutException
                || failure instanceof SSLHandshakeException;
    }

    @Override
    public void close() {
        if (own) {
            client.underlyingClient().shutdownNow();
        }
    }
}
