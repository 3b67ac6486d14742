package studio.likeness.os.clip;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// Serves one file, by ranges too, and breaks off after as many bytes as it is told.
final class ClipServer implements AutoCloseable {
    private final HttpServer server;
    private final byte[] file;
    private final List<String> ranges = Collections.synchronizedList(new ArrayList<>());
    private volatile int breaksAfter = Integer.MAX_VALUE;
    private final AtomicInteger breaks = new AtomicInteger();
    private volatile int status = 200;
    private volatile boolean knowsRanges = true;

    ClipServer(byte[] file) throws IOException {
        this.file = file.clone();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::serve);
        server.start();
    }

    ClipServer breakingOff(int after, int times) {
        breaksAfter = after;
        breaks.set(times);
        return this;
    }

    ClipServer saying(int code) {
        status = code;
        return this;
    }

    ClipServer withoutRanges() {
        knowsRanges = false;
        return this;
    }

    URI clip() {
        return URI.create("http://127.0.0.1:%d/clip.mp4".formatted(server.getAddress().getPort()));
    }

    URI at(String path) {
        return clip().resolve(path);
    }

    List<String> ranges() {
        return List.copyOf(ranges);
    }

    private void serve(HttpExchange call) throws IOException {
        if (call.getRequestURI().getPath().equals("/moved")) {
            call.getResponseHeaders().add("Location", clip().toString());
            call.sendResponseHeaders(302, -1);
            call.close();
            return;
        }
        var range = call.getRequestHeaders().getFirst("Range");
        ranges.add(String.valueOf(range));
        if (status != 200) {
            call.sendResponseHeaders(status, -1);
            call.close();
            return;
        }
        var from = 0;
        if (range != null && knowsRanges) {
            from = Integer.parseInt(range.replaceAll("\\D", ""));
            call.getResponseHeaders()
                    .add(
                            "Content-Range",
                            "bytes %d-%d/%d".formatted(from, file.length - 1, file.length));
        }
        var rest = Arrays.copyOfRange(file, from, file.length);
        call.sendResponseHeaders(range != null && knowsRanges ? 206 : 200, rest.length);
        var breaking = breaks.get() > 0 && breaksAfter < rest.length;
        try (var out = call.getResponseBody()) {
            out.write(rest, 0, breaking ? breaksAfter : rest.length);
            if (breaking) {
                breaks.decrementAndGet();
                out.flush();
                throw new IOException("broken off, as asked");
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
