package studio.likeness.core.port.wire;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// What came back, whatever its status. It prints without header values and body.
public final class Answer {
    private final int status;
    private final Headers headers;
    private final byte[] body;
    private final Duration elapsed;

    public Answer(int status, Headers headers, byte[] body, Duration elapsed) {
        this.status = status;
        this.headers = headers;
        this.body = body.clone();
        this.elapsed = elapsed;
    }

    public int status() {
        return status;
    }

    public boolean ok() {
        return status >= 200 && status < 300;
    }

    public Headers headers() {
        return headers;
    }

    public byte[] body() {
        return body.clone();
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /// From the first act to the last byte.
    public Duration elapsed() {
        return elapsed;
    }

    /// The other side's clock, when it tells the time in the usual form.
    public Optional<Instant> date() {
        return headers.first("Date").flatMap(Answer::parsed);
    }

    private static Optional<Instant> parsed(String date) {
        try {
            return Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date, Instant::from));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "%d %s %d bytes".formatted(status, headers, body.length);
    }
}
