package studio.likeness.os.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import studio.likeness.core.port.Progress;

/// A program of its own, started without any flag: `wire` sends one call of each sort, `bare` sends
/// one GET with the JDK's client as it comes.
public final class LonelyCalls {
    private LonelyCalls() {}

    public static void main(String[] arguments) throws Exception {
        var address = URI.create(arguments[1]);
        if (arguments[0].equals("bare")) {
            try (var client = HttpClient.newHttpClient()) {
                var request = HttpRequest.newBuilder(address).build();
                client.sendAsync(request, BodyHandlers.discarding()).handle((_, _) -> 0).join();
            }
            return;
        }
        try (var wire = new HttpWire("test")) {
            var sort = 0;
            for (var call : Calls.ofEachSort(address)) {
                var own = URI.create(address + "/" + sort++);
                wire.send(Calls.to(own, call), Progress.unwatched());
            }
        }
    }
}
