package studio.likeness.practice.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A `multipart/form-data` body, part by part.
public record Multipart(List<Part> parts) {
    private static final Pattern BOUNDARY =
            Pattern.compile(
                    "multipart/form-data\\s*;.*?boundary=\"?([^\";,]+)\"?.*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile(";\\s*name=\"([^\"]*)\"");
    private static final Pattern FILE_NAME = Pattern.compile(";\\s*filename=\"([^\"]*)\"");
    private static final int MOST_PARTS = 64;

    /// One part; `fileName` is empty where it is no file.
    @SuppressWarnings("ArrayRecordComponent") // never compared, only carried along
    public record Part(String name, String fileName, byte[] content) {
        public String text() {
            return new String(content, StandardCharsets.UTF_8);
        }
    }

    /// Nothing when the request carries no form of this kind.
    public static Optional<Multipart> of(Request request) {
        var type = request.header("content-type");
        var boundary = BOUNDARY.matcher(type == null ? "" : type);
        return boundary.matches()
                ? Optional.of(read(request.body(), "--" + boundary.group(1)))
                : Optional.empty();
    }

    public Optional<Part> part(String name) {
        return parts.stream().filter(p -> p.name().equals(name)).findFirst();
    }

    public Optional<String> text(String name) {
        return part(name).map(Part::text);
    }

    /// One character a byte, so that places in the text are places in the body.
    private static Multipart read(byte[] body, String boundary) {
        var all = new String(body, StandardCharsets.ISO_8859_1);
        var parts = new ArrayList<Part>();
        var at = all.indexOf(boundary);
        while (at >= 0 && parts.size() < MOST_PARTS) {
            var head = at + boundary.length() + 2;
            var gap = all.indexOf("\r\n\r\n", head);
            var end = gap < 0 ? -1 : all.indexOf("\r\n" + boundary, gap + 2);
            if (end < 0) {
                break;
            }
            var headers = utf8(all.substring(head, gap));
            var content = Arrays.copyOfRange(body, Math.min(gap + 4, end), end);
            parts.add(new Part(first(NAME, headers), first(FILE_NAME, headers), content));
            at = end + 2;
        }
        return new Multipart(List.copyOf(parts));
    }

    private static String first(Pattern pattern, String headers) {
        var found = pattern.matcher(headers);
        return found.find() ? found.group(1) : "";
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
