package studio.likeness.practice.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;

/// Puts an answer on the wire, well or badly.
final class Transmission {
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final int PIECE = 64;

    private Transmission() {}

    static void send(HttpExchange exchange, Answer answer) throws IOException {
        var reply = answer.reply();
        var body = reply.body();
        if (answer.delivery() == Delivery.LOST) {
            return;
        }
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        if (exchange.getRequestMethod().equals("HEAD") || body.length == 0) {
            exchange.sendResponseHeaders(reply.status(), -1);
            return;
        }
        var endless = answer.delivery() == Delivery.ENDLESS;
        exchange.sendResponseHeaders(reply.status(), endless ? 0 : body.length);
        var out = exchange.getResponseBody();
        switch (answer.delivery()) {
            case WHOLE, LOST -> out.write(body);
            case CUT -> {
                out.write(body, 0, body.length / 2);
                out.flush();
            }
            case SLOW -> inPieces(out, body);
            case ENDLESS -> forEver(out, body);
        }
    }

    private static void inPieces(OutputStream out, byte[] body) throws IOException {
        for (var at = 0; at < body.length && pause(); at += PIECE) {
            out.write(body, at, Math.min(PIECE, body.length - at));
            out.flush();
        }
    }

    /// Ends when the caller hangs up or the server is closed.
    private static void forEver(OutputStream out, byte[] body) throws IOException {
        var blanks = new byte[PIECE];
        Arrays.fill(blanks, (byte) ' ');
        out.write(body, 0, body.length / 2);
        while (pause()) {
            out.write(blanks);
            out.flush();
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
