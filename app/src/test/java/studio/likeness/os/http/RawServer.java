package studio.likeness.os.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A server made of a bare socket: it does to each connection what its script says, and counts.
final class RawServer implements AutoCloseable {
    /// What happens on one connection. It is closed afterwards.
    interface Script {
        void play(Visit visit) throws IOException;
    }

    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: *(\\d+)");

    private final ServerSocket door;
    private final String scheme;
    private final Script script;
    private final AtomicInteger connections = new AtomicInteger();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch hungUp = new CountDownLatch(1);

    RawServer(Script script) throws IOException {
        this(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), "http", script);
    }

    RawServer(ServerSocket door, String scheme, Script script) {
        this.door = door;
        this.scheme = scheme;
        this.script = script;
        Thread.ofVirtual().name("raw-server").start(this::accept);
    }

    /// Answers every request with these bytes and keeps the connection.
    static RawServer saying(String answer) throws IOException {
        return new RawServer(
                visit -> {
                    while (visit.request() != null) {
                        visit.say(answer);
                    }
                });
    }

    URI uri(String path) {
        return URI.create("%s://localhost:%d%s".formatted(scheme, door.getLocalPort(), path));
    }

    int connections() {
        return connections.get();
    }

    List<String> requests() {
        return requests;
    }

    /// Waits until the other end has closed a connection that a script listened to.
    boolean otherEndHungUp() throws InterruptedException {
        return hungUp.await(10, TimeUnit.SECONDS);
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var socket = door.accept();
                connections.incrementAndGet();
                Thread.ofVirtual().name("raw-visit").start(() -> serve(socket));
            } catch (IOException _) {
                // The door was closed: the loop ends.
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            script.play(new Visit(socket));
        } catch (IOException _) {
            hungUp.countDown();
        }
    }

    final class Visit {
        final Socket socket;

        Visit(Socket socket) {
            this.socket = socket;
        }

        /// The next request as it came, or null when there is none.
        @Nullable String request() throws IOException {
            var head = new ByteArrayOutputStream();
            while (!head.toString(ISO_8859_1).endsWith("\r\n\r\n")) {
                var next = socket.getInputStream().read();
                if (next < 0) {
                    hungUp.countDown();
                    return null;
                }
                head.write(next);
            }
            var text = head.toString(ISO_8859_1);
            var length = LENGTH.matcher(text);
            if (length.find()) {
                var body = socket.getInputStream().readNBytes(Integer.parseInt(length.group(1)));
                text += new String(body, ISO_8859_1);
            }
            requests.add(text);
            return text;
        }

        void say(String text) throws IOException {
            say(text.getBytes(ISO_8859_1));
        }

        void say(byte[] bytes) throws IOException {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
        }

        /// Until the other end closes.
        void listen() throws IOException {
            socket.getInputStream().transferTo(OutputStream.nullOutputStream());
            hungUp.countDown();
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
