package studio.likeness.practice.key;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import studio.likeness.practice.http.Json;
import tools.jackson.databind.JsonNode;

/// Somebody with a key, as far as the wire shows.
public record Caller(HttpClient client, String base, String key) {
    /// What came back. A body that is no JSON reads as a missing one.
    public record Answer(int status, JsonNode body, String raw, HttpHeaders headers) {
        /// The text at a JSON pointer; empty when nothing is there.
        public String text(String pointer) {
            return body.at(pointer).asString("");
        }

        public JsonNode at(String pointer) {
            return body.at(pointer);
        }
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, String json) {
        return post(path, json, Map.of());
    }

    public Answer post(String path, String json, Map<String, String> headers) {
        var request = request(path).header("Content-Type", "application/json");
        headers.forEach(request::header);
        return send(request.POST(BodyPublishers.ofString(json)));
    }

    /// A form with texts and one file.
    public Answer form(String path, Map<String, String> texts, byte[] file) {
        var body = new ByteArrayOutputStream();
        texts.forEach(
                (name, text) ->
                        write(
                                body,
                                "--b0\r\nContent-Disposition: form-data; name=\""
                                        + name
                                        + "\"\r\n\r\n"
                                        + text
                                        + "\r\n"));
        write(
                body,
                "--b0\r\nContent-Disposition: form-data; name=\"file\"; filename=\"me.png\"\r\n\r\n");
        body.writeBytes(file);
        write(body, "\r\n--b0--\r\n");
        var request = request(path).header("Content-Type", "multipart/form-data; boundary=b0");
        return send(request.POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /// A file from a link, without a key.
    public HttpResponse<byte[]> download(String link) {
        return call(HttpRequest.newBuilder(URI.create(link)).build(), BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + key);
    }

    private Answer send(HttpRequest.Builder request) {
        var response = call(request.build(), BodyHandlers.ofString());
        var body = Json.read(response.body().getBytes(StandardCharsets.UTF_8));
        return new Answer(
                response.statusCode(),
                body.orElseGet(Json::object),
                response.body(),
                response.headers());
    }

    private <T> HttpResponse<T> call(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
