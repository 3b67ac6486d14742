package studio.likeness.os.http;

import com.github.mizosoft.methanol.MediaType;
import com.github.mizosoft.methanol.MultipartBodyPublisher;
import com.github.mizosoft.methanol.ProgressTracker;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.function.DoubleConsumer;
import studio.likeness.core.port.wire.Body;
import studio.likeness.core.port.wire.Call;

/// A call in the words of the JDK's client.
final class Outgoing {
    private static final ProgressTracker EVERY_BIT = ProgressTracker.create();

    private Outgoing() {}

    /// @param sent hears how much of the body has gone, 0 to 1
    static HttpRequest request(Call call, String encoding, DoubleConsumer sent) {
        var request = HttpRequest.newBuilder(call.address());
        if (call.address().getScheme().equalsIgnoreCase("http")) {
            // Otherwise the client asks old servers on this computer for an upgrade to HTTP/2.
            request.version(HttpClient.Version.HTTP_1_1);
        }
        request.setHeader("Accept-Encoding", encoding);
        call.headers()
                .asMap()
                .forEach((name, values) -> values.forEach(v -> request.header(name, v)));
        switch (call.body()) {
            case Body.None _ -> request.method(call.method(), BodyPublishers.noBody());
            case Body.Whole(var content, var type) -> {
                request.setHeader("Content-Type", type);
                request.method(call.method(), tracked(publisher(content), sent));
            }
            case Body.Form form -> {
                var publisher = publisher(form);
                request.setHeader("Content-Type", publisher.mediaType().toString());
                request.method(call.method(), tracked(publisher, sent));
            }
        }
        return request.build();
    }

    private static BodyPublisher tracked(BodyPublisher publisher, DoubleConsumer sent) {
        return EVERY_BIT.tracking(
                publisher,
                progress -> {
                    if (progress.determinate()) {
                        sent.accept(progress.value());
                    }
                });
    }

    private static MultipartBodyPublisher publisher(Body.Form form) {
        var publisher = MultipartBodyPublisher.newBuilder();
        for (var part : form.parts()) {
            switch (part) {
                case Body.Text(var name, var value) -> publisher.textPart(name, value);
                case Body.Upload(var name, var fileName, var type, var content) ->
                        publisher.formPart(
                                name, fileName, publisher(content), MediaType.parse(type));
            }
        }
        return publisher.build();
    }

    private static BodyPublisher publisher(Body.Content content) {
        var bytes = new byte[content.size()];
        content.bytes().get(bytes);
        return BodyPublishers.ofByteArray(bytes);
    }
}
