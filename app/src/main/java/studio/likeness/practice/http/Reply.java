package studio.likeness.practice.http;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One answer. Immutable: every `with` makes a new one.
public final class Reply {
    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;
    private final boolean media;

    private Reply(int status, Map<String, String> headers, byte[] body, boolean media) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.media = media;
    }

    public static Reply json(int status, Object value) {
        return bytes(status, "application/json", Json.write(value));
    }

    public static Reply text(int status, String type, String text) {
        return bytes(status, type + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    public static Reply bytes(int status, String type, byte[] body) {
        return new Reply(status, Map.of("Content-Type", type), body, false);
    }

    /// A file: served whole or by range, as the caller asks.
    public static Reply media(String type, byte[] body) {
        return new Reply(200, Map.of("Content-Type", type), body, true);
    }

    public static Reply empty(int status) {
        return new Reply(status, Map.of(), new byte[0], false);
    }

    public Reply withHeader(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, more, body, media);
    }

    public Reply withStatus(int other) {
        return new Reply(other, headers, body, media);
    }

    public Reply withBody(byte[] other) {
        return new Reply(status, headers, other, media);
    }

    public int status() {
        return status;
    }

    public Map<String, String> headers() {
        return headers;
    }

    public @Nullable String header(String name) {
        for (var header : headers.entrySet()) {
            if (header.getKey().equalsIgnoreCase(name)) {
                return header.getValue();
            }
        }
        return null;
    }

    public byte[] body() {
        return body;
    }

    boolean isMedia() {
        return media;
    }
}
